using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Treaties;

/// <summary>A treaty or other instrument: charter, protocol, memorandum, declaration, resolution.</summary>
[JsonConverter(typeof(DescribedConverter<Treaty>))]
public sealed record Treaty : DatasetRecord, IDescribed<Treaty>
{
    private TreatyId id = null!;
    private TreatyKind kind = null!;
    private ImmutableArray<Name> names = [];
    private LegalForce? force;
    private TreatyStage? stage;
    private ImmutableArray<DatedStep> steps = [];
    private TreatyEnd? end;
    private ImmutableArray<Provision> provisions = [];
    private ImmutableArray<TreatyId> amends = [];
    private ImmutableArray<TreatyId> replaces = [];
    private TreatyId? versionOf;

    /// <summary>Makes a treaty from its members.</summary>
    public Treaty()
    {
    }

    [SetsRequiredMembers]
    private Treaty(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required TreatyId Id { get => id; init => id = Given.Value(value); }

    /// <summary>What kind of instrument it is.</summary>
    public required TreatyKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The names; the first is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>What it does in law.</summary>
    public LegalForce? Force { get => force; init => force = value; }

    /// <summary>How far it has come; adopted, where nothing is said.</summary>
    public TreatyStage? Stage { get => stage; init => stage = value; }

    /// <summary>The dated legal steps of the instrument as a whole, in their order.</summary>
    public ImmutableArray<DatedStep> Steps { get => steps; init => steps = Given.List(value); }

    /// <summary>How it ended.</summary>
    public TreatyEnd? End { get => end; init => end = value; }

    /// <summary>What it provides.</summary>
    public ImmutableArray<Provision> Provisions { get => provisions; init => provisions = Given.List(value); }

    /// <summary>The instruments it changes.</summary>
    public ImmutableArray<TreatyId> Amends { get => amends; init => amends = Given.Set(value); }

    /// <summary>The instruments it takes the place of.</summary>
    public ImmutableArray<TreatyId> Replaces { get => replaces; init => replaces = Given.Set(value); }

    /// <summary>The instrument of which it is another version, such as a draft.</summary>
    public TreatyId? VersionOf { get => versionOf; init => versionOf = value; }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Treaty> Shape { get; } = new ShapeBuilder<Treaty>()
        .Required("id", static r => ref r.id, Codec.OfUnique<TreatyId>())
        .Required("kind", static r => ref r.kind)
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("force", static r => ref r.force)
        .Optional("stage", static r => ref r.stage)
        .List("steps", static r => ref r.steps, DatedStep.Shape)
        .Optional("end", static r => ref r.end, TreatyEnd.Shape)
        .List("provisions", static r => ref r.provisions, Provision.Shape)
        .Set("amends", static r => ref r.amends)
        .Set("replaces", static r => ref r.replaces)
        .Optional("versionOf", static r => ref r.versionOf)
        .And(Common)
        .Build(static () => new Treaty(Unread.Yet));

    static ObjectCodec<Treaty> IDescribed<Treaty>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Treaty? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
