using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Rules and votes in few words.</summary>
internal static class Bodies
{
    public static DecisionRule Rule(VoteTest test) => new() { Id = "rule", Names = [new Name { Text = "The rule" }], Test = test };

    /// <summary>Whether a vote for can help to reject a motion: it can bring the quorum that a rejection needs.</summary>
    public static bool HasRejection(this DecisionRule rule) => TestsOf(rule).Any(one => one is UnlessRejectedTest);

    /// <summary>All tests of a rule, those inside others too.</summary>
    public static IEnumerable<VoteTest> TestsOf(DecisionRule rule) =>
        rule.Tests.SelectMany(one => one.Flatten());

    public static ImmutableArray<ActorId> Named(int count) => [.. Enumerable.Range(1, count).Select(number => (ActorId)$"v{number}")];

    public static Ballot By(string voter, VoteCast vote) => new() { Voter = voter, Vote = vote };

    public static VoteCount Count(VoteCast vote, long count) => new() { Vote = vote, Count = CountRange.Of(count) };

    /// <summary>
    /// Ballots by name, one letter a voter: y n a p(resent) s(ilent) u(ninterested) x(cluded) - (absent); ? is not known.
    /// </summary>
    public static Votes Letters(string letters) => new()
    {
        Ballots = [.. letters.Select((letter, i) => (letter, i)).Where(one => one.letter != '?').Select(one => By(
            $"v{one.i + 1}", Cast(one.letter)))],
    };

    public static VoteCast Cast(char letter) => letter switch
    {
        'y' => VoteCast.Yes,
        'n' => VoteCast.No,
        'a' => VoteCast.Abstain,
        'p' => VoteCast.NotParticipating,
        's' => VoteCast.Silent,
        'u' => VoteCast.Uninterested,
        'x' => VoteCast.Excluded,
        _ => VoteCast.Absent,
    };
}
