using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class TimelineCommandTests
{
    private static readonly string Harbour = Path.Combine(AppContext.BaseDirectory, "Data", "harbour.json");

    [Fact]
    public void What_happens_is_listed_in_order_and_what_only_lasts_is_not()
    {
        var lines = Ask("").Lines;

        string[] inOrder = ["(treaty:pact)", "in force", "(statement:no-2)", "(statement:yes-1)", "(event:evt-talks)"];
        inOrder.Select(part => Array.FindIndex(lines, line => line.Contains(part, StringComparison.Ordinal))).Should().BeInAscendingOrder().And.NotContain(-1);
        string.Join('\n', lines).Should().NotContain("begun").And.NotContain("attested").And.NotContain("given");
    }

    [Fact]
    public void A_plan_is_marked_as_one_and_says_as_of_when()
    {
        var page = Ask("--what planned,held");

        page.Output.Should().Contain("planned").And.Contain("(as of 2001-05-02)").And.Contain("2001-07-04/2001-07-05");
        page.Lines.Should().HaveCount(3);
    }

    [Fact]
    public void What_may_or_may_not_fall_into_the_range_is_listed_and_marked()
    {
        var answer = Ask("--from 2001-06-10 --to 2001-06-20 --what planned,held --format json").Json;

        answer.GetProperty("from").GetString().Should().Be("2001-06-10");
        var entry = answer.GetProperty("entries").EnumerateArray().Should().ContainSingle().Subject;
        entry.EnumerateObject().Select(one => one.Name).Should().Equal("when", "earliest", "latest", "inRange", "what", "asOf", "text", "record", "member");
        entry.GetProperty("inRange").GetString().Should().Be("unknown");
        entry.GetProperty("when").GetString().Should().Be("2001-06");
        Ask("--from 2001-06-10 --to 2001-06-20 --what planned").Output.Should().Contain("?  2001-06").And.Contain("does not tell whether");
        Ask("--from 2001-06 --to 2001-06 --what planned").Output.Should().NotContain("does not tell whether");
    }

    [Fact]
    public void What_begins_says_how_its_end_is_known() =>
        Ask("--what begun --from 1990-01-01 --to 1990-01-01").Output.Should()
            .Contain("Avonia, member of Harbour League (without end) (membership:avonia-league)")
            .And.Contain("Belmark, member of Harbour League (until when is not known)");

    [Fact]
    public void Where_nothing_is_dated_the_page_says_so() => Ask("--to 1800").Output.Should().Contain("Nothing is dated then.");

    [Fact]
    public void All_is_all()
    {
        var all = Ask("--what all --format json").Json.GetProperty("entries").EnumerateArray().Select(one => one.GetProperty("what").GetString()).Distinct();
        all.Should().Contain(["begun", "ended", "attested", "given", "horizon", "as-of", "said", "signed"]);
    }

    [Theory]
    [InlineData("--from 2001-13", "--from: '2001-13' is not an EDTF date")]
    [InlineData("--from 2002 --to 2001", "--to is before --from")]
    [InlineData("--what sayd", "there is no kind of entry 'sayd' in harbour; near it: said")]
    public void What_cannot_be_used_is_refused(string line, string message)
    {
        var answered = Ask(line);

        answered.ExitCode.Should().Be(2);
        answered.Messages.Should().Contain(message);
    }

    private static Answered Ask(string line) =>
        Tests.Ask.With(["timeline", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--dataset", Harbour], width: 120);
}
