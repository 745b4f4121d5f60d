using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Tests.Memberships;

public class RosterTests
{
    private static readonly Roster Cst = CollectiveSecurityTreaty.Data.Memberships.Of("cst");

    [Theory]
    [InlineData("1993-12-31", "")]
    [InlineData("1994-04-19", "")]
    [InlineData("1994-04-20", "armenia azerbaijan belarus georgia kazakhstan kyrgyzstan russia tajikistan uzbekistan")]
    [InlineData("1999-04-20", "armenia azerbaijan belarus georgia kazakhstan kyrgyzstan russia tajikistan uzbekistan")]
    [InlineData("1999-04-21", "armenia belarus kazakhstan kyrgyzstan russia tajikistan")]
    [InlineData("2006-08-16", "armenia belarus kazakhstan kyrgyzstan russia tajikistan uzbekistan")]
    [InlineData("2012-12-20", "armenia belarus kazakhstan kyrgyzstan russia tajikistan")]
    [InlineData("2017-06-24", "armenia belarus kazakhstan kyrgyzstan russia tajikistan")]
    [InlineData("9999-12-31", "armenia belarus kazakhstan kyrgyzstan russia tajikistan")]
    public void It_lists_who_is_a_member_on_a_day(string day, string members)
    {
        var found = Cst.On(Given.Day(day));
        string.Join(' ', found.Select(member => member.Actor)).Should().Be(members);
        found.Should().NotContain(member => member.Answer != Answer.Yes);
    }

    // The second spell of Uzbekistan names no entry into force, so that nobody can say when it began in that sense, if not before it
    // signed.
    [Theory]
    [InlineData("1992-05-14", "signed", 0, 0)]
    [InlineData("1993-09-08", "signed", 6, 0)]
    [InlineData("1993-10-01", "signed", 7, 1)]
    [InlineData("1993-12-31", "signed", 9, 0)]
    [InlineData("1993-12-31", "in-force", 0, 0)]
    [InlineData("1994-04-20", "in-force", 9, 0)]
    [InlineData("2006-08-15", "in-force", 6, 0)]
    [InlineData("2006-08-16", "in-force", 6, 1)]
    [InlineData("2017-06-24", "in-force", 6, 0)]
    public void Members_can_be_counted_from_a_legal_step(string day, string step, int sure, int perhaps)
    {
        var members = CollectiveSecurityTreaty.Data.Memberships.Of("cst", null, LegalStep.Parse(step)).On(Given.Day(day));
        members.Count(member => member.Answer == Answer.Yes).Should().Be(sure);
        members.Count(member => member.Answer == Answer.Unknown).Should().Be(perhaps);
    }

    [Theory]
    [InlineData("1993", Answer.Unknown)]
    [InlineData("1994", Answer.Unknown)]
    [InlineData("1995", Answer.Yes)]
    [InlineData("1999-04", Answer.Unknown)]
    [InlineData("1999-04-20", Answer.Yes)]
    [InlineData("1999-05", Answer.No)]
    [InlineData("2003", Answer.No)]
    [InlineData("2006-08", Answer.Unknown)]
    [InlineData("200X", Answer.Unknown)]
    [InlineData("2007", Answer.Yes)]
    [InlineData("2007~", Answer.Unknown)]
    [InlineData("2013", Answer.No)]
    [InlineData("2000/2005", Answer.No)]
    [InlineData("1995/1997", Answer.Yes)]
    [InlineData("[1995,2003]", Answer.Unknown)]
    public void Uzbekistan_was_in_twice(string time, Answer expected) =>
        Cst.Contains("uzbekistan", EdtfValue.Parse(time)).Value.Should().Be(expected);

    [Fact]
    public void No_is_explained_by_the_spells_that_ended() =>
        Cst.Contains("uzbekistan", EdtfDate.Parse("2013")).Because.Select(reason => reason.Says).Should().Equal(
            "its membership ran from 2006-08-16 to 2012-12-19 (suspension-as-exit)",
            "its membership ran from 1994-04-20 to 1999-04-20 (non-renewal)");

    [Fact]
    public void Before_the_first_spell_nothing_is_known_and_the_next_spell_is_named()
    {
        var answer = Cst.Contains("belarus", EdtfDate.Parse("1990"));
        answer.Value.Should().Be(Answer.Unknown);
        answer.Because.Select(reason => reason.Says).Should().Equal(
            "no membership in cst is recorded for then, and the dataset does not say that it holds all of them",
            "the next one recorded is: member from 1994-04-20 on");
    }

