using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Which voters an adopted decision binds.</summary>
/// <param name="Scope">
/// The scope that the rule states. Null when the rule does not state it, or when it is not known whether the first test or the fallback
/// adopted the decision.
/// </param>
/// <param name="Yes">The voters known by name whom the decision binds.</param>
/// <param name="Unknown">The voters known by name of whom it is not known whether the decision binds them.</param>
/// <param name="No">The voters known by name whom the decision does not bind.</param>
public sealed record BoundVoters(
    BindingScope? Scope,
    ImmutableArray<ActorId> Yes,
    ImmutableArray<ActorId> Unknown,
    ImmutableArray<ActorId> No)
{
    /// <summary>Describes the bound voters, for example "all but those who opted out: not austria".</summary>
    public override string ToString()
    {
        if (Scope is null)
            return "not known";
        var words = RuleWording.Scope(Scope);
        return Scope == BindingScope.ThoseInFavour && !Yes.IsEmpty ? $"{words}: {Phrase.List(Yes)}"
            : Scope == BindingScope.ThoseWhoDidNotOptOut && !No.IsEmpty ? $"{words}: not {Phrase.List(No)}"
            : words;
    }

    /// <summary>Whether both have the same scope and the same voters in the same order.</summary>
    public bool Equals(BoundVoters? other) =>
        other is not null && Scope == other.Scope && Yes.AsSpan().SequenceEqual(other.Yes.AsSpan())
        && Unknown.AsSpan().SequenceEqual(other.Unknown.AsSpan()) && No.AsSpan().SequenceEqual(other.No.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scope, Yes.Length, Unknown.Length, No.Length);

    internal static BoundVoters Of(BindingScope? scope, PartialVote vote)
    {
        var voters = vote.Electorate.Voters;
        var answers = Enumerable.Range(0, voters.Length).ToLookup(index => Binds(scope, vote, index), index => voters[index].Id);
        return new(scope, [.. answers[true]], [.. answers[null]], [.. answers[false]]);
    }

    private static bool? Binds(BindingScope? scope, PartialVote vote, int index)
    {
        var group = vote.GroupOf(index);
        return scope is null ? null
            : scope == BindingScope.AllMembers ? true
            : scope == BindingScope.None ? false
            : scope == BindingScope.ThoseInFavour ? group < 0 ? null : group == VoteGroup.For
            : group < 0 && vote.OpenIn(VoteGroup.Abstaining).Most > 0 ? null
            : !vote.OptOuts.Contains(index);
    }
}
