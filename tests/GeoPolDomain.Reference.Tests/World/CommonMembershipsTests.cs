using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>
/// The memberships of the CIS, the Collective Security Treaty and the CSTO stand both in <c>csto-syria-2017</c>, as the articles need them,
/// and in <c>world</c>. They give the same answers.
/// </summary>
public class CommonMembershipsTests
{
    private static Dataset Own => ReferenceData.CstoSyria2017;

    private static Dataset World => ReferenceData.World;

    private static IEnumerable<LocalDate> Days =>
        Enumerable.Range(0, (34 * 12) + 6).Select(month => new LocalDate(1991, 1, 1).PlusMonths(month));

    [Theory]
    [InlineData("cst")]
    [InlineData("csto")]
    [InlineData("cis")]
    [InlineData("csto-pa")]
    public void The_same_actors_belonged_with_the_same_status_on_the_first_of_every_month(string organization)
    {
        foreach (var day in Days)
            In(Own, organization, day).Should().Equal(In(World, organization, day), $"{day:R}");
    }

    [Theory]
    [InlineData("cst")]
    [InlineData("csto")]
    [InlineData("cis")]
    public void No_answer_is_yes_in_one_dataset_and_no_in_the_other_and_the_world_knows_at_least_as_much(string organization)
    {
        var actors = World.Memberships.All.Where(one => one.Organization == organization || one.Organization == "cis")
            .Select(one => one.Member).Distinct().ToList();
        foreach (var day in Days)
            foreach (var actor in actors)
            {
                var (own, world) = (Answer(Own, actor, organization, day), Answer(World, actor, organization, day));
                (own == world || (own == Time.Answer.Unknown && IsAfterItsCoverage(organization, day)))
                    .Should().BeTrue($"{actor} in {organization} on {day:R}: {own} and {world}");
            }
    }

    [Fact]
    public void Georgia_was_a_member_of_the_CIS_until_the_day_before_its_withdrawal_took_effect()
    {
        foreach (var data in new[] { Own, World })
        {
            Answer(data, "georgia", "cis", new LocalDate(2009, 8, 17)).Should().Be(Time.Answer.Yes);
            Answer(data, "georgia", "cis", new LocalDate(2009, 8, 18)).Should().Be(Time.Answer.No);
        }
    }

    [Fact]
    public void Only_limitations_of_no_matter_for_the_articles_stand_in_the_world_alone()
    {
        string[] organizations = ["cst", "csto", "cis"];
        World.Memberships.Limitations.Where(one => organizations.Contains(one.Organization.ToString()))
            .Except(Own.Memberships.Limitations, Ids).Select(one => one.Id.ToString())
            .Should().Equal("armenia-csto-dues-2025", "belarus-csto-non-participation-2009", "georgia-cis-defence-2006");
    }

    private static IEqualityComparer<Memberships.Limitation> Ids { get; } =
        EqualityComparer<Memberships.Limitation>.Create((one, other) => one!.Id == other!.Id, one => one.Id.GetHashCode());

    private static IEnumerable<string> In(Dataset data, string organization, LocalDate day) =>
        data.Memberships.Of(organization).Standing(day).Select(one => $"{one.Actor}: {one.Answer}, {one.Status}");

    private static Answer Answer(Dataset data, ActorId actor, string organization, LocalDate day) =>
        data.Memberships.IsMember(actor, organization, day).Value;

    // The promise of csto-syria-2017 to hold all members ends where its sources end.
    private static bool IsAfterItsCoverage(string organization, LocalDate day) =>
        Own.Coverage.Single(one => one.Id == $"cov-{organization}").During!.Contains(EdtfDate.On(day)) == Time.Answer.No;
}
