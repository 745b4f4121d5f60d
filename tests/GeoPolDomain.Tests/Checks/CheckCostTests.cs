using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Checks;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Checks;

/// <summary>The checks of one large record cost no more than those of many small ones.</summary>
public class CheckCostTests
{
    private static readonly Gen<EdtfDate[]> Dates = Gen.Elements(
        "2001", "2001-02", "2001-02-03", "2001-02-04", "2001-02~", "200X", "..", "2001-02-03T10:00:00", "2001-02-03T23:00:00",
        "2001-02-03T10:00:00Z", "2001-02-03T01:00:00+05:00", "2001-02-04T02:00:00+05:00", "2001-02-04T01:00:00", "2002-01-01")
        .Where(text => text != "..").Select(EdtfDate.Parse).ArrayOf();

    [Fact]
    public void All_dates_are_after_all_others_exactly_when_each_is_after_each() => Law.Holds(2000, Dates.Zip(Dates), pair =>
        StepDates.Of(pair.Item1).AreAllAfter(StepDates.Of(pair.Item2))
        == (pair.Item1.Length > 0 && pair.Item1.All(one => pair.Item2.All(other => one.IsAfter(other) == Answer.Yes))), upToSize: 4);

    [Theory]
    [InlineData("in order")]
    [InlineData("out of order")]
    [InlineData("of one kind")]
    public void The_steps_of_a_treaty_are_checked_in_time_that_grows_with_their_number(string order) => Growth.Of(500, n =>
    {
        var data = Given.Data(Given.Treaty("t") with { Steps = [.. Steps(order, n)] });
        return () => data.Check();
    }).Should().BeLessThan(Growth.NearLinear);

    [Fact]
    public void The_parties_of_a_treaty_are_checked_against_its_steps_in_time_that_grows_with_their_number() => Growth.Of(500, n =>
    {
        var data = Given.Data(
        [
            Given.Treaty("t") with { Steps = [.. Steps("in order", n)] },
            .. Enumerable.Range(0, n).Select(DatasetRecord (i) => new TreatyParty
            {
                Id = $"p{i}", Treaty = "t", Party = $"a{i}", Role = PartyRole.Parse("party"), Steps = [Step("signed", 2000)],
            }),
        ]);
        return () => data.Check(FindingCode.PartyBeforeTreaty);
    }).Should().BeLessThan(Growth.NearLinear);

    [Theory]
    [InlineData("strengths of one day")]
    [InlineData("strengths of one month")]
    [InlineData("near ids")]
    [InlineData("contributions of partners")]
    [InlineData("promises")]
    [InlineData("ballots")]
    [InlineData("memberships")]
    [InlineData("sources")]
    public void All_checks_together_take_time_that_grows_with_the_number_of_records(string trap) => Growth.Of(400, n =>
    {
        var data = Given.Data(Trap(trap, n));
        return () => data.Check();
    }).Should().BeLessThan(Growth.NearLinear);

    [Theory]
    [InlineData("strengths of one day")]
    [InlineData("strengths of one month")]
    public void Contradicting_strengths_are_found_in_time_that_grows_with_the_number_of_records(string trap) => Growth.Of(400, n =>
    {
        var data = Given.Data(Trap(trap, n));
        return () => data.Contradictions.Search();
    }).Should().BeLessThan(Growth.NearLinear);

    private static IEnumerable<DatasetRecord> Trap(string trap, int n)
    {
        var numbers = Enumerable.Range(0, n);
        return trap switch
        {
            "strengths of one day" => numbers.Select(i => Given.Total("f", "2022-01-10", $"{2000 + i}", id: $"t-{i:D6}")),
            "strengths of one month" => numbers.Select(i => Given.Total("f", "2022-01", $"{2000 + i}", id: $"t-{i:D6}")),
            "near ids" => numbers.Select(i => Given.State($"land-{(char)('a' + (i % 26))}bcdef{i / 26}")),
            "contributions of partners" =>
            [
                Given.Organization("o"),
                Given.Force("f") with { Framework = "o" },
                .. numbers.Select(i => Given.Membership($"s{i}", "o", "1990/..")),
                .. numbers.Select(i => Given.Contribution($"p{i}", "f", "2000", "10")),
            ],
            "promises" =>
            [
                Given.Organization("o"),
                .. numbers.Select(i => Given.Membership($"s{i}", "o", "1990/..")),
                .. numbers.Select(i => Given.Coverage(RecordKind.Membership, "actor:o", "1980/1985", $"c{i}")),
            ],
            "ballots" =>
            [
                .. numbers.Select(i => Given.Membership($"s{i}", "o", "1990/..")),
                .. numbers.Select(i => Given.Decision($"d{i}", "o", $"yes s{i}", on: "2000-01-01")),
            ],
            "memberships" => numbers.Select(i => Given.Membership("s", "o", $"{1000 + (i % 900)}/{1900 + (i % 99)}", id: $"m{i:D6}")),
            _ => numbers.SelectMany(IEnumerable<DatasetRecord> (i) =>
                [Given.Source($"s{i}", kind: "artikle"), Given.Decision($"d{i}", "o", source: $"s{i}")]),
        };
    }

    private static DatedStep[] Steps(string order, int n) =>
    [
        .. Enumerable.Range(0, n).Select(i => order switch
        {
            "in order" => Step(i < n / 2 ? "signed" : "in-force", 2001 + i),
            "out of order" => Step(i < n / 2 ? "in-force" : "signed", 2001 + i),
            _ => Step("signed", 2001 + i),
        }),
    ];

    private static DatedStep Step(string step, int year) =>
        new() { Step = LegalStep.Parse(step), On = EdtfDate.Parse($"{year}"[..4]) };
}
