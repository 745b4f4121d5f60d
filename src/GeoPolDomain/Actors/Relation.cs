using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
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

/// <summary>How one actor stands to another.</summary>
[JsonConverter(typeof(TextConverter<RelationKind>))]
public sealed class RelationKind : Code<RelationKind>, ICode<RelationKind>
{
    private static readonly CodeList<RelationKind> List = new("a kind of relation", static text => new(text));

    private RelationKind(string text) : base(text) { }

    /// <summary>Is an ally of the other.</summary>
    public static RelationKind Ally { get; } = List["ally"];

    /// <summary>Is a strategic partner.</summary>
    public static RelationKind StrategicPartner { get; } = List["strategic-partner"];

    /// <summary>Supports the other.</summary>
    public static RelationKind Supports { get; } = List["supports"];

    /// <summary>Fights on the other's side.</summary>
    public static RelationKind FightsBeside { get; } = List["fights-beside"];

    /// <summary>Opposes the other.</summary>
    public static RelationKind Opposes { get; } = List["opposes"];

    /// <summary>Is in confrontation with the other.</summary>
    public static RelationKind Confronts { get; } = List["confronts"];

    /// <summary>Trades with the other.</summary>
    public static RelationKind TradePartner { get; } = List["trade-partner"];

    /// <summary>Guarantees a settlement for the other.</summary>
    public static RelationKind Guarantor { get; } = List["guarantor"];

    /// <summary>Is host of the other.</summary>
    public static RelationKind Host { get; } = List["host"];

    /// <summary>Leads the other.</summary>
    public static RelationKind Leads { get; } = List["leads"];

    /// <summary>Has put sanctions on the other.</summary>
    public static RelationKind Sanctions { get; } = List["sanctions"];

    /// <summary>Accuses the other.</summary>
    public static RelationKind Accuses { get; } = List["accuses"];

    /// <summary>Gives the other economic preference.</summary>
    public static RelationKind Prefers { get; } = List["prefers"];

    /// <summary>Owes the other collective defence.</summary>
    public static RelationKind Obliged { get; } = List["obliged"];

    /// <summary>Is said to depend on the other, as a vassal or protectorate.</summary>
    public static RelationKind Dependent { get; } = List["dependent"];

    /// <summary>Belongs to the other without being a member.</summary>
    public static RelationKind Affiliated { get; } = List["affiliated"];

    /// <summary>Shares faith or origin with the other.</summary>
    public static RelationKind Kinship { get; } = List["kinship"];

    static CodeList<RelationKind> ICode<RelationKind>.Codes => List;
}
