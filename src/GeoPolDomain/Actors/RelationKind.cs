using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

/// <summary>How one actor stands to another.</summary>
[JsonConverter(typeof(TextConverter<RelationKind>))]
public sealed class RelationKind : Code<RelationKind>, ICode<RelationKind>
{
    private RelationKind(string text) : base(text)
    {
    }

    /// <summary>Is an ally of the other.</summary>
    public static RelationKind Ally { get; } = new("ally");

    /// <summary>Is a strategic partner.</summary>
    public static RelationKind StrategicPartner { get; } = new("strategic-partner");

    /// <summary>Supports the other.</summary>
    public static RelationKind Supports { get; } = new("supports");

    /// <summary>Fights on the other's side.</summary>
    public static RelationKind FightsBeside { get; } = new("fights-beside");

    /// <summary>Opposes the other.</summary>
    public static RelationKind Opposes { get; } = new("opposes");

    /// <summary>Is in confrontation with the other.</summary>
    public static RelationKind Confronts { get; } = new("confronts");

    /// <summary>Trades with the other.</summary>
    public static RelationKind TradePartner { get; } = new("trade-partner");

    /// <summary>Guarantees a settlement for the other.</summary>
    public static RelationKind Guarantor { get; } = new("guarantor");

    /// <summary>Is host of the other.</summary>
    public static RelationKind Host { get; } = new("host");

    /// <summary>Leads the other.</summary>
    public static RelationKind Leads { get; } = new("leads");

    /// <summary>Has put sanctions on the other.</summary>
    public static RelationKind Sanctions { get; } = new("sanctions");

    /// <summary>Accuses the other.</summary>
    public static RelationKind Accuses { get; } = new("accuses");

    /// <summary>Gives the other economic preference.</summary>
    public static RelationKind Prefers { get; } = new("prefers");

    /// <summary>Owes the other collective defence.</summary>
    public static RelationKind Obliged { get; } = new("obliged");

    /// <summary>Is said to depend on the other, as a vassal or protectorate.</summary>
    public static RelationKind Dependent { get; } = new("dependent");

    /// <summary>Belongs to the other without being a member.</summary>
    public static RelationKind Affiliated { get; } = new("affiliated");

    /// <summary>Shares faith or origin with the other.</summary>
    public static RelationKind Kinship { get; } = new("kinship");

    /// <inheritdoc/>
    public static ImmutableArray<RelationKind> All { get; } =
    [
        Ally,
        StrategicPartner,
        Supports,
        FightsBeside,
        Opposes,
        Confronts,
        TradePartner,
        Guarantor,
        Host,
        Leads,
        Sanctions,
        Accuses,
        Prefers,
        Obliged,
        Dependent,
        Affiliated,
        Kinship,
    ];

    static string ITextForm<RelationKind>.Called => "a kind of relation";

    static RelationKind? ICode<RelationKind>.Unlisted(string text) => new(text);
}
