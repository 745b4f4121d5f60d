using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>What kind of thing a source is.</summary>
[JsonConverter(typeof(TextConverter<SourceKind>))]
public sealed class SourceKind : Code<SourceKind>, ICode<SourceKind>
{
    private static readonly CodeList<SourceKind> List = new("a kind of source", static text => new(text));

    private SourceKind(string text) : base(text) { }

    /// <summary>An article with an author, signed or not.</summary>
    public static SourceKind Article { get; } = List["article"];

    /// <summary>A report of a news agency, paper, site or broadcaster.</summary>
    public static SourceKind NewsItem { get; } = List["news-item"];

    /// <summary>The text to a picture.</summary>
    public static SourceKind Caption { get; } = List["caption"];

    /// <summary>A treaty, law, decision or statement as its maker published it.</summary>
    public static SourceKind OfficialDocument { get; } = List["official-document"];

    /// <summary>Words spoken to the press.</summary>
    public static SourceKind PressConference { get; } = List["press-conference"];

    /// <summary>An encyclopedia, yearbook or fact book.</summary>
    public static SourceKind ReferenceWork { get; } = List["reference-work"];

    /// <summary>A structured collection of data.</summary>
    public static SourceKind Dataset { get; } = List["dataset"];

    /// <summary>A page whose nature is not better known.</summary>
    public static SourceKind WebPage { get; } = List["web-page"];

    /// <summary>What those who know the field know; nothing was looked up.</summary>
    public static SourceKind GeneralKnowledge { get; } = List["general-knowledge"];

    static CodeList<SourceKind> ICode<SourceKind>.Codes => List;
}
