using System.Text.Json.Serialization;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>An id or an open code: a string that is known to be spelled as one.</summary>
[JsonConverter(typeof(TypedSlugConverter))]
public readonly record struct TypedSlug
{
    private TypedSlug(string text) => Text = text;

    public string Text { get; }

    public static bool TryParse(string? text, out TypedSlug slug)
    {
        slug = new(text ?? "");
        var isAfterLetter = false;
        foreach (var c in slug.Text)
        {
            var isLetter = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (!isLetter && !(isAfterLetter && c is '-' or '.' or '_'))
                return false;
            isAfterLetter = isLetter;
        }

        return isAfterLetter;
    }
}
