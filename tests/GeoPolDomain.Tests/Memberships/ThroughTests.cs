using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Memberships;

public class ThroughTests
{
    [Theory]
    [InlineData("csto", "uzbekistan", "no at first, yes 2006-08-16, no 2012-12-20")]
    [InlineData("csto", "armenia", "no at first, yes 2003-09-18")]
    [InlineData("cst", "georgia", "no at first, unknown 1993-01-01, yes 1993-12-31, unknown 1999-04-02, no 1999-05-01")]
    public void It_tells_from_which_day_each_answer_holds(string organization, string actor, string answers)
    {
        Told(ReferenceData.CstoSyria2017.Memberships.Of(organization).Through(actor)).Should().Be(answers);
    }

    [Fact]
    public void Nobody_knows_of_a_time_for_which_nothing_is_recorded()
    {
        var pact = Given.Data(Given.Membership("chad", "pact", "2001/2003-05-05")).Memberships.Of("pact");

        Told(pact.Through("chad")).Should().Be("unknown at first, yes 2001-12-31, no 2003-05-06");
        Told(pact.Through("france")).Should().Be("unknown at first");
    }

    [Theory]
    [InlineData("csto", null)]
    [InlineData("cst", null)]
    [InlineData("cst", "uzbekistan")]
    public void On_each_day_the_answer_is_that_of_the_roster(string organization, string? viewpoint)
    {
        var roster = ReferenceData.CstoSyria2017.Memberships.Of(organization, viewpoint is null ? null : ActorId.Parse(viewpoint));
        foreach (var actor in roster.Memberships.Select(one => one.Member).Append("france").Distinct())
        {
            var through = roster.Through(actor);
            for (var day = new LocalDate(1990, 1, 1); day.Year < 2030; day = day.PlusDays(5))
                through.Last(one => one.Day is null || one.Day <= day).Answer
                    .Should().Be(roster.Contains(actor, day).Value, "of {0} on {1:R}", actor, day);
        }
    }

    private static string Told(IEnumerable<AnswerFrom> through) =>
        string.Join(", ", through.Select(one => $"{one.Answer.ToText()} {one.Day?.ToString("R", null) ?? "at first"}"));
}
