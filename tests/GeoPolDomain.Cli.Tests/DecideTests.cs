using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class DecideTests
{
    private const string Vetoed = """
        {"counts":[{"vote":"yes","count":"12"},{"vote":"no","count":"2"},{"vote":"abstain","count":"1"}],
         "ballots":[{"voter":"russia","vote":"no"}]}
        """;

    [Fact]
    public void A_verdict_says_who_vetoed_and_what_became_of_each_part()
    {
        var answered = Decide("unsc-substantive", Vetoed);

        answered.ExitCode.Should().Be(0, answered.Messages);
        answered.Output.Should().Contain("Not adopted: vetoed by russia").And.Contain("9 of 15 needed, 12 reached")
            .And.Contain("russia votes against").And.Contain("It would take");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void A_verdict_fits_the_terminal(int width) =>
        Ask.With(["decide", "--rule", "unsc-substantive"], Vetoed, width, hasUnicode: false).Lines
            .Should().OnlyContain(line => line.Length <= width && line.All(char.IsAscii));

    [Fact]
    public void In_JSON_the_parts_are_nested()
    {
        var answer = Ask.With(["decide", "--rule", "unsc-substantive", "-", "--on", "2018-04-10", "--format", "json"], Vetoed).Json;

        answer.GetProperty("outcome").GetString().Should().Be("not-adopted");
        answer.GetProperty("vetoed").GetString().Should().Be("yes");
        answer.GetProperty("parts")[0].GetProperty("parts").GetArrayLength().Should().Be(2);
        answer.GetProperty("needed").GetProperty("must")[0].GetString().Should().Be("russia");
    }

    [Fact]
    public void A_vote_still_open_is_pending() =>
        Decide("unsc-procedural", """{"counts":[{"vote":"yes","count":"6"}],"isOpen":true}""").Output
            .Should().Contain("Pending").And.Contain("9 of 15 needed, 6 to 15 reached");

    [Fact]
    public void A_rule_that_was_not_in_force_causes_a_remark() =>
        Ask.With(["decide", "--rule", "unsc-procedural-1945", "--on", "1970"], """{"counts":[{"vote":"yes","count":"7"}]}""").Output
            .ReplaceLineEndings(" ").Should().Contain("was not in force on 1970");

    [Fact]
    public void A_rule_and_the_votes_can_be_files()
    {
        var rule = Path.GetTempFileName();
        try
        {
            File.WriteAllText(rule, Rule("""{"voters":["a","b","c"]}""", "2/3"));
            Decide(rule, """{"ballots":[{"voter":"a","vote":"yes"},{"voter":"b","vote":"yes"}]}""").Output.Should().Contain("Adopted");
            File.WriteAllText(rule, Rule("""{"voters":["a","b","c"]}""", "4/6"));
            Decide(rule, "{}").Messages.Should().Contain(":1:").And.Contain("$.test.share").And.Contain("write 2/3");
            File.WriteAllText(rule, Rule("""{"weights":[{"voter":"a","weight":"2"}],"totalWeight":"3"}""", "2/3"));
            Decide(rule, "{}").Messages.Should().Contain("$.franchise.totalWeight: the weights sum to 2, not to 3");
        }
        finally
        {
            File.Delete(rule);
        }
    }

    [Theory]
    [InlineData(
        """{"ballots":[{"voter":"iran","vote":"yes"},{"voter":"iran","vote":"no"}]}""",
        "<stdin>:1:52: $.ballots[1].voter: iran votes twice")]
    [InlineData(
        """{"ballots":[{"voter":"iran","vote":"yes"},{"voter":"syria","vote":"no"}]}""",
        "$.ballots[1].voter: syria is not among the 3 voters")]
    [InlineData("""{"counts":[{"vote":"yes","count":"-1"}]}""", "$.counts[0].count: '-1' is not a count")]
    [InlineData(
        """{"counts":[{"vote":"yes","count":"2"},{"vote":"no","count":"2"}]}""",
        "$.counts[1].count: the reported votes add up to 4, more than the 3 voters")]
    [InlineData("""{"voters":[{"voter":"iran"},{"voter":"iran"}]}""", "$.voters[1].voter: iran is among the voters twice")]
    [InlineData("""{"ballots":[{"voter":"iran","vote":"maybe"}]}""", "$.ballots[0].vote: 'maybe' is not a way to vote")]
    public void Impossible_votes_are_refused_with_their_place(string votes, string message)
    {
        var answered = Decide("astana-guarantors", votes);

        answered.ExitCode.Should().Be(2);
        answered.Output.Should().BeEmpty();
        answered.Messages.Should().StartWith("geopol: <stdin>:1:").And.Contain(message);
    }

    [Theory]
    [InlineData("unsc-substantiv", "there is no decision rule and no file named 'unsc-substantiv'; did you mean 'unsc-substantive'")]
    [InlineData("osce-consensus", "it is unknown who may vote under the rule osce-consensus")]
    public void An_unknown_rule_or_electorate_is_refused(string rule, string message) =>
        Decide(rule, "{}").Messages.Should().Contain(message);

    [Fact]
    public void Seats_given_with_the_votes_are_enough() =>
        Decide("osce-consensus", """{"seats":"57","areObjectionsComplete":true}""").Output.Should().Contain("Adopted");

    [Fact]
    public void The_rules_of_a_body_are_listed_and_an_unknown_body_is_refused()
    {
        Ask.Geopol("rules --body eu-council").Output.Should().Contain("eu-council-cfsp").And.NotContain("unsc-");
        Ask.Geopol("rules --body eu-counsil").Messages.Should().Contain("did you mean 'eu-council'?");
    }

    [Fact]
    public void The_rule_that_applies_on_a_date_is_told_with_the_reason()
    {
        Ask.Geopol("rules --body unsc --on 1965-11-23 --matter substantive").Output.Should()
            .Contain("unsc-substantive-1945 applies on 1965-11-23").And.Contain("in force").And.NotContain("unsc-substantive-1965");
        Ask.Geopol("rules --body unsc --on 1965-11-23").Output.Should()
            .Contain("The records do not tell which rule applies").And.Contain("the kind of matter decides, and is not given");
        Ask.Geopol("rules --body unsc --on 1939").Output.Should().Contain("No rule applies on 1939").And.NotContain("what it says");
        Ask.Geopol("rules --body csto --on 2009-06-14 --matter substantive --viewpoint belarus").Output.Should()
            .Contain("csto-consensus-all-present applies");
    }

    [Theory]
    [InlineData("rules --on 1965-11-23", "--on needs --body")]
    [InlineData("rules --body unsc --matter procedural", "--matter needs --on")]
    [InlineData("rules --body unsc --on 1965 --matter procedual", "there is no kind of matter 'procedual'; did you mean 'procedural'")]
    [InlineData("rules --body unsc --on yesterday", "--on: ")]
    public void A_question_that_cannot_be_asked_is_refused(string command, string message) =>
        Ask.Geopol(command).Messages.Should().Contain(message);

    private static string Rule(string franchise, string share) =>
        $$$"""{"id":"two","names":[{"text":"Two"}],"franchise":{{{franchise}}},"test":{"kind":"majority","share":"{{{share}}}"}}""";

    private static Answered Decide(string rule, string votes) => Ask.With(["decide", "--rule", rule], votes);
}
