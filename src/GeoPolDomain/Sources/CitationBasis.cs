using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How a record rests on its source.</summary>
[JsonConverter(typeof(TextConverter<CitationBasis>))]
public sealed class CitationBasis : Code<CitationBasis>, ICode<CitationBasis>
{
    private static readonly CodeList<CitationBasis> List = new("a basis of a citation", static text => new(text));

    private CitationBasis(string text) : base(text) { }

    /// <summary>The source says so.</summary>
    public static CitationBasis Stated { get; } = List["stated"];

    /// <summary>It follows from what the source says; the note of the record says how.</summary>
    public static CitationBasis Inferred { get; } = List["inferred"];

    /// <summary>It is known in the field; no source was read.</summary>
    public static CitationBasis GeneralKnowledge { get; } = List["general-knowledge"];

    static CodeList<CitationBasis> ICode<CitationBasis>.Codes => List;
}
