using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class PowerTests
{
    [Fact]
    public void A_page_says_who_can_decide_and_what_it_takes()
    {
        var answered = Ask.With(["power", "unsc-substantive"], width: 100);

        answered.ExitCode.Should().Be(0, answered.Messages);
        answered.Output.Should().Contain("848 of 32768 coalitions adopt a proposal").And.Contain("19.63 %").And.Contain("can block alone")
            .And.Contain("any 4 of 10 seats without a name").And.Contain("any 1 of china, france, russia, united-kingdom and");
    }

    [Fact]
    public void The_council_of_the_union_is_counted_by_its_rounded_populations()
    {
        var answer = Ask.Geopol("power eu-council-qmv --limit 3 --format json").Json;

        answer.GetProperty("openVoters").GetInt32().Should().Be(27);
        answer.GetProperty("isRounded").GetBoolean().Should().BeTrue();
        answer.GetProperty("winningCoalitions").GetString().Should().Be("17713667");
        answer.GetProperty("voters").EnumerateArray().Sum(one => one.GetProperty("shapleyShubik").GetProperty("value").GetDouble())
            .Should().BeApproximately(1, 1e-9);
        answer.GetProperty("minimalWinning").GetProperty("fewest").GetInt32().Should().Be(15);
        answer.GetProperty("minimalWinning").GetProperty("shown").GetArrayLength().Should().Be(3);
        answer.GetProperty("minimalBlocking").GetProperty("fewest").GetInt32().Should().Be(4);
    }

    [Fact]
    public void Votes_that_are_known_leave_the_others_open()
    {
        const string votes = """{"ballots":[{"voter":"russia","vote":"no"}]}""";

        Ask.With(["power", "unsc-substantive", "--votes", "-"], votes).Output.Should().Contain("Not adopted, whatever the open voters do");
        Ask.With(["power", "unsc-procedural", "--votes", "-", "--format", "json"], votes).Json
            .GetProperty("openVoters").GetInt32().Should().Be(14);
    }

    [Fact]
    public void The_members_on_a_date_vote_where_the_rule_leaves_it_to_them()
    {
        var answer = Ask.Geopol("power unsc-substantive --on 2018-04-10 --format json").Json;

        answer.GetProperty("voters").GetArrayLength().Should().Be(15);
        answer.GetProperty("voters").EnumerateArray().All(one => one.TryGetProperty("voter", out _)).Should().BeTrue();
    }

    [Theory]
    [InlineData("power imf-85", "unknown who may vote")]
    [InlineData("power unsc-substantiv", "did you mean 'unsc-substantive'")]
    [InlineData("power unsc-substantive --limit -1", "cannot be negative")]
    public void What_cannot_be_answered_is_refused(string line, string message)
    {
        var answered = Ask.Geopol(line);

        answered.ExitCode.Should().Be(2);
        answered.Messages.Should().Contain(message);
    }

    [Fact]
    public void Votes_by_number_do_not_tell_who_is_open() =>
        Ask.With(["power", "unsc-procedural", "--votes", "-"], """{"counts":[{"vote":"yes","count":"6"}]}""").Messages
            .Should().Contain("give them by name");
}
