using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class ConsentTests
{
    private static readonly string Conditions = Path.Combine(AppContext.BaseDirectory, "Data", "conditions.json");

    [Fact]
    public void The_JSON_has_the_verdict_and_a_tree_that_explains_it()
    {
        var answer = Of("consent cnd-1 --on 2001-06-01 --format json").Json;

        answer.EnumerateObject().Select(one => one.Name).Should().Equal(
            "condition", "conditionCaption", "holder", "act", "scope", "nature", "on", "onEarliest", "onLatest", "answer", "bars", "stated",
            "guard", "requires", "remarks");
        answer.GetProperty("answer").GetString().Should().Be("no");
        answer.GetProperty("bars").GetString().Should().Be("yes");
        answer.GetProperty("guard").GetProperty("answer").GetString().Should().Be("unknown");
        var parts = answer.GetProperty("requires").GetProperty("parts").EnumerateArray().ToList();
        parts.Select(part => part.GetProperty("answer").GetString()).Should().Equal("no", "yes", "unknown", "unknown", "no");
        parts[1].TryGetProperty("needed", out _).Should().BeFalse();
        parts[2].GetProperty("nature").GetString().Should().Be("constraint");
        answer.GetProperty("remarks")[0].GetString().Should().StartWith("the condition cnd-1 refers back to itself");
    }

    [Fact]
    public void The_option_known_by_limits_the_answer_and_is_repeated_in_it()
    {
        var answer = Of("consent cnd-1 --on 2001-06-01 --known-by 2001-05-01 --format json").Json;

        answer.GetProperty("knownBy").GetString().Should().Be("2001-05-01");
        answer.GetProperty("answer").GetString().Should().Be("unknown");
    }

    [Fact]
    public void A_page_shows_the_tree_and_the_remark()
    {
        var page = Of("consent cnd-1 --on 2001-06-01", width: 120).Output;

        page.Should().Contain("Whether cnd-1 is met on 2001-06-01").And.Contain("the guard [abroad]").And.Contain("applies only if");
        page.Should().Contain("├── no a decision of league").And.Contain("because diet, on 2001-05-02, adopted: To send the guard");
        page.Should().Contain("met: no; precondition of avonia for the act: send").And.Contain("prevents the act: yes");
        page.Should().Contain("(constraint)").And.Contain("needed: ");
        page.Should().Contain("refers back to itself").And.Contain("President [acting]");
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(80, false)]
    [InlineData(120, true)]
    public void A_page_fits_the_terminal(int width, bool hasUnicode)
    {
        var answered = Of("consent cnd-1 --on 2001-06-01 --known-by 2001-06-01", width, hasUnicode);

        answered.Lines.Should().OnlyContain(one => one.Length <= width && !one.EndsWith(' '));
        answered.Output.Should().NotContain("\u001b").And.NotContain("[/]").And.NotContain("[grey]");
        answered.Output.Any(letter => !char.IsAscii(letter)).Should().Be(hasUnicode);
    }

    [Theory]
    [InlineData("consent cnd-3 --on 2001", "the dataset 'conditions' has no condition 'cnd-3'; did you mean 'cnd-1' or 'cnd-2'?")]
    [InlineData("consent cnd-1", "'--on' is required")]
    [InlineData("consent cnd-1 --on 2001 --known-by yesterday", "--known-by: 'yesterday' is not an EDTF date")]
    public void An_unusable_question_is_refused(string line, string message)
    {
        var answered = Of(line);

        answered.ExitCode.Should().Be(2);
        answered.Messages.Should().Contain(message);
    }

    private static Answered Of(string line, int width = 80, bool hasUnicode = true) =>
        Ask.With([.. line.Split(' '), "--dataset", Conditions], width: width, hasUnicode: hasUnicode);
}
