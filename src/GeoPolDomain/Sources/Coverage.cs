using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Sources;

/// <summary>A promise: of these records the dataset holds all, so that what is not there is not so.</summary>
[JsonConverter(typeof(DescribedConverter<Coverage>))]
public sealed record Coverage : DatasetRecord, IDescribed<Coverage>
{
    private CoverageId id = null!;
    private RecordKind of;
    private ImmutableArray<RecordKey> about = [];
    private EdtfInterval? during;

    /// <summary>Makes a coverage from its members.</summary>
    public Coverage()
    {
    }

    [SetsRequiredMembers]
    private Coverage(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required CoverageId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The kind of record that is complete.</summary>
    public required RecordKind Of { get => of; init => of = value; }

    /// <summary>What the records are about: the organizations of memberships, the forces of contributions, the bodies of decisions, or the condition that they would meet. Empty: everything.</summary>
    public ImmutableArray<RecordKey> About { get => about; init => about = Given.Set(value); }

    /// <summary>The time for which they are complete; always, where nothing is said.</summary>
    public EdtfInterval? During { get => during; init => during = value; }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Coverage> Shape { get; } = new ShapeBuilder<Coverage>()
        .Required("id", static r => ref r.id, Codec.OfUnique<CoverageId>())
        .Required("of", static r => ref r.of, Codec.Of(RecordKinds.Names))
        .Set("about", static r => ref r.about)
        .Optional("during", static r => ref r.during)
        .And(Common)
        .Build(static () => new Coverage(Unread.Yet));

    static ObjectCodec<Coverage> IDescribed<Coverage>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Coverage? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    /// <summary>Whether all records of that kind about it are held for every day between the two.</summary>
    internal bool Promises(RecordKind kind, RecordKey subject, int from, int to) =>
        Of == kind
        && (About.IsEmpty || About.Contains(subject))
        && (During is not { } during || (during.SureFirstDay <= from && to <= during.SureLastDay));

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
