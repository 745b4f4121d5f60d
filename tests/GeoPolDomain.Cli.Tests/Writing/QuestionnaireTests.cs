using FluentAssertions;
using GeoPolDomain.Actors;
using GeoPolDomain.Cli.Writing;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Tests.Writing;

public sealed class QuestionnaireTests : IDisposable
{
    private readonly Written file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void What_is_missing_is_asked_for_and_mistakes_are_asked_again()
    {
        var talk = file.Talk(
            ["add", "FILE", "membership", "member=Ostwick"],
            "", "League of Three Harbours", "member", "1991-13/..", "1991-09/..", "", "", "");

        talk.ExitCode.Should().Be(0, talk.Output + talk.Messages);
        talk.Output.Should().Contain("  it is required\n").And.Contain("there is no month 13").And.NotContain("member: The actor");
        talk.Output.Should().Contain("id, by which other records name this one [ostwick-league-1991-09]\n> \n");
        talk.Output.Should().EndWith("add to harbours.json? [Y/n]\n> \nharbours.json: added membership:ostwick-league-1991-09\n");
        file.Data.Memberships.All.Should().ContainSingle();
    }

    [Fact]
    public void An_actor_that_is_not_known_can_be_added_on_the_way()
    {
        var talk = file.Talk(
            ["add", "FILE", "membership", "organization=league", "status=member", "spell=1991/.."],
            "Norland", "+", "state", "", "", "", "", "y");

        talk.ExitCode.Should().Be(0, talk.Output + talk.Messages);
        talk.Output.Should().EndWith("harbours.json: added actor:norland, membership:norland-league-1991\n");
        file.Data.Actors.Find("norland").Should().BeOfType<State>().Which.Names[0].Text.Should().Be("Norland");
    }

    [Fact]
    public void A_misspelled_id_can_be_written_again_or_kept()
    {
        string[] start = ["add", "FILE", "organ", "names=Ministry"];

        var again = file.Talk(start, "ostwik", "ostwick", "", "", "n");
        again.Output.Should().Contain("  no actor 'ostwik' is known; did you mean 'ostwick'?\n").And.Contain("[ostwick-ministry]");
        var kept = file.Talk(start, "westend", "", "", "", "");
        kept.Output.Should().Contain("error dangling-reference").And.Contain("with these errors? [y/N]");

        again.ExitCode.Should().Be(1);
        kept.ExitCode.Should().Be(1);
        file.Content.Should().Be(Written.Start);
    }

    [Fact]
    public void Members_that_are_not_required_are_listed_and_set_in_the_words_of_the_command()
    {
        var talk = file.Talk(
            ["add", "FILE", "statement", "gist=No.", "act=deny"],
            "asPrinted=a diplomat", "?", "stances.claim=guard-sails", "", "stances.kind=denies", "said=yesterday", "said=2003", "", "no",
            "");

        talk.ExitCode.Should().Be(0, talk.Output + talk.Messages);
        talk.Output.Should().Contain("  frequency: How often the statement was made").And.Contain("the member 'kind' is missing");
        var said = file.Data.Statements.All.Single();
        said.ToJson().Should().Be(
            """{"id":"no","gist":"No.","speakers":[{"asPrinted":"a diplomat"}],"act":"deny","said":"2003","""
            + "\"stances\":[{\"claim\":\"guard-sails\",\"kind\":\"denies\"}]}");
    }

    [Fact]
    public void Parts_of_several_kinds_are_asked_by_their_kind()
    {
        var talk = file.Talk(
            ["add", "FILE", "condition", "holder=ostwick", "act=send"], "agreement", "decision", "league", "", "", "");

        talk.Output.Should().Contain("requires.kind: ").And.Contain("'agreement' is none of them");
        talk.ExitCode.Should().Be(0, talk.Output + talk.Messages);
        file.Data.Preconditions.All.Should().ContainSingle();
    }

    [Fact]
    public void Nothing_is_asked_when_everything_required_is_said()
    {
        var told = file.Talk(["add", "FILE", "state", "names=Norland"]);

        told.ExitCode.Should().Be(0, told.Messages);
        told.Output.Should().NotContain("> ").And.EndWith("harbours.json: added actor:norland\n");
    }

    [Fact]
    public void A_mistake_on_the_command_line_is_refused_before_anything_is_asked()
    {
        var refused = file.Talk(["add", "FILE", "membership", "spell=1991-13/.."]);

        refused.ExitCode.Should().Be(2);
        refused.Output.Should().BeEmpty();
    }

    [Fact]
    public void When_the_answers_end_nothing_is_written()
    {
        var ended = file.Talk(["add", "FILE"], "membershp", "membership");

        ended.ExitCode.Should().Be(2);
        ended.Output.Should().Contain("there is no kind of record 'membershp'; did you mean 'membership'?");
        ended.Messages.Should().Be("geopol: there are no more answers, and nothing was written\n");
        file.Content.Should().Be(Written.Start);
    }

    [Fact]
    public void A_file_that_somebody_changed_in_the_meantime_is_left_as_it_is()
    {
        var talk = file.Talk(["add", "FILE"], "claim", "It sails.", "", "", Written.Saves);

        talk.Messages.Should().Contain("has changed in the meantime");
        file.Content.Should().Be(Written.Start + " ");
    }

    [Theory]
    [InlineData("state", "id=ostwick")]
    [InlineData("actor", "kind=stat")]
    [InlineData("condition", "requires.kind=consnt")]
    public void What_cannot_become_a_record_is_refused_before_anything_is_asked(string kind, string member)
    {
        var refused = file.Talk(["add", "FILE", kind, member]);

        refused.ExitCode.Should().Be(2);
        refused.Messages.Should().NotContain("no more answers");
        refused.Output.Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_of_record_can_be_written_by_answers()
    {
        foreach (var name in Addition.KindNames)
        {
            var person = new Guessing();
            var talk = file.Talk(["add", "FILE", name], person.Answer);
            talk.ExitCode.Should().Be(0, $"{name}: {talk.Output}{talk.Messages}");
        }

        file.Data.Records.Select(one => one.Key.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<RecordKind>());
        file.Data.Actors.All.Select(one => one.GetType()).Distinct().Should().HaveCount(8);
    }

    /// <summary>Answers every question by what it says, and tries another answer where one was refused.</summary>
    private sealed class Guessing
    {
        private static readonly string[] Texts = ["2003/..", "2003", "source:some", "1/2", "10", "some"];

        private int tries;

        public string? Answer(string question)
        {
            tries = question.StartsWith("  ", StringComparison.Ordinal) ? tries + 1 : 0;
            var lines = question.Split('\n');
            var asked = lines.SkipWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).ToList();
            if (tries > Texts.Length)
                return null;
            if (asked is [_, var hint, ..] && hint.StartsWith("  the id of", StringComparison.Ordinal))
                return "some";
            if (asked is [_, var codes, ..] && codes.StartsWith("  ", StringComparison.Ordinal))
                return codes.Trim().Split(", ")[0];
            if (asked[0].Split(": ") is [var path, var kinds] && path.EndsWith("kind", StringComparison.Ordinal))
                return kinds.Split(", ")[^1];
            if (asked[0].StartsWith("add to", StringComparison.Ordinal) || question.Contains("add to", StringComparison.Ordinal))
                return "y";
            if (asked[0].StartsWith("more of", StringComparison.Ordinal) || question.Contains("empty to keep it", StringComparison.Ordinal))
                return "";
            return asked[0].StartsWith("id, by", StringComparison.Ordinal) ? asked[0].EndsWith(']') ? "" : "some" : Texts[tries];
        }
    }
}
