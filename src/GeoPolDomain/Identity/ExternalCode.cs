using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Identity;

/// <summary>A code that a list of codes assigns to an actor, for example <c>DE</c> in ISO 3166-1.</summary>
[JsonConverter(typeof(DescribedConverter<ExternalCode>))]
public sealed record ExternalCode : IDescribed<ExternalCode>
{
    private CodeScheme scheme = null!;
    private HeldText content;
    private EdtfInterval? period;

    /// <summary>The list that assigns the code.</summary>
    public required CodeScheme Scheme { get => scheme; init => scheme = Given.Value(value); }

    /// <summary>The code, spelled as in the list.</summary>
    public required string Value { get => content.Text; init => content = Given.Text(value); }

    /// <summary>The period in which the list used the code for the actor. Null when the period is not stated.</summary>
    public EdtfInterval? Period { get => period; init => period = value; }

    /// <summary>
    /// Whether this is the given code of the given list. Letter case does not matter, and neither do leading zeros, because lists print
    /// numbers with or without them: 4, 04 and 004 are one code.
    /// </summary>
    public bool Is(CodeScheme scheme, string code)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(code);
        return Scheme == scheme && Plain(Value) == Plain(code);
    }

    /// <summary>The spelling of a code in which equal codes are equal texts.</summary>
    internal static string Plain(string code)
    {
        var trimmed = code.Trim().ToUpperInvariant();
        return trimmed.Length > 0 && trimmed.All(char.IsAsciiDigit) ? trimmed.TrimStart('0').PadLeft(1, '0') : trimmed;
    }

    internal static Shape<ExternalCode> Shape { get; } = new ShapeBuilder<ExternalCode>()
        .Required("scheme", static r => ref r.scheme)
        .Required("value", static r => ref r.content, Codec.Text)
        .Optional("period", static r => ref r.period)
        .Build(static blank => blank with { });

    static ObjectCodec<ExternalCode> IDescribed<ExternalCode>.Description => Shape;
}

/// <summary>A list that assigns codes to actors. Some lists also date the existence of states, each by its own rules.</summary>
[JsonConverter(typeof(TextConverter<CodeScheme>))]
public sealed class CodeScheme : Code<CodeScheme>, ICode<CodeScheme>
{
    private static readonly CodeList<CodeScheme> List = new("a list of codes", static text => new(text));

    private CodeScheme(string text) : base(text) { }

    /// <summary>The two-letter country codes of ISO 3166-1.</summary>
    public static CodeScheme Iso31661Alpha2 { get; } = List["iso3166-1-alpha2"];

    /// <summary>The three-letter country codes of ISO 3166-1.</summary>
    public static CodeScheme Iso31661Alpha3 { get; } = List["iso3166-1-alpha3"];

    /// <summary>The three-digit country codes of ISO 3166-1. They agree with M49 where both assign a code.</summary>
    public static CodeScheme Iso31661Numeric { get; } = List["iso3166-1-numeric"];

    /// <summary>The four-letter codes of ISO 3166-3 for names of countries that are no longer in use.</summary>
    public static CodeScheme Iso31663 { get; } = List["iso3166-3"];

    /// <summary>The numeric country and area codes of the United Nations (M49).</summary>
    public static CodeScheme M49 { get; } = List["m49"];

    /// <summary>The country codes of the Correlates of War state system.</summary>
    public static CodeScheme Cow { get; } = List["cow"];

    /// <summary>The state numbers of the Gleditsch-Ward list of independent states.</summary>
    public static CodeScheme Gw { get; } = List["gw"];

    /// <summary>The item identifiers of Wikidata.</summary>
    public static CodeScheme Wikidata { get; } = List["wikidata"];

    static CodeList<CodeScheme> ICode<CodeScheme>.Codes => List;
}
