using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Whom an adopted decision binds.</summary>
/// <param name="Scope">In the words of the rule; null where the rule does not say, or it is not known by which of its tests it was adopted.</param>
/// <param name="Yes">Those known by name whom it binds.</param>
/// <param name="Unknown">Those of whom it is not known.</param>
/// <param name="No">Those it does not bind.</param>
public sealed record BoundVoters(BindingScope? Scope, ImmutableArray<ActorId> Yes, ImmutableArray<ActorId> Unknown, ImmutableArray<ActorId> No)
{
    /// <summary>As in "all but those who opted out: not austria".</summary>
    public override string ToString()
    {
        if (Scope is null)
            return "not known";
        var words = RuleWording.Scope(Scope);
        return Scope == BindingScope.ThoseInFavour && !Yes.IsEmpty ? $"{words}: {Phrase.List(Yes)}"
            : Scope == BindingScope.ThoseWhoDidNotOptOut && !No.IsEmpty ? $"{words}: not {Phrase.List(No)}"
            : words;
    }

    /// <summary>Whether both bind the same voters.</summary>
    public bool Equals(BoundVoters? other) =>
        other is not null && Scope == other.Scope && Yes.AsSpan().SequenceEqual(other.Yes.AsSpan())
        && Unknown.AsSpan().SequenceEqual(other.Unknown.AsSpan()) && No.AsSpan().SequenceEqual(other.No.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scope, Yes.Length, Unknown.Length, No.Length);

    internal static BoundVoters Of(BindingScope? scope, PartialVote division)
    {
        var answers = Enumerable.Range(0, division.Electorate.Voters.Length).ToLookup(place => Binds(scope, division, place), place => division.Electorate.Voters[place].Id);
        return new(scope, [.. answers[true]], [.. answers[null]], [.. answers[false]]);
    }

    private static bool? Binds(BindingScope? scope, PartialVote division, int place)
    {
        var group = division.GroupOf(place);
        return scope is null ? null
            : scope == BindingScope.AllMembers ? true
            : scope == BindingScope.None ? false
            : scope == BindingScope.ThoseInFavour ? group < 0 ? null : group == VoteGroup.For
            : group < 0 && division.OpenIn(VoteGroup.Abstaining).Most > 0 ? null
            : !division.OptOuts.Contains(place);
    }
}
