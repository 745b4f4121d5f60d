using GeoPolDomain.Datasets;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Datasets;

public class TimelineTests
{
    [Fact]
    public void A_day_stands_before_its_month_and_the_month_before_its_year() =>
        Order("2017", "2017-01-01", "2017-01", "2016-12-31", "2017-02-01")
            .Should().Equal("2016-12-31", "2017-01-01", "2017-01", "2017", "2017-02-01");

    [Fact]
    public void What_may_be_earlier_than_its_year_stands_where_it_can_first_be() =>
        Order("2016-06-30", "2017?", "2017").Should().Equal("2017?", "2016-06-30", "2017");

    [Fact]
    public void A_date_is_shown_as_it_is_written_and_never_made_a_day() =>
        Given.Data(Published("2018-06?")).Timeline.Entries.Should().ContainSingle().Which.When.ToString().Should().Be("2018-06?");

    [Fact]
    public void A_plan_is_a_plan_as_of_a_time_and_what_was_held_is_an_entry_of_its_own()
    {
        var meeting = new Event
        {
            Id = "evt-1",
            Kind = EventKind.Parse("meeting"),
            Title = "The fifth meeting",
            States =
            [
                new() { Modality = Modality.Planned, When = EdtfValue.Parse("2017-06"), AsOf = EdtfValue.Parse("2017-05-04") },
                new() { Modality = Modality.Held, When = EdtfValue.Parse("2017-07-04/2017-07-05") },
            ],
        };

        Given.Data(meeting).Timeline.Of(Occurrence.Planned, Occurrence.Held).Entries
            .Select(one => $"{one.When} {one.What} {one.AsOf}").Should().Equal("2017-06 planned 2017-05-04", "2017-07-04/2017-07-05 held ");
    }

    [Fact]
    public void A_spell_begins_and_ends_and_an_end_that_is_open_or_unknown_is_no_entry()
    {
        var data = Given.Data(
            Given.Membership("a", "league", "1990-01-01/1995"),
            Given.Membership("b", "league", "1991/.."),
            Given.Membership("c", "league", "1992/"));

        data.Timeline.Entries.Select(one => $"{one.What} {one.When} of {one.Spell}").Should().Equal(
            "begun 1990-01-01 of 1990-01-01/1995", "begun 1991 of 1991/..", "begun 1992 of 1992/", "ended 1995 of 1990-01-01/1995");
    }

    [Theory]
    [InlineData("2017-06-22", Answer.Yes)]
    [InlineData("2017-06", Answer.Unknown)]
    [InlineData("2017-06-19", null)]
    [InlineData("2017-06-24?", Answer.Unknown)]
    [InlineData("2017-05-01/..", Answer.Yes)]
    [InlineData("2017-05-01/", Answer.Unknown)]
    [InlineData("2017-06-23/2018", Answer.Yes)]
    [InlineData("{2017-06-01,2017-06-30}", null)]
    [InlineData("{2017-06-01,2017-06-21}", Answer.Yes)]
    [InlineData("[2017-06-01,2017-06-21]", Answer.Unknown)]
    [InlineData("[2017-06-21,2017-06-22]", Answer.Yes)]
    [InlineData("{2016..2018}", Answer.Unknown)]
    [InlineData("{2017-06-01..2017-06-30}", Answer.Yes)]
    public void What_may_fall_into_the_range_is_listed_and_marked(string when, Answer? inRange)
    {
        var found = Given.Data(Published(when)).Timeline.Within(Given.Day("2017-06-20"), Given.Day("2017-06-24")).Entries;

        found.Select(one => (Answer?)one.InRange).Should().Equal(inRange is null ? [] : [inRange]);
    }

    [Fact]
    public void A_range_without_a_first_or_a_last_day_goes_on_forever()
    {
        var timeline = Given.Data(Published("1984"), Published("2017-06")).Timeline;

        timeline.Within(null, null).Entries.Should().HaveCount(2);
        timeline.Within(Given.Day("2000-01-01"), null).Entries.Should().ContainSingle().Which.When.ToString().Should().Be("2017-06");
        timeline.Within(null, Given.Day("2000-01-01")).Entries.Should().ContainSingle().Which.When.ToString().Should().Be("1984");
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_is_refused()
    {
        var backwards = () => Given.Data().Timeline.Within(Given.Day("2001-01-02"), Given.Day("2001-01-01"));
        backwards.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_said_is_told_with_those_who_said_it()
    {
        var silence = new Statement
        {
            Id = "stm-1",
            Gist = "No word.",
            Speakers = [new() { AsPrinted = "a source" }],
            Act = SpeechAct.NoResponse,
            Said = EdtfValue.Parse("2017"),
        };

        Given.Data(silence).Timeline.Entries.Should().ContainSingle().Which.ToString()
            .Should().Be("2017 said: a source: No word. [statement:stm-1]");
    }

    private static IEnumerable<string> Order(params string[] dates) =>
        Given.Data(dates.Select(Published)).Timeline.Entries.Select(one => one.When.ToString());

    private static Source Published(string when) => new()
    {
        Id = $"src-{Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(when)).ToLowerInvariant()}",
        Kind = SourceKind.Article,
        Published = EdtfValue.Parse(when),
    };
}
