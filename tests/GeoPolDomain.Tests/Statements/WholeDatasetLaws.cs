using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Reference;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.Contradictions.Plain;
using GeoPolDomain.Tests.Datasets;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Statements;

/// <summary>
/// Questions over everything in a dataset are answered from numbers and by several threads. The answers are those of the former ways, which
/// compare keys, one record after another.
/// </summary>
public class WholeDatasetLaws
{
    private static readonly LocalDate[] Days = [new(2016, 12, 31), new(2017, 6, 15), new(2017, 6, 22), new(2018, 6, 6)];

    private static readonly Dataset[] Embedded =
        [ReferenceData.CstoSyria2017, ReferenceData.World, ReferenceData.UnscVotes, ReferenceData.DecisionRules];

    [Fact]
    public void Contradictions_are_found_as_the_plain_way_finds_them() => Law.HoldsForSeeds(300, seed => HoldSearch(Small(seed)));

    [Fact]
    public void Contradictions_in_many_statements_are_found_as_the_plain_way_finds_them() =>
        Law.HoldsFor(7, seed => HoldSearch(Large(seed)));

    [Fact]
    public void The_many_statements_contradict_each_other_in_many_ways() =>
        Large(7).Contradictions.Search().All.Select(one => one.Kind).Distinct().Should().HaveCountGreaterThan(8);

    [Theory]
    [InlineData("chain entails")]
    [InlineData("circle entails")]
    [InlineData("chain narrows")]
    [InlineData("diamond entails")]
    [InlineData("chain contradicts")]
    [InlineData("hub entails")]
    [InlineData("hub in-tension")]
    public void Claims_that_lead_far_are_compared_as_far_as_the_plain_way_compares_them(string shape) =>
        HoldSearch(ClaimShapes.Of(shape, 120));

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void Very_many_stances_are_compared_as_the_plain_way_compares_them(int n)
    {
        foreach (var shape in StanceShapes.Names)
            HoldSearch(StanceShapes.Of(shape, n));
    }

    [Fact]
    public void Paraphrases_are_compared_with_as_many_quotations_as_the_plain_way_compares_them_with()
    {
        // Statements that stand alone, and after them many that belong together.
        var data = Given.Data((IEnumerable<DatasetRecord>)
        [
            .. Enumerable.Range(0, 1600).Select(i => Given.Statement(
                $"s{i:D4}", i < 1500 ? $"x{i}" : "y", $"{(i % 3 == 0 ? "affirms" : "denies")} c", "2017-06-22")),
            .. Enumerable.Range(0, 3200).Where(i => i < 3000 || i % 4 is 0 or 3).Select(i => Given.Report(
                $"r{i:D4}", $"s{i / 2:D4}", "d", form: i % 2 == 0 ? "verbatim" : "paraphrased")),
        ]);
        HoldSearch(data);
        data.Contradictions.Search(null, 0).ComparedInPart.Should().BePositive();
    }

    [Fact]
    public void Contradictions_in_embedded_data_are_found_as_the_plain_way_finds_them()
    {
        foreach (var data in Embedded)
            HoldSearch(data);
    }

    [Fact]
    public void What_is_known_is_what_the_plain_way_knows() => Law.HoldsForSeeds(300, seed => HoldKnown(Small(seed)));

    [Fact]
    public void What_is_known_of_many_records_is_what_the_plain_way_knows() => Law.HoldsFor(11, seed => HoldKnown(Large(seed)));

    [Fact]
    public void What_is_known_of_embedded_data_is_what_the_plain_way_knows()
    {
        foreach (var data in Embedded)
            HoldKnown(data);
    }

    [Fact]
    public void What_is_told_through_more_reports_than_a_walk_takes_is_known_as_the_plain_way_knows() => HoldKnown(Given.Data([
        .. Enumerable.Range(0, 600).Select(i => Given.Source(
            $"d{i:D4}", published: i == 0 ? "2016" : "2019", editionOf: i is 0 or 300 ? null : (SourceId)$"d{i - 1:D4}")),
        .. Enumerable.Range(0, 600).Select(i => Given.Statement($"s{i:D4}", "x", "")),
        .. Enumerable.Range(0, 600).Select(i => Given.Report($"r{i:D4}", $"s{i:D4}", $"d{i:D4}")),
        .. Enumerable.Range(0, 600).Select(i => Given.Report($"t{i:D4}", "s0000", "d0400", through: $"t{(i + 1) % 600:D4}"))]));

