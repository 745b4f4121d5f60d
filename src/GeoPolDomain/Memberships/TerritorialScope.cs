using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>A territory for which a membership holds otherwise than for the rest of the member.</summary>
[JsonConverter(typeof(DescribedConverter<TerritorialScope>))]
public sealed record TerritorialScope : IDescribed<TerritorialScope>
{
    private PlaceId place = null!;
    private Answer covered;
    private EdtfInterval? spell;

    /// <summary>The territory.</summary>
    public required PlaceId Place { get => place; init => place = Given.Value(value); }

    /// <summary>Whether the membership covers it.</summary>
    public required Answer Covered { get => covered; init => covered = value; }

    /// <summary>From the first day to the last; as long as the membership, where nothing is said.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    internal static Shape<TerritorialScope> Shape { get; } = new ShapeBuilder<TerritorialScope>()
        .Required("place", static r => ref r.place)
        .Required("covered", static r => ref r.covered, Codec.Of(AnswerNames.All))
        .Optional("spell", static r => ref r.spell)
        .Build(static blank => blank with { });

    static ObjectCodec<TerritorialScope> IDescribed<TerritorialScope>.Description => Shape;
}
