using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class PageTests
{
    public static TheoryData<string> Questions =>
    [
        "brief",
        "members cis --on 2017-06-22",
        "members csto --on 2024-03 --viewpoint armenia",
        "memberships uzbekistan --on 2010",
        "force crrf --on 2017-06-22",
        "positions prp-01",
        "trace stm-b06n",
        "trace stm-b06n --known-on 2017-06-22",
        "tellings stm-a09",
        "tellings stm-a15 --same-position --known-on 2017-07-10",
        "claim prp-01",
        "corroboration prp-01",
        "corroboration stm-a15 --viewpoint russia",
        "contradictions",
        "show csto",
        "show stm-b10",
        "timeline --from 2017-06-20 --to 2017-06-24",
        "timeline --what all",
        "rules",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_page_fits_the_terminal_and_no_line_ends_with_spaces(string line)
    {
        foreach (var width in new[] { 60, 80, 120 })
        {
            var answered = Ask.With(line.Split(' '), width: width);
            answered.ExitCode.Should().Be(0, answered.Messages);
            answered.Lines.Should().OnlyContain(one => one.Length <= width && !one.EndsWith(' '));
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_page_without_colours_has_no_control_codes_and_no_markup(string line) =>
        Ask.With(line.Split(' ')).Output.Should().NotContain("\u001b").And.NotContain("[/]").And.NotContain("[grey]");

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_terminal_without_Unicode_gets_a_page_in_ASCII(string line) =>
        Ask.With(line.Split(' '), hasUnicode: false).Output.Should().Match(text => text.All(char.IsAscii));

    [Fact]
    public void The_brief_of_another_dataset_shows_what_that_dataset_holds()
    {
        var page = Ask.With(["brief", Ask.Small]).Output;

        page.Should().Contain("A league [of three]").And.Contain("League of Three");
        page.Should().Contain("Common Guard").And.Contain("The league will send its guard.");
        page.Should().Contain("Belmark ?").And.Contain("the membership is unknown or contested");
    }

    [Fact]
    public void The_brief_of_a_dataset_without_records_says_so() =>
        Ask.With(["brief", "-"], """{"format":"geopoldomain/1","id":"bare","title":"Bare"}""").Output.Should().Contain("bare: no records");

    [Fact]
    public void An_unknown_outlet_is_shown_as_unknown()
    {
        Ask.TheSmall("trace no-1").Output.Should().Contain("outlet unknown (stripped)");
        Ask.TheSmall("positions league").Output.Should().Contain("outlet unknown").And.Contain("speaker");
    }

    [Fact]
    public void A_record_is_shown_with_the_names_behind_its_ids_and_with_its_sources()
    {
        var card = Ask.TheSmall("show corland-league").Output;

        card.Should().Contain("corland (Çorland)").And.Contain("paper: \"Talks\", The Gazette, 2001-05-02");
    }

    [Fact]
    public void An_empty_answer_has_a_message()
    {
        Ask.TheSmall("members league --on 1950").Output.Should().Contain("No member is recorded for this date");
        Ask.TheSmall("memberships avonia --on 1950").Output.Should().Contain("No membership is recorded for this date");
        Ask.TheSmall("force guard --on 1950").Output.Should().Contain("No contribution is recorded for this date");
    }
}
