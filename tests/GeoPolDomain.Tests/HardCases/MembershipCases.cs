using GeoPolDomain.Checks;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>A. Membership and participation over time.</summary>
public class MembershipCases
{
    [Fact]
    public void P01_Several_starts_for_one_membership_who_asks_chooses_which_counts()
    {
        var book = Held.Data(CollectiveSecurityTreaty.Records).Memberships;
        var day = Given.Day("1993-12-31");
        book.Of("cst", viewpoint: null, LegalStep.Signed).On(day).Count(member => member.Answer == Answer.Yes).Should().Be(9);
        book.Of("cst", viewpoint: null, LegalStep.InForce).On(day).Should().BeEmpty();
    }

    [Fact]
    public void P02_Status_is_not_boolean_who_may_vote_is_not_who_came()
    {
        DatasetRecord[] cis =
        [
            .. "armenia azerbaijan belarus kazakhstan kyrgyzstan moldova russia tajikistan uzbekistan".Split(' ')
                .Select(state => Given.Membership(state, "cis", "1994/..")),
            Given.Membership("turkmenistan", "cis", "2005-08-26/..", "associate"),
            Given.Membership("ukraine", "cis", "1991-12-08/..", "founding-state"),
            Given.Membership("ukraine", "cis", "1991-12-08/2018-05-19", "participant"),
            Given.Membership("georgia", "cis", "1994-04-19/2009-08-18", end: "withdrawal"),
            Given.Event("kyzyl", "session", "held 2018-06-06",
                "azerbaijan participant, armenia participant, belarus participant, kazakhstan participant, kyrgyzstan participant, russia "
                    + "participant, tajikistan participant, "
                + "uzbekistan participant, mongolia guest, moldova absent, turkmenistan absent, ukraine absent"),
        ];
        var data = Held.Data(cis);
        var standing = data.Memberships.Of("cis").Standing(Given.Day("2018-06-06"));
        standing.Where(one => one.MayVote == Answer.Yes).Line()
            .Should().Be("armenia azerbaijan belarus kazakhstan kyrgyzstan moldova russia tajikistan uzbekistan");
        standing.Where(one => one.MayVote == Answer.Unknown).Line().Should().Be("ukraine");
        standing.Where(one => one.MayVote == Answer.No).Line().Should().Be("turkmenistan");
        data.Events.Find("kyzyl")!.Participants.Count(one => one.Role == ParticipantRole.Participant).Should().Be(8);
    }

    [Fact]
    public void P03_Repeated_spells_leave_gaps_and_do_not_overlap()
    {
        var data = Held.Data(
            Given.Membership("greece", "coe", "1949/1969-12-12", end: "withdrawal"),
            Given.Membership("greece", "coe", "1974-11-28/.."),
            Given.Membership("mali", "au", "2002-07-09/.."),
            Given.Limitation("mali", "au", "2012-03/2012-10"),
            Given.Limitation("mali", "au", "2020-08-19/2020-10-09"),
            Given.Limitation("mali", "au", "2021-06-01/.."));
        data.Memberships.IsMember("greece", "coe", EdtfDate.Parse("1972")).Value.Should().Be(Answer.No);
        data.Memberships.IsMember("greece", "coe", EdtfDate.Parse("1980")).Value.Should().Be(Answer.Yes);
        data.Memberships.Of("au").On(Given.Day("2015-01-01")).Single().MayVote.Should().Be(Answer.Yes);
        data.Memberships.Of("au").On(Given.Day("2022-01-01")).Single().MayVote.Should().Be(Answer.No);
        data.Check(FindingCode.OverlappingMemberships).Should().BeEmpty();
    }

