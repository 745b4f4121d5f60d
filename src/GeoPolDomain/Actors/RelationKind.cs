using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

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
