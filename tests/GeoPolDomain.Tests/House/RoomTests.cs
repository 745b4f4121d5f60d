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
        ["Evidence"],
        ["Actors"],
        ["Treaties"],
        ["Memberships", "Places"],
        ["Events", "Forces"],
        ["Rules"],
        ["Voting", "Statements"],
        ["Decisions", "Provenance"],
        ["Power", "Preconditions", "Ties"],
        ["Contradictions", "Panels"],
        ["Datasets"],
        ["Differences", "Drafts"],
        ["Merging"],
        ["Checks", "Tabular"],
    ];

    public static TheoryData<string> Files() =>
        [.. Checkout.SourceFiles("src/GeoPolDomain").Select(file => Path.GetRelativePath(Checkout.Library, file))];

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
    public void A_file_has_the_name_of_a_type_in_it_or_of_what_its_types_are(string file)
    {
        // A part of a type stands in Type.Part.cs.
        var name = Path.GetFileName(file).Split('.')[0];
        var declared = TypesPage.DeclaredType().Matches(File.ReadAllText(Path.Combine(Checkout.Library, file)))
            .Select(match => match.Groups["name"].Value).ToList();
        (declared.Contains(name) || declared.TrueForAll(type => type.EndsWith(name.TrimEnd('s'), StringComparison.Ordinal)))
            .Should().BeTrue();
    }

    [Fact]
    public void A_line_of_code_ends_at_140_characters()
    {
        const int longest = 140;
        foreach (var file in new[] { "src", "tests", "benchmarks" }.SelectMany(Checkout.SourceFiles))
            File.ReadLines(file).Where(line => line.Length > longest).Should().BeEmpty(file);
    }

    [Fact]
    public void A_folder_holds_thirty_files_at_most()
    {
        const int mostFiles = 30;
        foreach (var folder in Checkout.SourceFiles("src").GroupBy(Path.GetDirectoryName))
            folder.Should().HaveCountLessThanOrEqualTo(mostFiles, folder.Key);
    }

    // The ids are one list, a few lines each.
    private static int MostLines(string file) => file.EndsWith("Ids.cs", StringComparison.Ordinal) ? 400 : 200;

    private static string RoomOf(string file) => file.Split(Path.DirectorySeparatorChar)[0];

    private static IEnumerable<string> RoomsNamedIn(string text) =>
        Named().Matches(text).Select(match => match.Groups["room"].Value).Distinct();

    [GeneratedRegex(@"GeoPolDomain\.(?<room>[A-Z][a-z]+)\b(?!\.txt)")]
    private static partial Regex Named();
}
