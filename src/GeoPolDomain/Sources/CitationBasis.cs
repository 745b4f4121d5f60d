using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How a record rests on its source.</summary>
[JsonConverter(typeof(TextConverter<CitationBasis>))]
public sealed class CitationBasis : Code<CitationBasis>, ICode<CitationBasis>
{
    private CitationBasis(string text) : base(text)
    {
    }

    /// <summary>The source says so.</summary>
    public static CitationBasis Stated { get; } = new("stated");

    /// <summary>It follows from what the source says; the note of the record says how.</summary>
    public static CitationBasis Inferred { get; } = new("inferred");

    /// <summary>It is known in the field; no source was read.</summary>
    public static CitationBasis GeneralKnowledge { get; } = new("general-knowledge");

    /// <inheritdoc/>
    public static ImmutableArray<CitationBasis> All { get; } =
    [
        Stated,
        Inferred,
        GeneralKnowledge,
    ];

    static string ITextForm<CitationBasis>.Called => "a basis of a citation";

    static CitationBasis? ICode<CitationBasis>.Unlisted(string text) => new(text);
}
