using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class TimelineCommandTests
{
    private static readonly string Harbour = Path.Combine(AppContext.BaseDirectory, "Data", "harbour.json");

    [Fact]
    public void By_default_events_are_listed_in_order_and_durations_are_left_out()
    {
        var lines = Ask("").Lines;

        string[] inOrder = ["(treaty:pact)", "in force", "(statement:no-2)", "(statement:yes-1)", "(event:evt-talks)"];
        inOrder.Select(part => Array.FindIndex(lines, line => line.Contains(part, StringComparison.Ordinal)))
            .Should().BeInAscendingOrder().And.NotContain(-1);
        string.Join('\n', lines).Should().NotContain("begun").And.NotContain("attested").And.NotContain("given");
    }

    [Fact]
    public void A_plan_is_marked_and_has_the_date_of_the_plan()
    {
        var page = Ask("--what planned,held");

        page.Output.Should().Contain("planned").And.Contain("(as of 2001-05-02)").And.Contain("2001-07-04/2001-07-05");
        page.Lines.Should().HaveCount(3);
    }

    [Fact]
    public void An_entry_with_an_inexact_date_that_may_fall_into_the_range_is_marked()
    {
        var answer = Ask("--from 2001-06-10 --to 2001-06-20 --what planned,held --format json").Json;

        answer.GetProperty("from").GetString().Should().Be("2001-06-10");
        var entry = answer.GetProperty("entries").EnumerateArray().Should().ContainSingle().Subject;
        entry.EnumerateObject().Select(one => one.Name)
            .Should().Equal(
                "when", "earliest", "latest", "inRange", "what", "asOf", "asOfEarliest", "asOfLatest", "text", "record", "member");
        entry.GetProperty("inRange").GetString().Should().Be("unknown");
        entry.GetProperty("when").GetString().Should().Be("2001-06");
        Ask("--from 2001-06-10 --to 2001-06-20 --what planned").Output.Should().Contain("?  2001-06").And.Contain("too inexact to tell");
        Ask("--from 2001-06 --to 2001-06 --what planned").Output.Should().NotContain("too inexact to tell");
    }

    [Fact]
    public void A_beginning_says_what_is_known_of_the_end() =>
        Ask("--what begun --from 1990-01-01 --to 1990-01-01").Output.Should()
            .Contain("Avonia, member of Harbour League (without end) (membership:avonia-league)")
            .And.Contain("Belmark, member of Harbour League (end unknown)");

    [Fact]
    public void An_empty_range_has_a_message() =>
        Ask("--to 1800").Output.Should().Contain("The dataset has no entries in this range.");

    [Fact]
    public void The_kind_all_lists_every_kind_of_entry()
    {
        var entries = Ask("--what all --format json").Json.GetProperty("entries").EnumerateArray();
        entries.Select(one => one.GetProperty("what").GetString()).Distinct()
            .Should().Contain(["begun", "ended", "attested", "given", "horizon", "as-of", "said", "signed"]);
    }

    [Theory]
    [InlineData("--from 2001-13", "--from: '2001-13' is not an EDTF date")]
    [InlineData("--from 2002 --to 2001", "the last day (--to 2001) is before the first day (--from 2002)")]
    [InlineData("--what sayd", "there is no kind of timeline entry 'sayd'; did you mean 'said'?")]
    public void An_unusable_option_is_refused(string line, string message)
    {
        var answered = Ask(line);

        answered.ExitCode.Should().Be(2);
        answered.Messages.Should().Contain(message);
    }

    private static Answered Ask(string line) =>
        Tests.Ask.With(["timeline", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--dataset", Harbour], width: 120);
}
