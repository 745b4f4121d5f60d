using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>The size class of a land unit (APP-6(D)). An echelon does not state a number of soldiers.</summary>
/// <remarks>The list is in ascending order of size. The codes of APP-6(D) have gaps, so do not calculate with them.</remarks>
[JsonConverter(typeof(TextConverter<Echelon>))]
public sealed class Echelon : Code<Echelon>, ICode<Echelon>
{
    private static readonly CodeList<Echelon> List = new("an echelon", isClosed: true);

    private Echelon(string text, string app6Code, string glyph) : base(text)
    {
        App6Code = app6Code;
        Glyph = glyph;
    }

    /// <summary>A team or a crew.</summary>
    public static Echelon Team { get; } = List.Add(new("team", "11", "Ø"));

    /// <summary>A squad.</summary>
    public static Echelon Squad { get; } = List.Add(new("squad", "12", "•"));

    /// <summary>A section.</summary>
    public static Echelon Section { get; } = List.Add(new("section", "13", "••"));

    /// <summary>A platoon or a detachment.</summary>
    public static Echelon Platoon { get; } = List.Add(new("platoon", "14", "•••"));

    /// <summary>A company, a battery or a troop.</summary>
    public static Echelon Company { get; } = List.Add(new("company", "15", "I"));

    /// <summary>A battalion or a squadron.</summary>
    public static Echelon Battalion { get; } = List.Add(new("battalion", "16", "II"));

    /// <summary>A regiment or a group.</summary>
    public static Echelon Regiment { get; } = List.Add(new("regiment", "17", "III"));

    /// <summary>A brigade.</summary>
    public static Echelon Brigade { get; } = List.Add(new("brigade", "18", "X"));

    /// <summary>A division.</summary>
    public static Echelon Division { get; } = List.Add(new("division", "21", "XX"));

    /// <summary>A corps.</summary>
    public static Echelon Corps { get; } = List.Add(new("corps", "22", "XXX"));

    /// <summary>An army.</summary>
    public static Echelon Army { get; } = List.Add(new("army", "23", "XXXX"));

    /// <summary>An army group or a front.</summary>
    public static Echelon ArmyGroup { get; } = List.Add(new("army-group", "24", "XXXXX"));

    /// <summary>A region or a theater.</summary>
    public static Echelon Theater { get; } = List.Add(new("theater", "25", "XXXXXX"));

    /// <summary>A command.</summary>
    public static Echelon Command { get; } = List.Add(new("command", "26", "++"));

    /// <summary>The digits 9 and 10 of the symbol identification code (SIDC) of APP-6(D), for example <c>18</c> for a brigade.</summary>
    public string App6Code { get; }

    /// <summary>The mark above the symbol of a unit, for example <c>X</c> for a brigade.</summary>
    public string Glyph { get; }

    static CodeList<Echelon> ICode<Echelon>.Codes => List;
}
