using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// A group of voters that a rule treats in its own way, for example the permanent members of a council, or exporters beside importers.
/// </summary>
/// <remarks>
/// A group needs names or a number of seats. If it has neither, its voters are the members of the actor <see cref="Group"/> on the day of
/// the vote.
/// </remarks>
[JsonConverter(typeof(DescribedConverter<VoterGroup>))]
public sealed record VoterGroup : IDescribed<VoterGroup>
{
    private ActorId group = null!;
    private Items<ActorId> voters;
    private VoteNumber? seats;

    /// <summary>The group, as an actor. Tests and counts refer to the group by this id.</summary>
    public required ActorId Group { get => group; init => group = Given.Value(value); }

    /// <summary>The voters that belong to the group, as far as they are known by name.</summary>
    public ImmutableArray<ActorId> Voters { get => voters; init => voters = Given.Set(value); }

    /// <summary>The number of voters in the group. Null means that all of them are named.</summary>
    public VoteNumber? Seats { get => seats; init => seats = value; }

    internal static Shape<VoterGroup> Shape { get; } = new ShapeBuilder<VoterGroup>()
        .Required("group", static r => ref r.group)
        .Set("voters", static r => ref r.voters)
        .Optional("seats", static r => ref r.seats)
        .Build(static blank => blank with { });

    static ObjectCodec<VoterGroup> IDescribed<VoterGroup>.Description => Shape;
}
