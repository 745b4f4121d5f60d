using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>How a body decides.</summary>
[JsonConverter(typeof(DescribedConverter<DecisionRule>))]
public sealed record DecisionRule : DatasetRecord, IDescribed<DecisionRule>
{
    private DecisionRuleId id = null!;
    private ImmutableArray<Name> names = [];
    private ActorId? body;
    private Matter? matter;
    private EdtfInterval? spell;

    /// <summary>Makes a decision rule from its members.</summary>
    public DecisionRule()
    {
    }

    [SetsRequiredMembers]
    private DecisionRule(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required DecisionRuleId Id { get => id; init => id = Given.Value(value); }

    /// <summary>What the rule is called; the first name is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The body that decides by it.</summary>
    public ActorId? Body { get => body; init => body = value; }

    /// <summary>For which matters it holds; for all, where nothing is said.</summary>
    public Matter? Matter { get => matter; init => matter = value; }

    /// <summary>From its first day to its last.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<DecisionRule> Shape { get; } = new ShapeBuilder<DecisionRule>()
        .Required("id", static r => ref r.id, Codec.OfUnique<DecisionRuleId>())
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("body", static r => ref r.body)
        .Optional("matter", static r => ref r.matter)
        .Optional("spell", static r => ref r.spell)
        .And(Common)
        .Build(static () => new DecisionRule(Unread.Yet));

    static ObjectCodec<DecisionRule> IDescribed<DecisionRule>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(DecisionRule? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
