using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>The codes of states and territories: each means one actor on a day, and lists of others agree with the memberships.</summary>
public class CodeTests
{
    // Two entities whose numbers changed in a year of which the day is not known.
    private static readonly string[] ChangedInAYear = ["m49 262", "m49 296"];

    private static Dataset World => ReferenceData.World;

    [Fact]
    public void A_code_means_one_actor_on_a_day()
    {
        var codes = World.Actors.All.SelectMany(actor => actor.Codes.Select(code => (Actor: actor, Code: code)));
        var overlaps =
            from list in codes.GroupBy(one => (one.Code.Scheme, one.Code.Value))
            from first in list
            from second in list
            where string.CompareOrdinal(first.Actor.Id.ToString(), second.Actor.Id.ToString()) < 0
            where Overlap(first.Code.Period, second.Code.Period)
            select $"{list.Key.Scheme} {list.Key.Value}: {first.Actor.Id} {first.Code.Period}, {second.Actor.Id} {second.Code.Period}";
        overlaps.Where(one => !ChangedInAYear.Contains(one.Split(':')[0])).Should().BeEmpty();
    }

    [Fact]
    public void Every_state_and_territory_of_ISO_3166_has_its_three_codes_today()
    {
        var today = new LocalDate(2026, 11, 1);
        var three = World.Actors.All
            .Select(actor => actor.CodesOn(today))
            .Where(codes => codes.Any(code => code.Scheme == CodeScheme.Iso31661Alpha3))
            .ToList();
        three.Should().HaveCount(249);
        three.Should().OnlyContain(codes => codes.Count(code => code.Scheme == CodeScheme.Iso31661Alpha2) == 1
            && codes.Count(code => code.Scheme == CodeScheme.Iso31661Numeric) == 1);
    }

    [Theory]
    [InlineData("iso3166-1-alpha2", "AI", "1990-01-01", "anguilla")]
    [InlineData("iso3166-1-alpha2", "GE", "2020-01-01", "georgia")]
    [InlineData("iso3166-1-alpha2", "BY", "2020-01-01", "belarus")]
    [InlineData("iso3166-1-alpha2", "SK", "2020-01-01", "slovakia")]
    [InlineData("iso3166-1-alpha2", "DD", "1990-10-29", "east-germany")]
    [InlineData("iso3166-1-alpha2", "CS", "1990-01-01", "czechoslovakia")]
    [InlineData("iso3166-1-alpha2", "CS", "2005-01-01", "serbia")]
    [InlineData("cow", "260", "1960-01-01", "germany")]
    [InlineData("cow", "255", "2000-01-01", "germany")]
    [InlineData("gw", "260", "2000-01-01", "germany")]
    public void A_code_that_lists_get_wrong_is_right(string scheme, string code, string on, string actor) =>
        World.Actors.ByCode(CodeScheme.Parse(scheme), code, EdtfDate.Parse(on).Earliest).Single().Id.ToString().Should().Be(actor);

    [Theory]
    [InlineData("AI")]
    [InlineData("BQ")]
    [InlineData("GE")]
    [InlineData("SK")]
    [InlineData("CS")]
    public void A_code_that_was_used_twice_means_two_actors_without_a_day(string code) =>
        World.Actors.ByCode(CodeScheme.Iso31661Alpha2, code).Should().HaveCount(2);

    // docs/data-differences.md explains what differs.
    [Theory]
    [InlineData("un", "un", "")]
    [InlineData("eu", "eu", "")]
    [InlineData("eurozone", "eurozone", "HR")]
    public void The_groups_of_CLDR_have_the_same_members(string group, string organization, string missingThere)
    {
        var on = new LocalDate(2025, 6, 1);
        var ours = World.Memberships.Of(organization).On(on).Select(one => Alpha2(one.Actor, on));
        var theirs = Tsv.Rows("cldr.tsv").Where(row => row.Cells[0] == group).Select(row => row.Cells[1]);
        ours.Should().BeEquivalentTo(theirs.Concat(missingThere.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Alpha2(ActorId actor, LocalDate on) =>
        World.Actors.Find(actor)!.CodesOn(on).Single(code => code.Scheme == CodeScheme.Iso31661Alpha2).Value;

    // The last day of one period may be the first of another: the day of a change counts for both.
    private static bool Overlap(EdtfInterval? first, EdtfInterval? second) =>
        first is null || second is null
        || (first.Overlaps(second) == Answer.Yes && !Touch(first, second) && !Touch(second, first));

    private static bool Touch(EdtfInterval first, EdtfInterval second) => first.End is { } end && end.Equals(second.Start);
}