    [Fact]
    public void P04_Ways_to_end_are_told_apart_with_the_act_and_a_freeze_by_own_word_is_no_end()
    {
        var data = Held.Data(
            Given.Membership("georgia", "cst", "1994-04-20/1999-04-20", end: "non-renewal", id: "lapsed"),
            Given.Membership("uzbekistan", "csto", "2006-08-16/2012-12-19", id: "suspended") with
            {
                End = new MembershipEnd { Reason = EndReason.SuspensionAsExit, By = "csto", Act = "decision:csto-2012-12-19" },
            },
            Given.Membership(
                "russia", "coe", "1996-02-28/2022-03-16", end: "expulsion", steps: "notice-given 2022-03-15, effective 2022-03-16",
                id: "excluded"),
            Given.Organization("seato", existence: "1955-02-19/1977-06-30"),
            Given.Treaty("manila-pact", steps: "signed 1954-09-08, in-force 1955-02-19"),
            Given.Membership("thailand", "seato", "1955-02-19/1977-06-30", end: "dissolution"),
            Given.Membership("armenia", "csto", "2003-09-18/.."),
            Given.Limitation("armenia", "csto", "2024-02/..", "freeze") with { By = "armenia", Act = "statement:pashinyan-2024-02" });
        data.Memberships.All.Select(one => one.End?.Reason.ToString()).OfType<string>()
            .Should().BeEquivalentTo("non-renewal", "suspension-as-exit", "expulsion", "dissolution");
        data.Treaties.Find("manila-pact")!.End.Should().BeNull("the pact outlives its organization");
        var armenia = data.Memberships.Of("csto").On(Given.Day("2024-06-01")).Single();
        (armenia.Answer, armenia.MayVote).Should().Be((Answer.Yes, Answer.Unknown));
    }

    [Fact]
    public void P05_Notice_effect_and_plans_overtaken_are_dates_of_their_own()
    {
        var data = Held.Data(
            Given.Membership(
                "niger", "ecowas", "1975-05-28/2025-01-28", end: "withdrawal",
                steps: "announced 2024-01-28, notice-given 2024-01-29, effective 2025-01-29"),
            Given.Membership("niger", "ecowas", "1975-05-28/2024-01-28", end: "withdrawal", accordingTo: "aes"),
            Given.Event(
                "brexit", "exit",
                "planned 2019-03-29 2017-03-29, planned 2019-04-12 2019-03, planned 2019-10-31 2019-04, held 2020-01-31T23:00:00Z"),
            Given.Membership("united-kingdom", "eu", "1973-01-01/2020-01-31", end: "withdrawal", steps: "notice-given 2017-03-29"),
            Given.Membership("united-kingdom", "eu", "2020-02-01/2020-12-31", "transition"));
        var day = Given.Day("2024-06-01");
        var member = data.Memberships.Of("ecowas").On(day).Single();
        member.Answer.Should().Be(Answer.Yes);
        member.Memberships[0].Steps.Single(one => one.Step == LegalStep.Effective).On.IsAfter(EdtfDate.On(day))
            .Should().Be(Answer.Yes, "the withdrawal is pending");
        data.Memberships.IsMember("niger", "ecowas", day, viewpoint: "aes").Value.Should().Be(Answer.No);
        data.Events.Find("brexit")!.States.Where(one => one.Modality == Modality.Planned).Should().HaveCount(3);
        data.Events.Find("brexit")!.States[^1].When!.ToString().Should().Be("2020-01-31T23:00:00Z");
    }

    [Fact]
    public void P06_A_suspension_limits_one_leg_one_organ_or_one_right_and_the_membership_goes_on()
    {
        var data = Held.Data(
            Given.Membership("new-zealand", "anzus", "1952-04-29/..", "party"),
            Given.Limitation("united-states", "anzus", "1986-08-11~/..", towards: "new-zealand"),
            Given.Membership("united-states", "anzus", "1952-04-29/..", "party"),
            Given.Membership("france", "nato", "1949-08-24/.."),
            Given.Limitation("france", "nato", "1966-07-01/2009-04-03", "non-participation", organ: "nato-integrated-command"),
            Given.Membership("russia", "coe", "1996-02-28/2022-03-16"),
            Given.Limitation("russia", "coe", "2014-04-10/2019-06", right: "vote", organ: "pace"));
        data.MembersOf("anzus", "2000-01-01").Should().Be("new-zealand united-states");
        var france = data.Memberships.Of("nato").On(Given.Day("1980-01-01")).Single();
        (france.Answer, france.MayVote, france.Limitations.Single().Organ!.ToString())
            .Should().Be((Answer.Yes, Answer.Yes, "nato-integrated-command"));
        data.Memberships.Of("coe").On(Given.Day("2016-01-01")).Single().Limitations.Single().KeepsFrom(Right.Vote)
            .Should().Be(Answer.No, "it is limited to the assembly");
    }

