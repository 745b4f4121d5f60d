using GeoPolDomain.Identity;

namespace GeoPolDomain.Decisions;

/// <summary>That none of certain voters votes against.</summary>
internal sealed class AgainstLimit : Limit
{
    private readonly HashSet<ActorId> named;
    private readonly bool isExcept;

    public AgainstLimit(Division division, IEnumerable<ActorId> named, bool isExcept)
    {
        (this.named, this.isExcept) = ([.. named], isExcept);
        var voters = division.Electorate.Voters;
        Broken = [.. Enumerable.Range(0, voters.Length).Where(place => division.GroupOf(place) == VoteGroup.Against && Concerns(voters[place].Id))];
    }

    /// <summary>Those whose vote against is known.</summary>
    public IReadOnlyList<int> Broken { get; }

    /// <summary>Whether a vote against by the actor counts; null stands for one not known by name.</summary>
    public bool Concerns(ActorId? actor) => (actor is not null && named.Contains(actor)) != isExcept;
}
