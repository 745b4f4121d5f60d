using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Evidence;

/// <summary>A document, broadcast or other thing that says something. Citations and reports point to sources.</summary>
[JsonConverter(typeof(DescribedConverter<Source>))]
public sealed record Source : DatasetRecord<Source, SourceId>, IDescribed<Source>
{
    private SourceKind kind = null!;
    private HeldText title;
    private Items<Mention> authors;
    private Mention? outlet;
    private Mention? credit;
    private EdtfValue? published;
    private HeldText publishedBasis;
    private LanguageTag? language;
    private HeldText url;
    private SourceId? editionOf;
    private SourceId? partOf;
    private Reliability? reliability;

    /// <summary>The kind of the source, for example an article or a press conference.</summary>
    public required SourceKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The title of the source. Null when the source has no title, or the title is not known.</summary>
    public string? Title { get => title.OrNone; init => title = Given.TextOrNone(value); }

    /// <summary>The authors of the source. A mention without an actor stands for an unknown author.</summary>
    public ImmutableArray<Mention> Authors { get => authors; init => authors = Given.List(value); }

    /// <summary>
    /// The outlet that published the source. A mention without an actor stands for an unknown outlet; null means that no outlet is given.
    /// </summary>
    public Mention? Outlet { get => outlet; init => outlet = value; }

    /// <summary>The person or body that the source credits for a picture or other material.</summary>
    public Mention? Credit { get => credit; init => credit = value; }

    /// <summary>The time at which the source was published. Null when that time is not known.</summary>
    public EdtfValue? Published { get => published; init => published = value; }

    /// <summary>How the date of publication was determined, when the source does not print the complete date.</summary>
    public string? PublishedBasis { get => publishedBasis.OrNone; init => publishedBasis = Given.TextOrNone(value); }

    /// <summary>The language in which the source is written.</summary>
    public LanguageTag? Language { get => language; init => language = value; }

    /// <summary>The web address at which the source can be read.</summary>
    public string? Url { get => url.OrNone; init => url = Given.TextOrNone(value); }

    /// <summary>The source of which this source is another edition.</summary>
    public SourceId? EditionOf { get => editionOf; init => editionOf = value; }

    /// <summary>The source of which this source is a part, for example the article that a caption belongs to.</summary>
    public SourceId? PartOf { get => partOf; init => partOf = value; }

    /// <summary>How reliable the source is held to be. Null when its reliability was not judged.</summary>
    public Reliability? Reliability { get => reliability; init => reliability = value; }

    /// <summary>Explains in words why the outlet is not known. Null when the outlet is a known actor.</summary>
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

/// <summary>The kind of a source, for example an article or a dataset.</summary>
[JsonConverter(typeof(TextConverter<SourceKind>))]
public sealed class SourceKind : Code<SourceKind>, ICode<SourceKind>
{
    private static readonly CodeList<SourceKind> List = new("a kind of source", static text => new(text));

    private SourceKind(string text) : base(text) { }

    /// <summary>An article by an author, signed or unsigned.</summary>
    public static SourceKind Article { get; } = List["article"];

    /// <summary>A report of a news agency, newspaper, website or broadcaster.</summary>
    public static SourceKind NewsItem { get; } = List["news-item"];

    /// <summary>The text that accompanies a picture.</summary>
    public static SourceKind Caption { get; } = List["caption"];

    /// <summary>A treaty, law, decision or statement as its issuer published it.</summary>
    public static SourceKind OfficialDocument { get; } = List["official-document"];

    /// <summary>A press conference: words spoken to the press.</summary>
    public static SourceKind PressConference { get; } = List["press-conference"];

    /// <summary>An encyclopedia, yearbook or fact book.</summary>
    public static SourceKind ReferenceWork { get; } = List["reference-work"];

    /// <summary>A structured collection of data.</summary>
    public static SourceKind Dataset { get; } = List["dataset"];

    /// <summary>A web page whose kind is not known more exactly.</summary>
    public static SourceKind WebPage { get; } = List["web-page"];

    /// <summary>General knowledge in the field. No document was read.</summary>
    public static SourceKind GeneralKnowledge { get; } = List["general-knowledge"];

    static CodeList<SourceKind> ICode<SourceKind>.Codes => List;
}
