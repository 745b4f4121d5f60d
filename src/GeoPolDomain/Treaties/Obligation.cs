using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>A duty under an instrument, from some towards others. It has a direction: the other side need not owe the same.</summary>
[JsonConverter(typeof(DescribedConverter<Obligation>))]
public sealed record Obligation : DatasetRecord<Obligation, ObligationId>, IDescribed<Obligation>
{
    private ObligationKind kind = null!;
    private TreatyId? treaty;
    private string? article;
    private Items<ActorId> from;
    private Items<ActorId> towards;
    private string? condition;
    private string? scope;
    private EdtfInterval? during;

    /// <summary>What is promised.</summary>
    public required ObligationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The instrument it stands in.</summary>
    public TreatyId? Treaty { get => treaty; init => treaty = value; }

    /// <summary>The article.</summary>
    public string? Article { get => article; init => article = Given.TextOrNone(value); }

    /// <summary>Who owes it; every party, where nobody is named.</summary>
    public ImmutableArray<ActorId> From { get => from; init => from = Given.Set(value); }

    /// <summary>To whom it is owed; every other party, where nobody is named.</summary>
    public ImmutableArray<ActorId> Towards { get => towards; init => towards = Given.Set(value); }

    /// <summary>When it is owed.</summary>
    public string? Condition { get => condition; init => condition = Given.TextOrNone(value); }

    /// <summary>Where or in what it is owed.</summary>
    public string? Scope { get => scope; init => scope = Given.TextOrNone(value); }

    /// <summary>How long it is owed; as long as the instrument is in force, where nothing is said.</summary>
    public EdtfInterval? During { get => during; init => during = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) =>
        $"{Kind}{(Treaty is { } treaty ? $" under {records.Book<TreatyBook>().NameOf(treaty)}" : "")}";

    internal static Shape<Obligation> Shape { get; } = WithId<Obligation>()
        .Required("kind", static r => ref r.kind)
        .Optional("treaty", static r => ref r.treaty)
        .Optional("article", static r => ref r.article, Codec.Text)
        .Set("from", static r => ref r.from)
        .Set("towards", static r => ref r.towards)
        .Optional("condition", static r => ref r.condition, Codec.Text)
        .Optional("scope", static r => ref r.scope, Codec.Text)
        .Optional("during", static r => ref r.during)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Obligation> IDescribed<Obligation>.Description => Shape;
}
