using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
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

/// <summary>What is promised (pledge types of ATOP, the first five).</summary>
[JsonConverter(typeof(TextConverter<ObligationKind>))]
public sealed class ObligationKind : Code<ObligationKind>, ICode<ObligationKind>
{
    private static readonly CodeList<ObligationKind> List = new("a kind of obligation", static text => new(text));

    private ObligationKind(string text) : base(text) { }

    /// <summary>To help with force when the other is attacked.</summary>
    public static ObligationKind Defense { get; } = List["defense"];

    /// <summary>To help with force in other cases too.</summary>
    public static ObligationKind Offense { get; } = List["offense"];

    /// <summary>To stay neutral when the other is at war.</summary>
    public static ObligationKind Neutrality { get; } = List["neutrality"];

    /// <summary>Not to use force against the other.</summary>
    public static ObligationKind Nonaggression { get; } = List["nonaggression"];

    /// <summary>To consult in a crisis.</summary>
    public static ObligationKind Consultation { get; } = List["consultation"];

    /// <summary>To work together without arms.</summary>
    public static ObligationKind Cooperation { get; } = List["cooperation"];

    /// <summary>To give troops, supplies or money.</summary>
    public static ObligationKind Contribution { get; } = List["contribution"];

    /// <summary>To do something only with the consent of others.</summary>
    public static ObligationKind Consent { get; } = List["consent"];

    /// <summary>To let the other use territory.</summary>
    public static ObligationKind Basing { get; } = List["basing"];

    static CodeList<ObligationKind> ICode<ObligationKind>.Codes => List;
}

/// <summary>What an instrument provides, as somebody tells it.</summary>
/// <remarks>Where sources disagree, both provisions stand, each with its citation.</remarks>
[JsonConverter(typeof(DescribedConverter<Provision>))]
public sealed record Provision : IDescribed<Provision>
{
    private string text = null!;
    private string? article;
    private Items<Citation> citations;

    /// <summary>What it provides, in our own words.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>The article.</summary>
    public string? Article { get => article; init => article = Given.TextOrNone(value); }

    /// <summary>Who says that it does, where that differs from the sources of the instrument.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Provision> Shape { get; } = new ShapeBuilder<Provision>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("article", static r => ref r.article, Codec.Text)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Provision> IDescribed<Provision>.Description => Shape;
}
