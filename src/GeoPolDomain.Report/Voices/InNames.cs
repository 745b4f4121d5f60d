using System.Globalization;
using System.Text;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>Puts names, texts of claims and dates in words where the library's sentences have ids and dates in figures.</summary>
internal static class InNames
{
    private const double MostWidth = 1000;
    private const double MostOfTitle = 320;

    // Ids that are English words as well stay as they are.
    private static readonly HashSet<string> Words = ["who", "us", "it", "act", "one", "all", "no", "of", "so"];

    /// <summary>Returns the sentence with each id that the dataset holds replaced by the name of the record.</summary>
    public static string Of(Dataset data, string sentence)
    {
        var said = new StringBuilder();
        for (var i = 0; i < sentence.Length;)
        {
            if (!IsPart(sentence[i]))
            {
                said.Append(sentence[i++]);
                continue;
            }

            var start = i;
            while (i < sentence.Length && IsPart(sentence[i]))
                i++;
            var whole = sentence[start..i];
            if (Range(whole) is { } range)
            {
                said.Append(range);
                continue;
            }

            var token = whole.TrimEnd('.', ':');
            said.Append(Spoken(data, token) ?? token).Append(whole, token.Length, whole.Length - token.Length);
        }

        return said.ToString();
    }

    private static bool IsPart(char one) => char.IsAsciiLetterOrDigit(one) || one is '-' or '.' or ':' or '/' or '?' or '~';

    private static string? Spoken(Dataset data, string token) =>
        token.Length == 0 ? null
        : token.StartsWith("../", StringComparison.Ordinal) ? Time(token[3..]) is { } until ? $"the time up to {until}" : null
        : char.IsAsciiDigit(token[0]) ? Span(token)
        : token.Contains(':') ? RecordKey.TryParse(token, out var key) && data.Find(key) is { } found ? Name(data, found) : null
        : Id(data, token);

    // A range of numbers as the library writes it: 0.., ..20000, 2000..2500, perhaps with the full stop of the sentence.
    private static string? Range(string token)
    {
        var at = token.IndexOf("..", StringComparison.Ordinal);
        if (at < 0 || token.Any(one => one != '.' && !char.IsAsciiDigit(one)))
            return null;
        var (least, most) = (token[..at], token[(at + 2)..].TrimEnd('.'));
        return (least.Length, most.Length) switch
        {
            (0, 0) => null,
            (0, _) => $"at most {Grouped(most)}",
            (_, 0) => least == "0" ? "not told" : $"at least {Grouped(least)}",
            _ => $"{Grouped(least)} to {Grouped(most)}",
        };
    }

    private static string Grouped(string digits) =>
        long.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number.ToString("#,0", CultureInfo.InvariantCulture) : digits;

    private static string? Id(Dataset data, string token)
    {
        if (Words.Contains(token))
            return null;
        var isPlain = !token.Any(one => one == '-' || char.IsAsciiDigit(one));
        var id = char.IsAsciiLetterUpper(token[0]) && !isPlain ? char.ToLowerInvariant(token[0]) + token[1..] : token;
        return data.FindAll(id).FirstOrDefault(one => !isPlain || one is Actor) is { } found ? Name(data, found) : null;
    }

    private static string Name(Dataset data, DatasetRecord record) => record switch
    {
        Actor actor => data.Actors.NameOf(actor.Id),
        Source => $"“{TextWidth.Fit(data.CaptionOf(record.Key).TrimEnd('.'), MostOfTitle, 10)}”",
        // The captions of these name other records by their ids.
        Report or Link => Of(data, data.CaptionOf(record.Key)),
        _ => $"“{TextWidth.Fit((record is Statement said ? said.Gist : data.CaptionOf(record.Key)).TrimEnd('.'), MostWidth, 10)}”",
    };

    private static string? Span(string token) => token.IndexOf('/') is var at && at > 0
        ? Time(token[..at]) is { } from && Time(token[(at + 1)..]) is { } until ? $"{from} to {until}" : null
        : Time(token);

    private static string? Time(string token) =>
        token.Contains('-') && EdtfValue.TryParse(token, out var when) ? when.Describe() : null;
}
