using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>The size class of a land unit (APP-6(D)). No number of soldiers is part of it.</summary>
/// <remarks>The list is in order of size; the codes have gaps and are not to be calculated with.</remarks>
[JsonConverter(typeof(TextConverter<Echelon>))]
public sealed class Echelon : Code<Echelon>, ICode<Echelon>
{
    private Echelon(string text, string app6Code, string glyph) : base(text)
    {
        App6Code = app6Code;
        Glyph = glyph;
    }

    /// <summary>Team or crew.</summary>
    public static Echelon Team { get; } = new("team", "11", "Ø");

    /// <summary>Squad.</summary>
    public static Echelon Squad { get; } = new("squad", "12", "•");

    /// <summary>Section.</summary>
    public static Echelon Section { get; } = new("section", "13", "••");

    /// <summary>Platoon or detachment.</summary>
    public static Echelon Platoon { get; } = new("platoon", "14", "•••");

    /// <summary>Company, battery or troop.</summary>
    public static Echelon Company { get; } = new("company", "15", "I");

    /// <summary>Battalion or squadron.</summary>
    public static Echelon Battalion { get; } = new("battalion", "16", "II");

    /// <summary>Regiment or group.</summary>
    public static Echelon Regiment { get; } = new("regiment", "17", "III");

    /// <summary>Brigade.</summary>
    public static Echelon Brigade { get; } = new("brigade", "18", "X");

    /// <summary>Division.</summary>
    public static Echelon Division { get; } = new("division", "21", "XX");

    /// <summary>Corps.</summary>
    public static Echelon Corps { get; } = new("corps", "22", "XXX");

    /// <summary>Army.</summary>
    public static Echelon Army { get; } = new("army", "23", "XXXX");

    /// <summary>Army group or front.</summary>
    public static Echelon ArmyGroup { get; } = new("army-group", "24", "XXXXX");

    /// <summary>Region or theater.</summary>
    public static Echelon Theater { get; } = new("theater", "25", "XXXXXX");

    /// <summary>Command.</summary>
    public static Echelon Command { get; } = new("command", "26", "++");

    /// <inheritdoc/>
    public static ImmutableArray<Echelon> All { get; } =
    [
        Team,
        Squad,
        Section,
        Platoon,
        Company,
        Battalion,
        Regiment,
        Brigade,
        Division,
        Corps,
        Army,
        ArmyGroup,
        Theater,
        Command,
    ];

    /// <summary>Digits 9 and 10 of the symbol identification code of APP-6(D).</summary>
    public string App6Code { get; }

    /// <summary>The mark over the symbol of a unit.</summary>
    public string Glyph { get; }

    static string ITextForm<Echelon>.Called => "an echelon";

    static Echelon? ICode<Echelon>.Unlisted(string text) => null;
}
