using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>As what soldiers are sent or kept.</summary>
[JsonConverter(typeof(TextConverter<ForceRole>))]
public sealed class ForceRole : Code<ForceRole>, ICode<ForceRole>
{
    private static readonly CodeList<ForceRole> List = new("a military role", static text => new(text));

    private ForceRole(string text) : base(text) { }

    /// <summary>To fight.</summary>
    public static ForceRole Combat { get; } = List["combat"];

    /// <summary>To stand ready at short notice.</summary>
    public static ForceRole RapidReaction { get; } = List["rapid-reaction"];

    /// <summary>To keep a peace.</summary>
    public static ForceRole Peacekeeping { get; } = List["peacekeeping"];

    /// <summary>To observe or monitor.</summary>
    public static ForceRole Observer { get; } = List["observer"];

    /// <summary>To hold or control an area.</summary>
    public static ForceRole Control { get; } = List["control"];

    /// <summary>Military police.</summary>
    public static ForceRole MilitaryPolice { get; } = List["military-police"];

    /// <summary>To clear mines.</summary>
    public static ForceRole Demining { get; } = List["demining"];

    /// <summary>Transport, medicine, supply.</summary>
    public static ForceRole Support { get; } = List["support"];

    /// <summary>The source says only that they are military.</summary>
    public static ForceRole Unspecified { get; } = List["unspecified"];

    static CodeList<ForceRole> ICode<ForceRole>.Codes => List;
}
