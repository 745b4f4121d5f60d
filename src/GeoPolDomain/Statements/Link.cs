using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>A connection between two records that neither holds by itself.</summary>
[JsonConverter(typeof(DescribedConverter<Link>))]
public sealed record Link : DatasetRecord<Link, LinkId>, IDescribed<Link>
{
    private RecordKey from = null!;
    private RecordKey to = null!;
    private LinkKind kind = null!;
    private Likelihood? likelihood;
    private string? difference;

    /// <summary>The one record.</summary>
    public required RecordKey From { get => from; init => from = Given.Value(value); }

    /// <summary>The other record.</summary>
    public required RecordKey To { get => to; init => to = Given.Value(value); }

    /// <summary>How they are connected.</summary>
    public required LinkKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>How likely the connection is; certain, where nothing is said.</summary>
    public Likelihood? Likelihood { get => likelihood; init => likelihood = value; }

    /// <summary>What sets them apart all the same.</summary>
    public string? Difference { get => difference; init => difference = Given.TextOrNone(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => $"{From} {Kind} {To}";

    internal static Shape<Link> Shape { get; } = WithId<Link>()
        .Required("from", static r => ref r.from)
        .Required("to", static r => ref r.to)
        .Required("kind", static r => ref r.kind)
        .Optional("likelihood", static r => ref r.likelihood)
        .Optional("difference", static r => ref r.difference, Codec.Text)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Link> IDescribed<Link>.Description => Shape;
}
