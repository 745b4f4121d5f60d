using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>
/// Finds out whether a decision was taken in the required manner, from its ballots and counts and the members of the body.
/// </summary>
internal static class DecisionMannerEvaluator
{
    /// <summary>Whether the decision was taken in the required manner.</summary>
    public static Answer Is(Decision decision, DecisionTaken wanted, Books books)
    {
        if (wanted.Manner is not { } manner)
            return Answer.Yes;
        var electorate = books.Memberships.Of(decision.Body);
        if (electorate.Memberships.IsEmpty)
            electorate = books.Memberships.Of(wanted.Body);
        var unanimous = IsUnanimous(decision, electorate);
        if (manner == DecisionManner.Unanimity)
            return unanimous;
        if (manner == DecisionManner.Consensus)
            return unanimous.Or(IsByConsensus(decision, electorate));
        return manner == DecisionManner.Majority ? Answer.Yes : unanimous.Or(Answer.Unknown);
    }

    /// <summary>Describes whether the manner was met, as a continuation of the text of the decision.</summary>
    public static string Doubt(Answer answer, DecisionManner manner) => answer switch
    {
        Answer.Yes => $"; by {manner}",
        Answer.No => $"; not by {manner}",
        _ => $"; nothing says whether it was by {manner}",
    };

    private static Answer IsUnanimous(Decision decision, Roster electorate) =>
        Of(decision, electorate, static vote => vote == VoteCast.Yes);

    private static Answer IsByConsensus(Decision decision, Roster electorate) =>
        Of(decision, electorate, static vote => vote is not (VoteCast.No or VoteCast.Absent));

    // An absent voter has neither agreed nor let the decision pass. A chair may declare adopted what was not adopted.
    private static Answer Of(Decision decision, Roster electorate, Func<VoteCast, bool> fits)
    {
        var against = decision.Ballots.Any(one => !Fits(one.Vote)) || decision.Counts.Any(one => !Fits(one.Vote) && one.Count.Least > 0);
        if (against)
            return Answer.No;
        if (decision.Declared == DecisionResult.DeclaredAdopted)
            return Answer.Unknown;
        return HasAll(decision, electorate) ? Answer.Yes : Answer.Unknown;

        bool Fits(VoteCast vote) => vote == VoteCast.Excluded || fits(vote);
    }

    private static bool HasAll(Decision decision, Roster electorate)
    {
        ImmutableArray<Member> members = decision.On is { } on ? electorate.On(on) : [];
        var voted = decision.Ballots.Select(one => one.Voter).ToHashSet();
        var counted = decision.Counts.Sum(one => one.Count.Least);
        return !members.IsEmpty && (members.All(one => voted.Contains(one.Actor)) || counted >= members.Length);
    }
}
