using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>An actor can be asked about if the dataset holds its record, or if any record names the actor.</summary>
public sealed class KnownActorTests
{
    // "avonia" has a record and nothing else. The other actors have no record: they are only named.
    private const string Named = """
        {
          "format": "geopoldomain/1",
          "id": "named",
          "title": "Actors that are only named",
          "actors": [{ "id": "avonia", "kind": "state", "names": [{ "text": "Avonia" }] }],
          "memberships": [{ "id": "m", "organization": "league", "member": "belmark", "status": "member", "spell": "1990/.." }],
          "statements": [{
            "id": "s", "gist": "Nothing is planned.", "speakers": [{ "actor": "spokeswoman", "onBehalfOf": "corland" }],
            "act": "deny", "said": "2001-05-01", "about": ["dunland"]
          }],
          "relations": [{ "id": "r", "from": "estmark", "kind": "ally", "to": "fenland", "accordingTo": "gazette" }]
        }
        """;

    public static TheoryData<string> Actors =>
        ["avonia", "league", "belmark", "spokeswoman", "corland", "dunland", "estmark", "fenland", "gazette"];

    [Theory]
    [MemberData(nameof(Actors))]
    public void An_actor_with_a_record_or_named_by_any_record_can_be_asked_about(string actor)
    {
        Asked($"members {actor} --on 2000").ExitCode.Should().Be(0);
        Asked($"memberships {actor} --on 2000").ExitCode.Should().Be(0);
        Asked($"members league --on 2000 --viewpoint {actor}").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("spokeswomen", "spokeswoman")]
    [InlineData("dunlnd", "dunland")]
    [InlineData("gazete", "gazette")]
    [InlineData("avoni", "avonia")]
    public void The_suggested_spelling_is_that_of_any_actor_with_a_record_or_named_by_one(string mistyped, string meant)
    {
        string[] lines = [$"members {mistyped} --on 2000", $"memberships {mistyped} --on 2000", $"contradictions --viewpoint {mistyped}"];
        foreach (var line in lines)
        {
            var answered = Asked(line);
            answered.ExitCode.Should().Be(2);
            answered.Messages.Should().Contain($"'{mistyped}'").And.Contain(meant);
        }
    }

    [Fact]
    public void The_id_of_a_membership_is_not_accepted_as_an_actor() => Asked("members m --on 2000").ExitCode.Should().Be(2);

    [Fact]
    public void A_force_named_only_by_a_deployment_can_be_asked_about() =>
        Ask.With(["force", "guard", "--on", "2001", "--dataset", "-"], """
            {"format":"geopoldomain/1","id":"d","title":"D",
             "deployments":[{"id":"dep","status":"planned","actor":"avonia","force":"guard","role":"observer"}]}
            """).ExitCode.Should().Be(0);

    private static Answered Asked(string line) => Ask.With([.. line.Split(' '), "--dataset", "-"], Named);
}
