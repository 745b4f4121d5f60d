using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Statements;

/// <summary>What holds of reasoning whatever was said, told, linked and published.</summary>
public class ReasoningLaws
{
    private static readonly string[] Stances = ["affirms", "denies", "doubts", "conditions", "knows-nothing"];
    private static readonly string[] Dates = ["2017", "2017-06", "2017-06-22", "2017-06-2X", "2017?-06-22", "2018-06-06~", ""];

    [Fact]
    public void There_are_at_least_no_more_sources_than_there_are_at_most() => ForAny(data =>
    {
        foreach (var statement in data.Statements.All)
            Hold(data.Provenance.CorroborationOf(statement.Id));
        foreach (var claim in data.Statements.Claims)
            Hold(data.Provenance.CorroborationOf(claim.Id));

        static void Hold(Corroboration one)
        {
            one.Sources.Least.Should().BeLessThanOrEqualTo(one.Sources.Most!.Value);
            one.Voices.Least.Should().BeLessThanOrEqualTo(one.Voices.Most!.Value);
            one.Independent.Should().HaveCount((int)one.Sources.Most!.Value);
        }
    });

    [Fact]
    public void Whichever_telling_is_asked_for_the_same_ones_differ_in_the_same() => ForAny(data =>
    {
        foreach (var statement in data.Statements.All)
        {
            var compared = data.Contradictions.CompareReports(statement.Id, alsoSamePosition: true);
            foreach (var other in compared.Statements)
                data.Contradictions.CompareReports(other.Id, alsoSamePosition: true).Differences.Select(one => one.Describe())
                    .Should().Equal(compared.Differences.Select(one => one.Describe()));
            foreach (var one in compared.Differences)
                one.Variants.SelectMany(variant => variant.By).Concat(one.Silent).Should().BeEquivalentTo(compared.Reports);
        }
    });

    [Fact]
    public void A_copy_of_what_is_told_already_adds_no_source() => ForAny(CopiesAddNothing);

    [Fact]
    public void Nor_does_it_where_a_source_tells_through_itself() => CopiesAddNothing(Make(1514979395));

    [Fact]
    public void What_is_known_stays_known() => ForAny(data =>
    {
        var days = "2016-12-31 2017-06-21 2017-06-22 2017-06-30 2018-01-01 2018-06-06 2030-01-01".Split(' ').Select(Given.Day).ToList();
        foreach (var (earlier, later) in days.Zip(days.Skip(1), (one, other) => (data.KnownOn(one), data.KnownOn(other))))
            foreach (var record in data.Records)
                later.Knows(record.Key)
                    .Should().BeOneOf(
                        [.. Enum.GetValues<Answer>().Where(answer => answer >= earlier.Knows(record.Key))], record.Key.ToString());
    });

    [Fact]
    public void What_is_surely_known_is_among_what_is_perhaps_known() => ForAny(data =>
    {
        var known = data.KnownOn(new LocalDate(2017, 6, 22));
        known.Surely.Records.Should().BeSubsetOf(known.Perhaps.Records);
        known.Perhaps.Records.Except(known.Surely.Records).Should().BeEquivalentTo(known.Uncertain);
    });

    [Fact]
    public void Who_speaks_first_in_the_data_changes_no_contradiction() => ForAny(data =>
    {
        var mirrored = Mirror(data);
        Told(mirrored).Should().BeEquivalentTo(Told(data).Select(Swap));
    });

    [Fact]
    public void A_contradiction_of_stances_has_both_sides_and_names_no_silence() => ForAny(data =>
    {
        foreach (var finding in data.Contradictions.Search().All)
        {
            finding.One.Should().NotBeEmpty();
            finding.Other.Should().NotBeEmpty();
            finding.One.Concat(finding.Other).OfType<Statement>().Should().NotContain(one => one.Act.IsSilence);
        }
    });

    [Fact]
    public void The_standing_of_a_claim_is_the_same_each_time() => ForAny(data =>
    {
        foreach (var claim in data.Statements.Claims)
            data.Provenance.StandingOf(claim.Id)
                .Should().Be(new Dataset(data.Id, data.Title, data.Records.Reverse()).Provenance.StandingOf(claim.Id));
    });

