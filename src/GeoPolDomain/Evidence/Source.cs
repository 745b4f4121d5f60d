using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Evidence;

/// <summary>A document, broadcast or other thing that says something: what citations and reports point at.</summary>
[JsonConverter(typeof(DescribedConverter<Source>))]
public sealed record Source : DatasetRecord<Source, SourceId>, IDescribed<Source>
{
    private SourceKind kind = null!;
    private string? title;
    private Items<Mention> authors;
    private Mention? outlet;
    private Mention? credit;
    private EdtfValue? published;
    private string? publishedBasis;
    private LanguageTag? language;
    private string? url;
    private SourceId? editionOf;
    private SourceId? partOf;
    private Reliability? reliability;

    /// <summary>What kind of thing it is.</summary>
    public required SourceKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The title.</summary>
    public string? Title { get => title; init => title = Given.TextOrNone(value); }

    /// <summary>Those who wrote it; one without an actor is an unknown author.</summary>
    public ImmutableArray<Mention> Authors { get => authors; init => authors = Given.List(value); }

    /// <summary>The outlet that published it; a mention without an actor is an unknown outlet.</summary>
    public Mention? Outlet { get => outlet; init => outlet = value; }

    /// <summary>Whom it names as the maker of a picture or other material it shows.</summary>
    public Mention? Credit { get => credit; init => credit = value; }

    /// <summary>When it was published.</summary>
    public EdtfValue? Published { get => published; init => published = value; }

    /// <summary>How the date was found, where the source does not print it whole.</summary>
    public string? PublishedBasis { get => publishedBasis; init => publishedBasis = Given.TextOrNone(value); }

    /// <summary>The language it is written in.</summary>
    public LanguageTag? Language { get => language; init => language = value; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get => url; init => url = Given.TextOrNone(value); }

    /// <summary>The source of which it is another edition.</summary>
    public SourceId? EditionOf { get => editionOf; init => editionOf = value; }

    /// <summary>The source of which it is a part, as a caption is of an article.</summary>
    public SourceId? PartOf { get => partOf; init => partOf = value; }

    /// <summary>How reliable the source is held to be.</summary>
    public Reliability? Reliability { get => reliability; init => reliability = value; }

    /// <summary>Why there is no outlet to name, in words; null where there is one.</summary>
    public string? MissingOutlet => Outlet switch
    {
        null => "no outlet is given",
        { Actor: not null } => null,
        { Missing: { } why } => $"outlet unknown ({why})",
        { AsPrinted: { Length: > 0 } printed } => $"outlet unknown (printed: {printed})",
        _ => "outlet unknown",
    };

    internal override EdtfValue? Time => Published;

    internal override string CaptionIn(IRecords records) => Title ?? $"{Kind} {Id}";

    internal static Shape<Source> Shape { get; } = WithId<Source>()
        .Required("kind", static r => ref r.kind)
        .Optional("title", static r => ref r.title, Codec.Text)
        .List("authors", static r => ref r.authors, Mention.Shape)
        .Optional("outlet", static r => ref r.outlet, Mention.Shape)
        .Optional("credit", static r => ref r.credit, Mention.Shape)
        .Optional("published", static r => ref r.published)
        .Optional("publishedBasis", static r => ref r.publishedBasis, Codec.Text)
        .Optional("language", static r => ref r.language)
        .Optional("url", static r => ref r.url, Codec.Text)
        .Optional("editionOf", static r => ref r.editionOf)
        .Optional("partOf", static r => ref r.partOf)
        .Optional("reliability", static r => ref r.reliability)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Source> IDescribed<Source>.Description => Shape;
}

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
