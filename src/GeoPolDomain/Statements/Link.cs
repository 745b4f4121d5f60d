using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
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

/// <summary>How two records are connected.</summary>
[JsonConverter(typeof(TextConverter<LinkKind>))]
public sealed class LinkKind : Code<LinkKind>, ICode<LinkKind>
{
    private static readonly CodeList<LinkKind> List = new("a kind of link", static text => new(text));

    private LinkKind(string text) : base(text) { }

    /// <summary>Both render one utterance.</summary>
    public static LinkKind SameUtterance { get; } = List["same-utterance"];

    /// <summary>Both express one position, perhaps in two utterances.</summary>
    public static LinkKind SamePosition { get; } = List["same-position"];

    /// <summary>Both speak of one matter.</summary>
    public static LinkKind SameSubject { get; } = List["same-subject"];

    /// <summary>The second carries the first on, later and further.</summary>
    public static LinkKind Develops { get; } = List["develops"];

    /// <summary>The first rests on the second and confirms nothing by itself.</summary>
    public static LinkKind DependsOn { get; } = List["depends-on"];

    /// <summary>The first corrects the second.</summary>
    public static LinkKind Corrects { get; } = List["corrects"];

    /// <summary>The first takes the second back.</summary>
    public static LinkKind Retracts { get; } = List["retracts"];

    /// <summary>The first, a record of what happened, bears the second out.</summary>
    public static LinkKind SpeaksFor { get; } = List["speaks-for"];

    /// <summary>The first, a record of what happened, does not fit the second.</summary>
    public static LinkKind SpeaksAgainst { get; } = List["speaks-against"];

    static CodeList<LinkKind> ICode<LinkKind>.Codes => List;
}
