using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>A connection between two records that neither record states by itself.</summary>
[JsonConverter(typeof(DescribedConverter<Link>))]
public sealed record Link : DatasetRecord<Link, LinkId>, IDescribed<Link>
{
    private RecordKey from = null!;
    private RecordKey to = null!;
    private LinkKind kind = null!;
    private Likelihood? likelihood;
    private HeldText difference;

    /// <summary>The first of the two records. In a link of kind <c>corrects</c>, this record corrects the second one.</summary>
    public required RecordKey From { get => from; init => from = Given.Value(value); }

    /// <summary>The second of the two records. In a link of kind <c>corrects</c>, this record is corrected by the first one.</summary>
    public required RecordKey To { get => to; init => to = Given.Value(value); }

    /// <summary>How the two records are connected.</summary>
    public required LinkKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>How likely the connection is, on the ICD 203 scale. Null means that the connection is certain.</summary>
    public Likelihood? Likelihood { get => likelihood; init => likelihood = value; }

    /// <summary>How the two records differ in spite of the connection.</summary>
    public string? Difference { get => difference.OrNone; init => difference = Given.TextOrNone(value); }

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

/// <summary>How two records are connected.</summary>
[JsonConverter(typeof(TextConverter<LinkKind>))]
public sealed class LinkKind : Code<LinkKind>, ICode<LinkKind>
{
    private static readonly CodeList<LinkKind> List = new("a kind of link", static text => new(text));

    private LinkKind(string text) : base(text) { }

    /// <summary>Both records render the same utterance.</summary>
    public static LinkKind SameUtterance { get; } = List["same-utterance"];

    /// <summary>Both records express the same position, perhaps in two utterances.</summary>
    public static LinkKind SamePosition { get; } = List["same-position"];

    /// <summary>Both records speak of the same matter.</summary>
    public static LinkKind SameSubject { get; } = List["same-subject"];

    /// <summary>The second record continues the first one, at a later time and further than it went.</summary>
    public static LinkKind Develops { get; } = List["develops"];

    /// <summary>The first record rests on the second one and confirms nothing by itself.</summary>
    public static LinkKind DependsOn { get; } = List["depends-on"];

    /// <summary>The first record corrects the second one.</summary>
    public static LinkKind Corrects { get; } = List["corrects"];

    /// <summary>The first record retracts the second one.</summary>
    public static LinkKind Retracts { get; } = List["retracts"];

    /// <summary>The first record is about something that happened, and what happened supports the second record.</summary>
    public static LinkKind SpeaksFor { get; } = List["speaks-for"];

    /// <summary>The first record is about something that happened, and what happened does not fit the second record.</summary>
    public static LinkKind SpeaksAgainst { get; } = List["speaks-against"];

    static CodeList<LinkKind> ICode<LinkKind>.Codes => List;
}
