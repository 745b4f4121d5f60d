using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What a condition stands before.</summary>
[JsonConverter(typeof(TextConverter<GatedAct>))]
public sealed class GatedAct : Code<GatedAct>, ICode<GatedAct>
{
    private static readonly CodeList<GatedAct> List = new("a gated act", static text => new(text));

    private GatedAct(string text) : base(text) { }

    /// <summary>To discuss or consider it at all.</summary>
    public static GatedAct Discuss { get; } = List["discuss"];

    /// <summary>To decide it.</summary>
    public static GatedAct Decide { get; } = List["decide"];

    /// <summary>To send soldiers.</summary>
    public static GatedAct Send { get; } = List["send"];

    /// <summary>To take part in any form.</summary>
    public static GatedAct TakePart { get; } = List["take-part"];

    /// <summary>To admit others.</summary>
    public static GatedAct Admit { get; } = List["admit"];

    /// <summary>To take part in rebuilding.</summary>
    public static GatedAct Rebuild { get; } = List["rebuild"];

    /// <summary>To stay.</summary>
    public static GatedAct Stay { get; } = List["stay"];

    static CodeList<GatedAct> ICode<GatedAct>.Codes => List;
}
