using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>
/// A duty that some actors owe to other actors, usually under an instrument. An obligation has a direction: the other side need not owe the
/// same.
/// </summary>
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

    /// <summary>The kind of duty, for example to defend the other party or to consult it.</summary>
    public required ObligationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The instrument that contains the obligation.</summary>
    public TreatyId? Treaty { get => treaty; init => treaty = value; }

    /// <summary>The article of the instrument that contains the obligation.</summary>
    public string? Article { get => article; init => article = Given.TextOrNone(value); }

    /// <summary>The actors that owe the duty. Empty means every party to the instrument.</summary>
    public ImmutableArray<ActorId> From { get => from; init => from = Given.Set(value); }

    /// <summary>The actors to which the duty is owed. Empty means every other party to the instrument.</summary>
    public ImmutableArray<ActorId> Towards { get => towards; init => towards = Given.Set(value); }

    /// <summary>The case in which the duty applies (casus foederis), in words, for example an armed attack on a party.</summary>
    public string? Condition { get => condition; init => condition = Given.TextOrNone(value); }

    /// <summary>The area or the subject to which the duty applies, in words.</summary>
    public string? Scope { get => scope; init => scope = Given.TextOrNone(value); }

    /// <summary>
    /// The interval in which the duty is owed, first and last day included. Null means as long as the instrument is in force.
    /// </summary>
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

/// <summary>
/// The kind of an obligation. The first five kinds are the pledge types of ATOP (Alliance Treaty Obligations and Provisions).
/// </summary>
[JsonConverter(typeof(TextConverter<ObligationKind>))]
public sealed class ObligationKind : Code<ObligationKind>, ICode<ObligationKind>
{
    private static readonly CodeList<ObligationKind> List = new("a kind of obligation", static text => new(text));

    private ObligationKind(string text) : base(text) { }

    /// <summary>The duty to assist the other party with force when that party is attacked.</summary>
    public static ObligationKind Defense { get; } = List["defense"];

    /// <summary>The duty to assist the other party with force in other cases too, not only when that party is attacked.</summary>
    public static ObligationKind Offense { get; } = List["offense"];

    /// <summary>The duty to stay neutral when the other party is at war.</summary>
    public static ObligationKind Neutrality { get; } = List["neutrality"];

    /// <summary>The duty not to use force against the other party.</summary>
    public static ObligationKind Nonaggression { get; } = List["nonaggression"];

    /// <summary>The duty to consult the other party in a crisis.</summary>
    public static ObligationKind Consultation { get; } = List["consultation"];

    /// <summary>The duty to cooperate without the use of arms.</summary>
    public static ObligationKind Cooperation { get; } = List["cooperation"];

    /// <summary>The duty to provide troops, supplies or money.</summary>
    public static ObligationKind Contribution { get; } = List["contribution"];

    /// <summary>The duty to do something only with the consent of others, for example to let foreign troops into a zone.</summary>
    public static ObligationKind Consent { get; } = List["consent"];

    /// <summary>The duty to let the other party use territory, for example for a military base.</summary>
    public static ObligationKind Basing { get; } = List["basing"];

    static CodeList<ObligationKind> ICode<ObligationKind>.Codes => List;
}

/// <summary>What an instrument provides on one matter, as a source reports it.</summary>
/// <remarks>When sources disagree, the instrument holds both provisions, each with its own citation.</remarks>
[JsonConverter(typeof(DescribedConverter<Provision>))]
public sealed record Provision : IDescribed<Provision>
{
    private string text = null!;
    private string? article;
    private Items<Citation> citations;

    /// <summary>The content of the provision, paraphrased by the editor of the dataset.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>The article of the instrument that contains the provision.</summary>
    public string? Article { get => article; init => article = Given.TextOrNone(value); }

    /// <summary>
    /// The sources that report the provision, where they differ from the sources of the instrument. Empty means that the sources of the
    /// instrument apply.
    /// </summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Provision> Shape { get; } = new ShapeBuilder<Provision>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("article", static r => ref r.article, Codec.Text)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Provision> IDescribed<Provision>.Description => Shape;
}