    private static void CopiesAddNothing(Dataset data)
    {
        foreach (var report in data.Statements.Reports)
        {
            var copy = Given.Report("r-copy", report.Statement.ToString(), "copy", citing: report.Source.ToString());
            var more = new Dataset(data.Id, data.Title, [.. data.Records, Given.Source("copy", "copier"), copy]);
            var before = data.Provenance.CorroborationOf(report.Statement).Sources;
            var after = more.Provenance.CorroborationOf(report.Statement).Sources;
            after.Least.Should().BeLessThanOrEqualTo(before.Least);
            after.Most!.Value.Should().BeLessThanOrEqualTo(before.Most!.Value);
        }
    }

    private static void ForAny(Action<Dataset> hold) =>
        Law.HoldsForSeeds(40, seed => hold(Make(seed)));

    private static Dataset Make(int seed)
    {
        var random = new Random(seed);
        IEnumerable<DatasetRecord> records =
        [
            .. Enumerable.Range(0, 4).Select(i => Given.Claim(
                $"c{i}", random.Next(2) == 0 ? "" : $"{Pick("entails", "contradicts", "narrows")} c{random.Next(4)}")),
            .. Enumerable.Range(0, 6).Select(i => Given.Source(
                $"d{i}", random.Next(3) == 0
                    ? null
                    : ActorId.Parse($"o{random.Next(4)}"), Pick(Dates) is { Length: > 0 } when
                        ? when
                        : null, random.Next(3) == 0
                            ? "stripped"
                            : null, random.Next(4) == 0 ? SourceId.Parse($"d{random.Next(6)}") : null)),
            .. Enumerable.Range(0, 8).Select(i => Given.Statement(
                $"s{i}", Pick("x", "y", "z", "?") is var speaker and not "?"
                    ? ActorId.Parse(speaker)
                    : null, $"{Pick(Stances)} c{random.Next(4)}", Pick(Dates) is { Length: > 0 } when
                        ? when
                        : null, Pick("assert", "no-response"))),
            .. Enumerable.Range(0, 12).Select(i => Given.Report(
                $"r{i}", $"s{random.Next(8)}", $"d{random.Next(6)}", random.Next(2) == 0
                    ? SourceId.Parse($"d{random.Next(6)}")
                    : null, random.Next(4) == 0 ? ReportId.Parse($"r{random.Next(12)}") : null)),
            .. Enumerable.Range(0, 3).Select(i => Given.Link(
                $"source:d{random.Next(6)}", "depends-on", $"source:d{random.Next(6)}", random.Next(2) == 0 ? "likely" : null,
                id: $"l{i}")),
        ];
        return Given.Data(records);

        string Pick(params string[] from) => from[random.Next(from.Length)];
    }

    /// <summary>The same with yes for no, and no relations, which do not bear that.</summary>
    private static Dataset Mirror(Dataset data) => new(data.Id, data.Title, data.Records.Select(record => record switch
    {
        Statement statement => statement with { Stances = [.. statement.Stances.Select(one => one with { Kind = Opposite(one.Kind) })] },
        _ => record,
    }));

    private static StanceKind Opposite(StanceKind kind) =>
        kind switch { StanceKind.Affirms => StanceKind.Denies, StanceKind.Denies => StanceKind.Affirms, _ => kind };

    private static IEnumerable<(string One, string Other)> Told(Dataset data) =>
        new Dataset(
            data.Id, data.Title,
            data.Records.Select(record => record is Claim claim ? claim with { Relations = [] } : record)).Contradictions.Search().All
            .Where(one => one.Kind == ContradictionKind.Denial)
            .Select(one => (string.Join(' ', one.One.Select(record => record.Key)), string.Join(
                ' ', one.Other.Select(record => record.Key))));

    private static (string One, string Other) Swap((string One, string Other) told) => (told.Other, told.One);
}
