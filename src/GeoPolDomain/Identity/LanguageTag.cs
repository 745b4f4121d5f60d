using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>
/// A language, with its script and region where they matter: <c>ru</c>, <c>uz-Cyrl</c>, <c>pt-BR</c>. The spelling is a subset of BCP 47.
/// </summary>
[JsonConverter(typeof(TextConverter<LanguageTag>))]
public sealed class LanguageTag : TextValue<LanguageTag>, ITextForm<LanguageTag>
{
    private LanguageTag(string text) : base(text)
    {
    }

    /// <summary>The language: two or three letters of ISO 639.</summary>
    public string Language => ToString().Split('-')[0];

    /// <summary>The script: four letters of ISO 15924. Null when the tag names no script.</summary>
    public string? Script => Part(static part => part.Length == 4);

    /// <summary>The region: two letters of ISO 3166-1 or three digits of M49. Null when the tag names no region.</summary>
    public string? Region => Part(static part => part.Length < 4);

    static string ITextForm<LanguageTag>.Called => "a language tag";

    static string? ITextForm<LanguageTag>.Pattern => "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

    static string? ITextForm<LanguageTag>.Example => "ru";

    /// <summary>Parses the tag.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out LanguageTag? value, [NotNullWhen(false)] out string? flaw)
    {
        (value, flaw) = IsTag(text)
            ? (new LanguageTag(text.ToString()), (string?)null)
            : (null, "it must be a language in two or three small letters, then perhaps a script ('-Cyrl') and a region ('-KZ')");
        return value is not null;
    }

    private static bool IsTag(ReadOnlySpan<char> text)
    {
        var rest = text;
        if (!TryTake(ref rest, 2, 3, char.IsAsciiLetterLower))
            return false;
        if (rest.Length >= 5 && rest[0] == '-' && char.IsAsciiLetterUpper(rest[1]) && char.IsAsciiLetterLower(rest[2]))
        {
            rest = rest[2..];
            if (!TryTake(ref rest, 3, 3, char.IsAsciiLetterLower))
                return false;
        }

        if (rest.IsEmpty)
            return true;
        if (rest[0] != '-')
            return false;
        rest = rest[1..];
        return (TryTake(ref rest, 2, 2, char.IsAsciiLetterUpper) || TryTake(ref rest, 3, 3, char.IsAsciiDigit)) && rest.IsEmpty;
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, int least, int most, Func<char, bool> isMeant)
    {
        var count = 0;
        while (count < rest.Length && isMeant(rest[count]))
            count++;
        if (count < least || count > most)
            return false;
        rest = rest[count..];
        return true;
    }

    private string? Part(Func<string, bool> isMeant) => ToString().Split('-').Skip(1).FirstOrDefault(isMeant);
}
