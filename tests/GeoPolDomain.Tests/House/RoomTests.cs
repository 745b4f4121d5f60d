using System.Text.RegularExpressions;

namespace GeoPolDomain.Tests.House;

/// <summary>The rooms of the library and the direction in which they may use each other.</summary>
public partial class RoomTests
{
    // A room uses rooms further up in this list only; rooms on one line do not use each other.
    internal static readonly string[][] Floors =
    [
        ["Text"],
        ["Json"],
        ["Time"],
        ["Identity"],
        ["Sources"],
        ["Actors"],
        ["Treaties"],
        ["Memberships", "Places"],
        ["Events", "Forces"],
        ["Statements", "Decisions"],
        ["Consent"],
        ["Datasets"],
        ["Checks"],
    ];

    public static TheoryData<string> Files() => [.. Checkout.SourceFiles("src/GeoPolDomain").Select(file => Path.GetRelativePath(Checkout.Library, file))];

    [Fact]
    public void Every_room_has_its_floor() =>
        Directory.GetDirectories(Checkout.Library).Select(Path.GetFileName).Except(["bin", "obj"])
            .Should().BeEquivalentTo(Floors.SelectMany(floor => floor));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_looks_down_only(string file)
    {
        var room = RoomOf(file);
        var allowed = Floors.TakeWhile(floor => !floor.Contains(room)).SelectMany(floor => floor).Append(room);
        RoomsNamedIn(File.ReadAllText(Path.Combine(Checkout.Library, file))).Should().BeSubsetOf(allowed);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_the_namespace_of_its_folder(string file) =>
        File.ReadAllText(Path.Combine(Checkout.Library, file)).Should().Contain($"namespace GeoPolDomain.{RoomOf(file)};");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_hides_no_second_concept_by_its_length(string file) =>
        File.ReadLines(Path.Combine(Checkout.Library, file)).Count().Should().BeLessThanOrEqualTo(MostLines(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_holds_one_public_type_and_has_its_name(string file)
    {
        var declared = PublicType().Matches(File.ReadAllText(Path.Combine(Checkout.Library, file))).Select(match => match.Groups["name"].Value).ToList();
        declared.Should().HaveCountLessThanOrEqualTo(1);
        declared.Should().AllBe(Path.GetFileNameWithoutExtension(file).Split('{')[0]);
    }

    // A list of codes is one concept, however many codes it has.
    private static int MostLines(string file) => file.EndsWith("SpeechAct.cs", StringComparison.Ordinal) ? 300 : 210;

    private static string RoomOf(string file) => file.Split(Path.DirectorySeparatorChar)[0];

    private static IEnumerable<string> RoomsNamedIn(string text) =>
        Named().Matches(text).Select(match => match.Groups["room"].Value).Distinct();

    [GeneratedRegex(@"GeoPolDomain\.(?<room>[A-Z][a-z]+)\b(?!\.txt)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^public\s+(?:(?:abstract|sealed|static|partial|readonly)\s+)*(?:record\s+struct|record|class|struct|enum|interface)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
