using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>How an instrument ended.</summary>
[JsonConverter(typeof(DescribedConverter<TreatyEnd>))]
public sealed record TreatyEnd : IDescribed<TreatyEnd>
{
    private EndGround ground = null!;
    private EdtfDate? on;

    /// <summary>Makes a treaty end from its members.</summary>
    public TreatyEnd()
    {
    }

    [SetsRequiredMembers]
    private TreatyEnd(Unread unread)
    {
    }

    /// <summary>Why it ended.</summary>
    public required EndGround Ground { get => ground; init => ground = Given.Value(value); }

    /// <summary>When.</summary>
    public EdtfDate? On { get => on; init => on = value; }

    internal static Shape<TreatyEnd> Shape { get; } = new ShapeBuilder<TreatyEnd>()
        .Required("ground", static r => ref r.ground)
        .Optional("on", static r => ref r.on)
        .Build(static () => new TreatyEnd(Unread.Yet));

    static ObjectCodec<TreatyEnd> IDescribed<TreatyEnd>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(TreatyEnd? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
