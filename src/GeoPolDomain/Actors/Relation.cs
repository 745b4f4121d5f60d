using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Actors;

/// <summary>How one actor relates to another for a time, as somebody sees it. A relation is neither a membership nor a treaty.</summary>
[JsonConverter(typeof(DescribedConverter<Relation>))]
public sealed record Relation : DatasetRecord<Relation, RelationId>, IDescribed<Relation>
{
    private ActorId from = null!;
    private RelationKind kind = null!;
    private ActorId to = null!;
    private HeldText quality;
    private HeldText asPrinted;
    private EdtfValue? during;

    /// <summary>The first actor of the relation, for example the actor that supports the second actor.</summary>
    public required ActorId From { get => from; init => from = Given.Value(value); }

    /// <summary>How the first actor (<c>from</c>) relates to the second actor (<c>to</c>), for example as an ally or an opponent.</summary>
    public required RelationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The second actor of the relation, for example the actor that the first actor supports.</summary>
    public required ActorId To { get => to; init => to = Given.Value(value); }

    /// <summary>What distinguishes the relation, in a few words, for example "main" or "only".</summary>
    public string? Quality { get => quality.OrNone; init => quality = Given.TextOrNone(value); }

    /// <summary>The exact words of the source, recorded where these words pass a judgement, for example "staunch ally".</summary>
    public string? AsPrinted { get => asPrinted.OrNone; init => asPrinted = value; }

    /// <summary>When the relation held.</summary>
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

/// <summary>How the first actor of a relation relates to the second actor.</summary>
[JsonConverter(typeof(TextConverter<RelationKind>))]
public sealed class RelationKind : Code<RelationKind>, ICode<RelationKind>
{
    private static readonly CodeList<RelationKind> List = new("a kind of relation", static text => new(text));

    private RelationKind(string text) : base(text) { }

    /// <summary>The first actor is an ally of the second actor.</summary>
    public static RelationKind Ally { get; } = List["ally"];

    /// <summary>The first actor is a strategic partner of the second actor.</summary>
    public static RelationKind StrategicPartner { get; } = List["strategic-partner"];

    /// <summary>The first actor recognizes the second actor as a state.</summary>
    public static RelationKind Recognizes { get; } = List["recognizes"];

    /// <summary>The first actor supports the second actor.</summary>
    public static RelationKind Supports { get; } = List["supports"];

    /// <summary>The first actor fights on the side of the second actor.</summary>
    public static RelationKind FightsBeside { get; } = List["fights-beside"];

    /// <summary>The first actor opposes the second actor.</summary>
    public static RelationKind Opposes { get; } = List["opposes"];

    /// <summary>The first actor is in confrontation with the second actor.</summary>
    public static RelationKind Confronts { get; } = List["confronts"];

    /// <summary>The first actor trades with the second actor.</summary>
    public static RelationKind TradePartner { get; } = List["trade-partner"];

    /// <summary>The first actor guarantees a settlement for the second actor.</summary>
    public static RelationKind Guarantor { get; } = List["guarantor"];

    /// <summary>The first actor is the host of the second actor.</summary>
    public static RelationKind Host { get; } = List["host"];

    /// <summary>The first actor leads the second actor, for example a coalition.</summary>
    public static RelationKind Leads { get; } = List["leads"];

    /// <summary>The first actor has imposed sanctions on the second actor.</summary>
    public static RelationKind Sanctions { get; } = List["sanctions"];

    /// <summary>The first actor accuses the second actor.</summary>
    public static RelationKind Accuses { get; } = List["accuses"];

    /// <summary>The first actor gives economic preferences to the second actor, for example lower prices.</summary>
    public static RelationKind Prefers { get; } = List["prefers"];

    /// <summary>The first actor owes collective defence to the second actor.</summary>
    public static RelationKind Obliged { get; } = List["obliged"];

    /// <summary>The first actor is said to depend on the second actor, for example as a vassal or a protectorate.</summary>
    public static RelationKind Dependent { get; } = List["dependent"];

    /// <summary>The first actor belongs to the second actor without being a member.</summary>
    public static RelationKind Affiliated { get; } = List["affiliated"];

    /// <summary>The first actor shares a faith or an origin with the second actor.</summary>
    public static RelationKind Kinship { get; } = List["kinship"];

    static CodeList<RelationKind> ICode<RelationKind>.Codes => List;
}
