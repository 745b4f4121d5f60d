using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Actors;

/// <summary>A group that is no organization: armed, social, or an unnamed collective.</summary>
[JsonConverter(typeof(DescribedConverter<Group>))]
public sealed record Group : Actor, IDescribed<Group>
{
    private GroupForm form = null!;
    private Items<ActorId> within;
    private Items<ActorId> members;
    private Quantifier? quantifier;

    /// <summary>What kind of group it is.</summary>
    public required GroupForm Form { get => form; init => form = Given.Value(value); }

    /// <summary>The states or organizations it belongs to.</summary>
    public ImmutableArray<ActorId> Within { get => within; init => within = Given.Set(value); }

    /// <summary>Those known to be meant; who else is meant is open.</summary>
    public ImmutableArray<ActorId> Members { get => members; init => members = Given.Set(value); }

    /// <summary>How many of the set are meant.</summary>
    public Quantifier? Quantifier { get => quantifier; init => quantifier = value; }

    internal static Shape<Group> Shape { get; } = WithId<Group>()
        .Kind("group")
        .And(Named)
        .Required("form", static r => ref r.form)
        .Set("within", static r => ref r.within)
        .Set("members", static r => ref r.members)
        .Optional("quantifier", static r => ref r.quantifier)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Group> IDescribed<Group>.Description => Shape;
}
