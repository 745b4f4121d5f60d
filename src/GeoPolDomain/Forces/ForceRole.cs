using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>The role in which soldiers are sent or kept.</summary>
[JsonConverter(typeof(TextConverter<ForceRole>))]
public sealed class ForceRole : Code<ForceRole>, ICode<ForceRole>
{
    private static readonly CodeList<ForceRole> List = new("a military role", static text => new(text));

    private ForceRole(string text) : base(text) { }

    /// <summary>The soldiers are to fight.</summary>
    public static ForceRole Combat { get; } = List["combat"];

    /// <summary>The soldiers stand ready at short notice.</summary>
    public static ForceRole RapidReaction { get; } = List["rapid-reaction"];

    /// <summary>The soldiers are to keep a peace.</summary>
    public static ForceRole Peacekeeping { get; } = List["peacekeeping"];

    /// <summary>The soldiers are to observe or monitor.</summary>
    public static ForceRole Observer { get; } = List["observer"];

    /// <summary>The soldiers are to hold or control an area.</summary>
    public static ForceRole Control { get; } = List["control"];

    /// <summary>The soldiers serve as military police.</summary>
    public static ForceRole MilitaryPolice { get; } = List["military-police"];

    /// <summary>The soldiers are to clear mines.</summary>
    public static ForceRole Demining { get; } = List["demining"];

    /// <summary>The soldiers support others: transport, medical care or supply.</summary>
    public static ForceRole Support { get; } = List["support"];

    /// <summary>The source says only that the soldiers are military, and names no role.</summary>
    public static ForceRole Unspecified { get; } = List["unspecified"];

    static CodeList<ForceRole> ICode<ForceRole>.Codes => List;
}
