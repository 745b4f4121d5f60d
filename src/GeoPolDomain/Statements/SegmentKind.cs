using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What a piece of a printed quotation is.</summary>
[JsonConverter(typeof(TextConverter<SegmentKind>))]
public sealed class SegmentKind : Code<SegmentKind>, ICode<SegmentKind>
{
    private SegmentKind(string text) : base(text)
    {
    }

    /// <summary>Words inside the quotation marks.</summary>
    public static SegmentKind Verbatim { get; } = new("verbatim");

    /// <summary>Words left out, with the mark printed for it.</summary>
    public static SegmentKind Elided { get; } = new("elided");

    /// <summary>Words put in by the editor.</summary>
    public static SegmentKind Inserted { get; } = new("inserted");

    /// <summary>Words in quotation marks that quote nobody and keep a distance.</summary>
    public static SegmentKind ScareQuoted { get; } = new("scare-quoted");

    /// <inheritdoc/>
    public static ImmutableArray<SegmentKind> All { get; } =
    [
        Verbatim,
        Elided,
        Inserted,
        ScareQuoted,
    ];

    static string ITextForm<SegmentKind>.Called => "a kind of quotation segment";

    static SegmentKind? ICode<SegmentKind>.Unlisted(string text) => null;
}
