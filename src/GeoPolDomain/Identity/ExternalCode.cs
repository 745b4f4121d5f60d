using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Identity;

/// <summary>A code that some list gives an actor.</summary>
[JsonConverter(typeof(DescribedConverter<ExternalCode>))]
public sealed record ExternalCode : IDescribed<ExternalCode>
{
    private CodeScheme scheme = null!;
    private string content = null!;
    private EdtfInterval? period;

    /// <summary>The list.</summary>
    public required CodeScheme Scheme { get => scheme; init => scheme = Given.Value(value); }

    /// <summary>The code, as the list writes it.</summary>
    public required string Value { get => content; init => content = Given.Text(value); }

    /// <summary>When the code was in use.</summary>
    public EdtfInterval? Period { get => period; init => period = value; }

    internal static Shape<ExternalCode> Shape { get; } = new ShapeBuilder<ExternalCode>()
        .Required("scheme", static r => ref r.scheme)
        .Required("value", static r => ref r.content, Codec.Text)
        .Optional("period", static r => ref r.period)
        .Build(static blank => blank with { });

    static ObjectCodec<ExternalCode> IDescribed<ExternalCode>.Description => Shape;
}

/// <summary>A list that gives actors codes, and may date their existence by rules of its own.</summary>
[JsonConverter(typeof(TextConverter<CodeScheme>))]
public sealed class CodeScheme : Code<CodeScheme>, ICode<CodeScheme>
{
    private static readonly CodeList<CodeScheme> List = new("a list of codes", static text => new(text));

    private CodeScheme(string text) : base(text) { }

    /// <summary>Two letters of ISO 3166-1.</summary>
    public static CodeScheme Iso31661Alpha2 { get; } = List["iso3166-1-alpha2"];

    /// <summary>Three letters of ISO 3166-1.</summary>
    public static CodeScheme Iso31661Alpha3 { get; } = List["iso3166-1-alpha3"];

    /// <summary>The number of the United Nations M49 list.</summary>
    public static CodeScheme M49 { get; } = List["m49"];

    /// <summary>The country number of the Correlates of War state system.</summary>
    public static CodeScheme Cow { get; } = List["cow"];

    /// <summary>The number of the Gleditsch-Ward list of states.</summary>
    public static CodeScheme Gw { get; } = List["gw"];

    /// <summary>An item of Wikidata.</summary>
    public static CodeScheme Wikidata { get; } = List["wikidata"];

    static CodeList<CodeScheme> ICode<CodeScheme>.Codes => List;
}
