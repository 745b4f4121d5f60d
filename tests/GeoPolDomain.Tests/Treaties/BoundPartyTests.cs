using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Treaties;

/// <summary>Who is bound by an instrument on a day follows from the dated steps of the instrument and of the party.</summary>
public class BoundPartyTests
{
    // The instrument, the party and the answers on days: a day before ":" has the answer after it.
    public static TheoryData<string, Treaty, TreatyParty, string> Cases() => new()
    {
        {
            "the own entry into force goes before that of the instrument (Greece joins NATO)",
            Given.Treaty("t", steps: "signed 1949-04-04, in-force 1949-08-24"),
            Given.Party("t", "a", "acceded 1952-02-18, in-force 1952-02-18"),
            "1949-08-24:No 1952-02-17:No 1952-02-18:Yes 2020-01-01:Yes"
        },
        {
            "the later of entry into force and ratification",
            Given.Treaty("t", steps: "signed 1949-04-04, in-force 1949-08-24"),
            Given.Party("t", "a", "signed 1949-04-04, ratified 1949-05-03, deposited 1949-06-21"),
            "1949-08-23:No 1949-08-24:Yes"
        },
        {
            "a late ratification",
            Given.Treaty("t", steps: "signed 1969-05-23, in-force 1980-01-27"),
            Given.Party("t", "a", "signed 1969-05-23, ratified 1987-07-20, deposited 1987-07-21"),
            "1980-01-27:No 1987-07-20:No 1987-07-21:Yes"
        },
        {
            "a signature only, of an instrument with an entry into force",
            Given.Treaty("t", steps: "signed 1921-03-03, in-force 1921-07-25"),
            Given.Party("t", "a", "signed 1921-03-03"),
            "1921-03-03:No 1921-07-25:Yes"
        },
        {
            "an adhesion by signature after the entry into force",
            Given.Treaty("t", steps: "in-force 1921-07-25"),
            Given.Party("t", "a", "signed 1922-01-01"),
            "1921-07-25:No 1922-01-01:Yes"
        },
        {
            "a treaty of which nobody says that it came into force",
            Given.Treaty("t", steps: "signed 1921-03-03"),
            Given.Party("t", "a", "signed 1921-03-03"),
            "1921-03-02:No 1921-03-03:Unknown 1930-01-01:Unknown"
        },
        {
            "a declaration binds from its signature",
            Given.Treaty("t", "declaration", "signed 1975-08-01"),
            Given.Party("t", "a"),
            "1975-07-31:No 1975-08-01:Yes"
        },
        {
            "so does a political treaty",
            Given.Treaty("t", steps: "signed 1994-12-05", force: "political"),
            Given.Party("t", "a", "signed 1994-12-05"),
            "1994-12-04:No 1994-12-05:Yes"
        },
        {
            "a draft binds nobody",
            Given.Treaty("t", stage: "draft"),
            Given.Party("t", "a", "signed 1994-12-05"),
            "1990-01-01:No 2000-01-01:No"
        },
        {
            "a withdrawal ends it on the day before it takes effect (Pakistan leaves the Manila Pact)",
            Given.Treaty("t", steps: "in-force 1955-02-19"),
            Given.Party("t", "a", "signed 1954-09-08, in-force 1955-02-19, notice-given 1972-11-08, effective 1973-11-08"),
            "1955-02-19:Yes 1973-11-07:Yes 1973-11-08:No"
        },
        {
            "the day of the end itself is unknown",
            Given.Treaty("t", steps: "in-force 1955-06-06", end: "dissolved 1991-07-01"),
            Given.Party("t", "a"),
            "1991-06-30:Yes 1991-07-01:Unknown 1991-07-02:No"
        },
        {
            "two dates of one step",
            Given.Treaty("t", steps: "in-force 1939-08-25, in-force 1939-08-27"),
            Given.Party("t", "a"),
            "1939-08-24:No 1939-08-25:Unknown 1939-08-26:Unknown 1939-08-27:Yes"
        },
        {
            "two dates of a withdrawal",
            Given.Treaty("t", steps: "in-force 1955-01-01"),
            Given.Party("t", "a", "effective 1968-09-13, effective 1968-09-20"),
            "1968-09-12:Yes 1968-09-13:Unknown 1968-09-19:Unknown 1968-09-20:No"
        },
        {
            "the recorded interval goes before the steps",
            Given.Treaty("t", steps: "in-force 1955-01-01"),
            Given.Party("t", "a", spell: "1960-01-01/1970-12-31"),
            "1955-01-01:No 1960-01-01:Yes 1970-12-31:Yes 1971-01-01:No"
        },
        {
            "a signatory is not bound",
            Given.Treaty("t", steps: "in-force 1955-01-01"),
            Given.Party("t", "a", "signed 1954-01-01", "signatory"),
            "1954-01-01:No 1960-01-01:No"
        },
        {
            "a guarantor is",
            Given.Treaty("t", steps: "in-force 1839-06-08"),
            Given.Party("t", "a", role: "guarantor"),
            "1839-06-07:No 1914-08-04:Yes"
        },
        {
            "of an unknown role nobody knows",
            Given.Treaty("t", steps: "in-force 1955-01-01"),
            Given.Party("t", "a", role: "of-a-new-kind"),
            "1954-12-31:No 1960-01-01:Unknown"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_steps_say_from_when_to_when(string what, Treaty treaty, TreatyParty party, string answers)
    {
        var book = Given.Data(treaty, party).Treaties;
        foreach (var (day, expected) in answers.Split(' ').Select(one => one.Split(':')).Select(one => (Given.Day(one[0]), one[1])))
        {
            var answer = book.IsBound("a", "t", day);
            answer.Value.ToString().Should().Be(expected, $"{what}: {day}");
            answer.Because.Should().NotBeEmpty();
            book.IsBound("a", "t", EdtfDate.On(day)).Should().Be(answer);
            book.BoundBy("t", day).Any(one => one.Actor == "a").Should().Be(answer.Value != Answer.No);
            book.TreatiesOf("a", day).Any(one => one.Treaty == "t").Should().Be(answer.Value != Answer.No);
        }
    }

    [Fact]
    public void A_state_that_every_list_has_ended_is_no_longer_bound()
    {
        var book = Given.Data(
            Given.Treaty("warsaw-treaty", steps: "in-force 1955-06-06", end: "dissolved 1991-07-01"),
            Given.Party("warsaw-treaty", "german-democratic-republic"),
            Given.State("german-democratic-republic", "cow 1954-03-25/1990-10-02, 1949-10-07/1990-10-02")).Treaties;
        book.IsBound("german-democratic-republic", "warsaw-treaty", Given.Day("1990-10-02")).Should().BeYes();
        book.IsBound("german-democratic-republic", "warsaw-treaty", Given.Day("1990-10-03")).Should().BeNo()
            .Because("ceased to exist on 1990-10-02").RestingOn("actor:german-democratic-republic");
    }

    [Fact]
    public void A_list_that_counts_the_state_through_keeps_it_bound()
    {
        var book = Given.Data(
            Given.Treaty("t", steps: "in-force 1921-06-27"),
            Given.Party("t", "poland"),
            Given.State("poland", "cow 1918-11-03/1939-09-27, cow 1945-06-28/.., 1918-11-11/..")).Treaties;
        book.IsBound("poland", "t", Given.Day("1940-01-01")).Should().BeYes();
    }

    [Fact]
    public void A_state_that_comes_back_is_not_bound_anew()
    {
        var book = Given.Data(
            Given.Treaty("t", steps: "in-force 1934-07-01"),
            Given.Party("t", "austria"),
            Given.State("austria", "cow 1918-11-12/1938-03-13, cow 1955-07-27/..")).Treaties;
        book.IsBound("austria", "t", Given.Day("1938-03-13")).Should().BeYes();
        book.IsBound("austria", "t", Given.Day("1960-01-01")).Should().BeNo();
    }

    [Fact]
    public void Without_a_party_record_the_answer_is_no_only_under_a_promise()
    {
        var treaty = Given.Treaty("t", steps: "in-force 1934-07-01");
        Given.Data(treaty).Treaties.IsBound("a", "t", Given.Day("1950-01-01")).Should().BeUnknown();
        Given.Data(treaty, Given.Coverage(RecordKind.TreatyParty, "treaty:t")).Treaties
            .IsBound("a", "t", Given.Day("1950-01-01")).Should().BeNo().Because("all parties of t");
    }

    [Fact]
    public void A_view_replaces_the_uncontested_record()
    {
        var book = Given.Data(
            Given.Treaty("t", steps: "in-force 1934-07-01"),
            Given.Party("t", "a"),
            Given.Party("t", "a", spell: "1934-07-01/1940-12-31", accordingTo: "b")).Treaties;
        var day = Given.Day("1950-01-01");
        book.IsBound("a", "t", day).Should().BeYes();
        book.IsBound("a", "t", day, viewpoint: "b").Should().BeNo();
        book.IsBound("a", "t", day, viewpoint: "c").Should().BeYes();
    }

    [Fact]
    public void An_inexact_time_has_an_answer_that_all_its_days_share()
    {
        var book = Given.Data(Given.Treaty("t", steps: "in-force 1955-06-06"), Given.Party("t", "a")).Treaties;
        book.IsBound("a", "t", EdtfDate.Parse("1956")).Should().BeYes();
        book.IsBound("a", "t", EdtfDate.Parse("1955")).Should().BeUnknown().Because("days with different answers");
        book.IsBound("a", "t", EdtfDate.Parse("1954")).Should().BeNo();
    }

    [Fact]
    public void Asking_again_allocates_nothing()
    {
        var book = Given.Data(Given.Treaty("t", steps: "in-force 1955-06-06"), Given.Party("t", "a")).Treaties;
        var (actor, treaty, day) = (ActorId.Parse("a"), TreatyId.Parse("t"), Given.Day("1956-01-01"));
        Ask().Should().BeYes();
        Allocation.Of(() => Ask()).Should().Be(0);

        Explained<Answer> Ask() => book.IsBound(actor, treaty, day);
    }
}
