using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Actors;

/// <summary>How one actor stands to another for a time, as somebody sees it.</summary>
[JsonConverter(typeof(DescribedConverter<Relation>))]
public sealed record Relation : DatasetRecord<Relation, RelationId>, IDescribed<Relation>
{
    private ActorId from = null!;
    private RelationKind kind = null!;
    private ActorId to = null!;
    private string? quality;
    private string? asPrinted;
    private EdtfValue? during;

    /// <summary>The one.</summary>
    public required ActorId From { get => from; init => from = Given.Value(value); }

    /// <summary>How the one stands to the other.</summary>
    public required RelationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The other.</summary>
    public required ActorId To { get => to; init => to = Given.Value(value); }

    /// <summary>What marks it, as in "main" or "only".</summary>
    public string? Quality { get => quality; init => quality = Given.TextOrNone(value); }

    /// <summary>The words of the source, where they judge.</summary>
    public string? AsPrinted { get => asPrinted; init => asPrinted = value; }

    /// <summary>When it held.</summary>
    public EdtfValue? During { get => during; init => during = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) =>
        $"{records.Book<ActorBook>().NameOf(From)}, {Kind}: {records.Book<ActorBook>().NameOf(To)}";

    internal static Shape<Relation> Shape { get; } = WithId<Relation>()
        .Required("from", static r => ref r.from)
        .Required("kind", static r => ref r.kind)
        .Required("to", static r => ref r.to)
        .Optional("quality", static r => ref r.quality, Codec.Text)
        .Optional("asPrinted", static r => ref r.asPrinted, Codec.Printed)
        .Optional("during", static r => ref r.during)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Relation> IDescribed<Relation>.Description => Shape;
}