    [Fact]
    public void Counted_from_a_step_the_time_before_it_is_no() =>
        CollectiveSecurityTreaty.Data.Memberships.Of("cst", null, LegalStep.InForce).Contains("russia", Given.Day("1993-12-31")).Because
            .Should().ContainSingle().Which.Says.Should().Be(
                "counted from the step 'in-force', its membership had not begun: member in-force 1994-04-20, without end");

    [Fact]
    public void A_disputed_step_is_told_with_all_its_dates()
    {
        var georgia = CollectiveSecurityTreaty.Data.Memberships.Of("cst", null, LegalStep.Signed)
            .Contains("georgia", EdtfDate.Parse("1993-10"));
        georgia.Value.Should().Be(Answer.Unknown);
        georgia.Because.Select(one => one.Says).Should().Equal(
            "member signed 1993-09-09 or 1993-12-09, to 1999-04-20 (non-renewal)",
            "the recorded dates leave open whether it covers the time asked about");
    }

    [Fact]
    public void An_answer_that_depends_on_the_day_says_so() =>
        Cst.Contains("georgia", EdtfDate.Parse("1999")).Because.Select(one => one.Says).Should().Equal(
            "member from 1994-04-20 to 1999-04-20 (non-renewal)", "the time asked about can mean a day of that membership or another day");

    [Theory]
    [InlineData("uzbekstan", "cst", "the dataset holds no actor 'uzbekstan'; did you mean 'uzbekistan'?")]
    [InlineData("uzbekistan", "csst", "the dataset holds no actor 'csst'; did you mean 'cst'?")]
    public void A_misspelt_id_is_told_first(string actor, string organization, string says)
    {
        var data = Given.Data(
            new State { Id = "uzbekistan", Names = ["Uzbekistan"] },
            new Organization { Id = "cst", Form = OrganizationForm.Alliance, Names = ["CST"] });
        data.Memberships.IsMember(actor, organization, Given.Day("2000-01-01")).Because[0].Says.Should().Be(says);
    }

    [Fact]
    public void Each_reason_carries_the_record_it_rests_on() =>
        Cst.Contains("russia", Given.Day("2000-01-01")).Because.Should().ContainSingle()
            .Which.Record.Should().BeSameAs(CollectiveSecurityTreaty.Data.Memberships.All.First(one => one.Member.ToString() == "russia"));

    [Theory]
    [InlineData("turkey", "2000", Answer.No)]
    [InlineData("belarus", "1993", Answer.No)]
    [InlineData("turkey", "1992", Answer.Unknown)]
    [InlineData("turkey", "1990", Answer.Unknown)]
    [InlineData("turkey", "2018-12-31", Answer.No)]
    [InlineData("turkey", "2019", Answer.Unknown)]
    public void Where_the_dataset_is_complete_what_is_not_there_is_not_so(string actor, string time, Answer expected) =>
        CollectiveSecurityTreaty.Complete.Memberships.Of("cst").Contains(actor, EdtfDate.Parse(time)).Value.Should().Be(expected);

    [Fact]
    public void The_promise_of_completeness_is_given_as_the_reason() =>
        CollectiveSecurityTreaty.Complete.Memberships.IsMember("turkey", "cst", Given.Day("2000-01-01")).Because.Should().ContainSingle()
            .Which.Should().Match<Reason>(reason =>
                reason.Says == "the dataset holds all memberships in cst for 1992-05-15/2018-12-31, and none at the time asked about"
                && reason.Record is Coverage);

    [Fact]
    public void A_promise_about_another_organization_or_another_kind_says_nothing()
    {
        Dataset data = Given.Data(
            Given.Membership("russia", "cst", "1994-04-20/.."),
            Given.Coverage(RecordKind.Membership, "actor:nato"),
            Given.Coverage(RecordKind.Contribution));
        data.Memberships.IsMember("turkey", "cst", Given.Day("2000-01-01")).Value.Should().Be(Answer.Unknown);
        data.Memberships.IsMember("russia", "nato", Given.Day("2000-01-01")).Value.Should().Be(Answer.No);
    }

    [Fact]
    public void An_organization_nobody_belongs_to_has_an_empty_roster()
    {
        var nobody = CollectiveSecurityTreaty.Data.Memberships.Of("nobodys");
        nobody.On(Given.Day("2017-06-24")).Should().BeEmpty();
        nobody.On(EdtfDate.Parse("2017")).Should().BeEmpty();
        nobody.Contains("russia", Given.Day("2017-06-24")).Value.Should().Be(Answer.Unknown);
        Given.Data().Memberships.OrganizationsOf("russia", Given.Day("2017-06-24")).Should().BeEmpty();
    }

    [Fact]
    public void Days_of_other_calendars_are_the_same_days() =>
        Cst.On(Given.Day("1999-04-21").WithCalendar(CalendarSystem.Julian)).Should().HaveCount(6);
}
