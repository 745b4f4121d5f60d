using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>The parts of the dataset are well kept: canonical, cited, without dangling references and without findings.</summary>
public class WorldPartsTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Tsv.Folder(), "../../../src/GeoPolDomain.Reference/Data/world"));

    private static Dataset World => ReferenceData.World;

    public static TheoryData<string> Parts() =>
        [.. Directory.EnumerateFiles(Folder, "*.jsonl", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file))];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_a_canonical_dataset_named_like_its_file(string file)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        var part = DatasetLines.Read(text);
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(path, DatasetLines.Write(part));
        text.Should().Be(DatasetLines.Write(part), "run the tests with GEOPOLDOMAIN_UPDATE=1 to write it canonically");
        var name = Path.GetFileNameWithoutExtension(file);
        part.Id.ToString().Should().StartWith("world").And.EndWith(name);
    }

    [Fact]
    public void The_whole_has_no_error_and_no_warning() =>
        World.Check().Where(one => one.Severity >= Severity.Warning).Select(one => one.ToString()).Should().BeEmpty();

    [Fact]
    public void Every_record_cites_a_source() =>
        World.Records.Where(one => one is not Source && one.Citations.IsEmpty).Select(one => one.Key.ToString()).Should().BeEmpty();

    [Fact]
    public void Every_end_has_its_reason() =>
        World.Memberships.All.Where(one => one.Spell.EndKind == EdtfEndpoint.Dated && one.End is null).Select(one => one.Key.ToString())
            .Should().BeEmpty();

    // A year or a month says of itself that the day is not known.
    [Fact]
    public void A_day_that_is_less_than_sure_has_a_note_that_says_so() =>
        World.Memberships.All
            .Where(one => one.Note is null && one.Spell.Start?.Precision == EdtfPrecision.Day && one.Citations.All(IsDoubtful))
            .Select(one => one.Key.ToString())
            .Should().BeEmpty();

    [Fact]
    public void Every_source_is_used() =>
        World.Sources.All.Where(one => World.ReferencesTo(one.Key).IsEmpty).Select(one => one.Key.ToString()).Should().BeEmpty();

    [Fact]
    public void It_holds_what_a_reference_must_hold()
    {
        World.Version.Should().MatchRegex(@"^20\d\d\.(0[1-9]|1[0-2])$");
        World.Actors.All.OfType<GeoPolDomain.Actors.State>().Count().Should().BeGreaterThan(200);
        World.Memberships.All.Length.Should().BeGreaterThan(2500);
        World.Treaties.All.Length.Should().BeGreaterThan(120);
        (World.Memberships.Limitations.Length + World.Memberships.All.Count(one => one.End is not null)).Should().BeGreaterThan(150);
    }

    [Theory]
    [InlineData("un unga unsc nato csto cis eu weu warsaw-pact sco eaeu osce coe au oau ecowas sadc igad eccas arab-league gcc oic")]
    [InlineData("asean anzus five-eyes aukus quad seato cento oas rio-treaty mercosur caricom pif brics g7 g20 opec wto gatt imf npt icc")]
    [InlineData("nordic-council benelux visegrad-group weimar-triangle")]
    public void None_of_the_organizations_is_missing(string ids)
    {
        foreach (var id in ids.Split(' '))
        {
            World.Actors.Find(id).Should().NotBeNull(id);
            if (id != "unga")
                World.Memberships.Of(id).Memberships.Should().NotBeEmpty(id);
        }
    }

    private static bool IsDoubtful(Citation citation) =>
        citation.Basis == CitationBasis.GeneralKnowledge && citation.Credibility is { } credibility
        && string.CompareOrdinal(credibility.ToString(), Credibility.PossiblyTrue.ToString()) >= 0;
}