    // Under several threads, and long before the last statement the chains are laid out together.
    [Fact]
    public void What_is_told_in_many_long_chains_is_known_as_the_plain_way_knows() => Law.HoldsFor(17, seed =>
    {
        var random = new Random(seed);
        HoldKnown(Given.Data([
            .. Enumerable.Range(0, 4000).Select(i => Given.Source(
                $"d{i:D4}", published: random.Next(300) switch { 0 => "2016", 1 => "2017-06", 2 => null, _ => "2019" })),
            .. Enumerable.Range(0, 4000).Select(i => Given.Statement($"s{i:D4}", "x", "")),
            .. Enumerable.Range(0, 4000).Select(i => Given.Report(
                $"r{i:D4}",
                $"s{i:D4}",
                $"d{(random.Next(50) == 0 ? random.Next(4000) : i):D4}",
                citing: random.Next(50) == 0 ? (SourceId)$"d{random.Next(4000):D4}" : null,
                through: random.Next(400) switch
                {
                    0 => null,
                    1 => (ReportId)$"r{random.Next(4000):D4}",
                    _ => (ReportId)$"r{i - 1:D4}",
                }))]));
    });

    [Fact]
    public void Positions_are_those_of_the_plain_way() => Law.HoldsForSeeds(200, seed => HoldPositions(Small(seed)));

    [Fact]
    public void Positions_in_many_statements_are_those_of_the_plain_way() => Law.HoldsFor(13, seed => HoldPositions(Large(seed)));

    [Fact]
    public void A_record_is_found_from_wherever_the_search_starts() => Law.HoldsForSeeds(100, seed =>
    {
        var all = Small(seed).Statements.Reports;
        var index = new IdIndex([.. all]);
        for (var near = 0; near < all.Length; near++)
            foreach (var id in all.Select(one => one.Id.ToString()).Concat(["a", "r00003x", "zz"]))
                RecordTable.PlaceNear(all, id, near).Should().Be(all.ToList().FindIndex(one => one.Id == id)).And.Be(index.PlaceOf(id));
    });

    private static void HoldSearch(Dataset data)
    {
        foreach (var (viewpoint, most) in new[] { ((ActorId?)null, 10), ("x0000", 2), (null, 0) })
        {
            var found = data.Contradictions.Search(viewpoint, most);
            var plain = PlainSearch.Of(data, viewpoint, most);
            found.All.Select(Told).Should().Equal(plain.Findings.Select(Told));
            (found.LeadingFurther, found.ComparedInPart).Should().Be((plain.LeadingFurther, plain.ComparedInPart));
            found.Views.Should().Equal(data.Records
                .Where(one => one is Statement or Report or Link or Assessment or Condition or Deployment)
                .Select(one => one.AccordingTo).OfType<ActorId>().Where(one => one != viewpoint).Distinct()
                .OrderBy(one => one.ToString(), StringComparer.Ordinal));
        }
    }

    private static void HoldKnown(Dataset data)
    {
        foreach (var day in Days)
        {
            var (known, plain) = (data.KnownOn(day), new PlainKnownRecords(data, day).Answers);
            foreach (var record in data.Records)
                known.Knows(record.Key).Should().Be(plain[record.Key], "{0} on {1}", record.Key, day);
            Hold(known.Surely.Records, Answer.Yes);
            Hold(known.Perhaps.Records, Answer.Yes, Answer.Unknown);
            Hold(known.Uncertain, Answer.Unknown);

            void Hold(IEnumerable<DatasetRecord> records, params Answer[] answers) =>
                records.SequenceEqual(data.Records.Where(one => answers.Contains(plain[one.Key]))).Should().BeTrue();
        }
    }

    private static void HoldPositions(Dataset data)
    {
        var (book, plain) = (data.Statements, new PlainStanceIndex(data.Statements.Claims, data.Statements.All));
        foreach (var claim in book.All.SelectMany(one => one.Stances).Select(one => one.Claim).Concat(book.Claims.Select(one => one.Id))
            .Append("none").Distinct().Take(500))
        {
            var positions = book.PositionsOn(claim);
            positions.Timeline.Select(one => one.Describe()).Should().Equal(plain.Timeline(claim, null).Select(one => one.Describe()));
            positions.Silences.Should().Equal(plain.Silences(claim, null));
            positions.Views.Should().Equal(plain.ViewsLeft(claim, null));
        }

        foreach (var id in book.Reports.Select(one => one.Statement).Concat(book.All.Select(one => one.Id)).Append("none").Take(500))
            book.ReportsOf(id).Should().Equal(book.Reports.Where(one => one.Statement == id));
    }

    private static string Told(ContradictionFinding one) => one.Describe(int.MaxValue);

    private static Dataset Small(int seed) => new TangledData(seed, 1 + (seed % 40)).Make();

    private static Dataset Large(int seed) => new TangledData(seed, 6000).Make();
}
