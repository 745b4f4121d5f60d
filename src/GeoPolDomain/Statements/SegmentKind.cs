using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What a piece of a printed quotation is.</summary>
[JsonConverter(typeof(TextConverter<SegmentKind>))]
public sealed class SegmentKind : Code<SegmentKind>, ICode<SegmentKind>
{
    private static readonly CodeList<SegmentKind> List = new("a kind of quotation segment", static text => new(text), isClosed: true);

    private SegmentKind(string text) : base(text) { }

    /// <summary>Words inside the quotation marks.</summary>
    public static SegmentKind Verbatim { get; } = List["verbatim"];

    /// <summary>Words left out, with the mark printed for it.</summary>
    public static SegmentKind Elided { get; } = List["elided"];

    /// <summary>Words put in by the editor.</summary>
    public static SegmentKind Inserted { get; } = List["inserted"];

    /// <summary>Words in quotation marks that quote nobody and keep a distance.</summary>
    public static SegmentKind ScareQuoted { get; } = List["scare-quoted"];

    static CodeList<SegmentKind> ICode<SegmentKind>.Codes => List;
}
