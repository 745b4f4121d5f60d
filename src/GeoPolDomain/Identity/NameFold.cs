using System.Globalization;
using System.Text;

namespace GeoPolDomain.Identity;

/// <summary>
/// Folds names so that spellings of one name compare equal: letter case, accents, punctuation and the words "the", "of" and "and" do not
/// matter. "Côte d’Ivoire" and "cote d'ivoire" fold to the same text.
/// </summary>
/// <remarks>The folding is a table of its own, because the normalization of .NET depends on the machine's globalization data.</remarks>
internal static class NameFold
{
    // Each entry: the plain letter or letters, and the letters that fold to it.
    private static readonly (string Plain, string Letters)[] Table =
    [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("b", "ḃ"), ("c", "çćĉċč"), ("d", "ďđḍð"), ("e", "èéêëēĕėęěẹẻẽếềểễệəɛ"), ("f", "ƒ"),
        ("g", "ĝğġģ"), ("h", "ĥħḥ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
        ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợɔ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"), ("th", "þ"),
        ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"), ("е", "ё"),
    ];

    private static readonly Dictionary<char, string> Plain = Table
        .SelectMany(entry => entry.Letters.Select(letter => (letter, entry.Plain)))
        .ToDictionary(one => one.letter, one => one.Plain);

    /// <summary>Folds a name. The result is empty when the name holds neither letters nor digits.</summary>
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var word in Words(name))
            if (word is not ("the" or "of" or "and"))
                folded.Append(folded.Length > 0 ? " " : "").Append(word);
        return folded.ToString();
    }

    /// <summary>
    /// Folds a text to the spelling of an id. Every word stays, joined by '-': "Côte d’Ivoire" becomes "cote-d-ivoire". Letters outside
    /// a-z that the table does not hold are left out. The result is empty when nothing remains.
    /// </summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var given in text)
        {
            var letter = char.ToLowerInvariant(given);
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (Plain.TryGetValue(letter, out var plain) && char.IsAscii(plain[0]))
                slug.Append(plain);
            else if (!IsAccent(letter) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    private static IEnumerable<string> Words(string name)
    {
        var word = new StringBuilder();
        foreach (var given in name)
        {
            var letter = char.ToLowerInvariant(given);
            if (Plain.TryGetValue(letter, out var plain))
                word.Append(plain);
            else if (char.IsLetterOrDigit(letter) || IsCombiningOutsideLatin(letter))
                word.Append(letter);
            else if (!IsInsideWord(letter) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    // An accent that is written after its letter is left out, and so is an apostrophe: "d'Ivoire" is one word. So are the dots of "U.S.".
    private static bool IsInsideWord(char letter) => letter is '\'' or '’' or 'ʼ' or '‘' or '`' or '.' || IsAccent(letter);

    private static bool IsAccent(char letter) => letter is >= '\u0300' and <= '\u036f';

    // In scripts such as Devanagari, the signs of vowels are marks and belong to the word.
    private static bool IsCombiningOutsideLatin(char letter) =>
        letter > '\u036f' && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;
}
