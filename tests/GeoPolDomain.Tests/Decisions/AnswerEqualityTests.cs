using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Parts of a verdict are equal when they say the same, lists included.</summary>
public class AnswerEqualityTests
{
    [Fact]
    public void Bound_voters_are_equal_by_scope_and_voters() => Distinct.Are(
        () => new BoundVoters(BindingScope.ThoseInFavour, Actors("a"), Actors(), Actors("b")),
        () => new BoundVoters(BindingScope.ThoseWhoDidNotOptOut, Actors("a"), Actors(), Actors("b")),
        () => new BoundVoters(BindingScope.ThoseInFavour, Actors("a", "b"), Actors(), Actors("b")),
        () => new BoundVoters(BindingScope.ThoseInFavour, Actors("a"), Actors("c"), Actors("b")),
        () => new BoundVoters(BindingScope.ThoseInFavour, Actors("a"), Actors(), Actors("c")));

    [Fact]
    public void Votes_that_are_needed_are_equal_by_number_and_voters() => Distinct.Are(
        () => new YesNeeded(1, true, Actors("a"), Actors()),
        () => new YesNeeded(2, true, Actors("a"), Actors()),
        () => new YesNeeded(1, false, Actors("a"), Actors()),
        () => new YesNeeded(1, true, Actors("b"), Actors()),
        () => new YesNeeded(1, true, Actors("a"), Actors("c")));

    [Fact]
    public void Results_of_a_test_are_equal_by_what_they_say_and_by_their_parts()
    {
        var part = new TestOutcome("a quorum", Answer.Yes, "9 of 15", []);
        Distinct.Are(
            () => new TestOutcome("all of", Answer.Yes, "", [part with { }]),
            () => new TestOutcome("all of", Answer.No, "", [part]),
            () => new TestOutcome("any of", Answer.Yes, "", [part]),
            () => new TestOutcome("all of", Answer.Yes, "said", [part]),
            () => new TestOutcome("all of", Answer.Yes, "", [part, part]),
            () => new TestOutcome("all of", Answer.Yes, "", [part with { Passed = Answer.No }]));
    }

    private static ImmutableArray<ActorId> Actors(params string[] ids) => [.. ids.Select(ActorId.Parse)];
}