    [Fact]
    public void P08_Who_sits_in_the_seat_is_not_who_is_the_member()
    {
        var china = Held.Record(Given.Membership("china", "un", "1945-10-24/..") with
        {
            Seat =
            [
                new() { Holder = "republic-of-china", Spell = EdtfInterval.Parse("1945-10-24/1971-10-24") },
                new() { Holder = "peoples-republic-of-china", Spell = EdtfInterval.Parse("1971-10-25/..") },
            ],
        });
        china.Seat.Single(one => one.Spell.Contains(Given.Day("1970-01-01")) == Answer.Yes).Holder.ToString()
            .Should().Be("republic-of-china");
        china.Seat.Single(one => one.Spell.Contains(Given.Day("1972-01-01")) == Answer.Yes).Holder.ToString()
            .Should().Be("peoples-republic-of-china");
    }

    [Fact]
    public void P09_Memberships_do_not_pass_on_to_a_successor_by_themselves()
    {
        var data = Held.Data(
            Given.State("czechoslovakia", "../1992-12-31"),
            Given.State("czechia", "1993-01-01/.."),
            Given.State("slovakia", "1993-01-01/.."),
            Given.State("eswatini", "", Given.Name("Eswatini", period: "2018/.."), Given.Name("Swaziland", "former", period: "../2018")),
            Given.Succession("czechoslovakia", "czechia", "successor", "1993-01-01"),
            Given.Succession("czechoslovakia", "slovakia", "successor", "1993-01-01"),
            Given.Succession("soviet-union", "russia", "continuation", "1991-12-24"),
            Given.Succession("serbia-montenegro", "montenegro", "secession", "2006-06-03"),
            Given.Succession("united-arab-republic", "syria", "resumption", "1961-10-13"),
            Given.Membership("czechoslovakia", "un", "1945-10-24/1992-12-31", end: "extinction"),
            Given.Membership("czechia", "un", "1993-01-19/.."),
            Given.Membership("slovakia", "un", "1993-01-19/.."));
        data.MembersOf("un", "1992-12-31").Should().Be("czechoslovakia");
        data.MembersOf("un", "1993-01-10").Should().BeEmpty();
        data.MembersOf("un", "1993-01-19").Should().Be("czechia slovakia");
        data.Actors.Find("eswatini")!.Names.Where(name => name.Period!.Contains(Given.Day("2000-01-01")) == Answer.Yes).Single().Text
            .Should().Be("Swaziland");
        data.Check().Where(finding => finding.Code != FindingCode.DanglingReference).Should().BeEmpty();
    }

    [Fact]
    public void P10_A_territory_can_leave_while_the_member_stays()
    {
        var denmark = Held.Record(Given.Membership("denmark", "eec", "1973-01-01/..") with
        {
            Territories =
            [
                new() { Place = "greenland", Covered = Answer.Yes, Spell = EdtfInterval.Parse("1973-01-01/1985-01-31") },
                new() { Place = "greenland", Covered = Answer.No, Spell = EdtfInterval.Parse("1985-02-01/..") },
            ],
        });
        denmark.Territories.Single(one => one.Spell!.Contains(Given.Day("1990-01-01")) == Answer.Yes).Covered.Should().Be(Answer.No);
        Held.Record(Given.Obligation(
            "defense", "north-atlantic-treaty", scope: "the Algerian departments of France", during: "1949-08-24/1962-07-03"))
            .During!.Contains(Given.Day("1965-01-01")).Should().Be(Answer.No);
    }
}
