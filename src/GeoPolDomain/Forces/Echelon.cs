using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>The size class of a land unit (APP-6(D)). No number of soldiers is part of it.</summary>
/// <remarks>The list is in order of size; the codes have gaps and are not to be calculated with.</remarks>
[JsonConverter(typeof(TextConverter<Echelon>))]
public sealed class Echelon : Code<Echelon>, ICode<Echelon>
{
    private static readonly CodeList<Echelon> List = new("an echelon", isClosed: true);

    private Echelon(string text, string app6Code, string glyph) : base(text)
    {
        App6Code = app6Code;
        Glyph = glyph;
    }

    /// <summary>Team or crew.</summary>
    public static Echelon Team { get; } = List.Add(new("team", "11", "Ø"));

    /// <summary>Squad.</summary>
    public static Echelon Squad { get; } = List.Add(new("squad", "12", "•"));

    /// <summary>Section.</summary>
    public static Echelon Section { get; } = List.Add(new("section", "13", "••"));

    /// <summary>Platoon or detachment.</summary>
    public static Echelon Platoon { get; } = List.Add(new("platoon", "14", "•••"));

    /// <summary>Company, battery or troop.</summary>
    public static Echelon Company { get; } = List.Add(new("company", "15", "I"));

    /// <summary>Battalion or squadron.</summary>
    public static Echelon Battalion { get; } = List.Add(new("battalion", "16", "II"));

    /// <summary>Regiment or group.</summary>
    public static Echelon Regiment { get; } = List.Add(new("regiment", "17", "III"));

    /// <summary>Brigade.</summary>
    public static Echelon Brigade { get; } = List.Add(new("brigade", "18", "X"));

    /// <summary>Division.</summary>
    public static Echelon Division { get; } = List.Add(new("division", "21", "XX"));

    /// <summary>Corps.</summary>
    public static Echelon Corps { get; } = List.Add(new("corps", "22", "XXX"));

    /// <summary>Army.</summary>
    public static Echelon Army { get; } = List.Add(new("army", "23", "XXXX"));

    /// <summary>Army group or front.</summary>
    public static Echelon ArmyGroup { get; } = List.Add(new("army-group", "24", "XXXXX"));

    /// <summary>Region or theater.</summary>
    public static Echelon Theater { get; } = List.Add(new("theater", "25", "XXXXXX"));

    /// <summary>Command.</summary>
    public static Echelon Command { get; } = List.Add(new("command", "26", "++"));

    /// <summary>Digits 9 and 10 of the symbol identification code of APP-6(D).</summary>
    public string App6Code { get; }

    /// <summary>The mark over the symbol of a unit.</summary>
    public string Glyph { get; }

    static CodeList<Echelon> ICode<Echelon>.Codes => List;
}
