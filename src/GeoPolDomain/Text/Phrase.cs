using System.Globalization;

namespace GeoPolDomain.Text;

/// <summary>Builds parts of English sentences for messages.</summary>
internal static class Phrase
{
    /// <summary>Joins names as in "a, b and c". An empty list becomes "nobody".</summary>
    public static string List<T>(IReadOnlyList<T> names) => names.Count switch
    {
        0 => "nobody",
        1 => $"{names[0]}",
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>Formats a number with spaces between groups of three digits, for example <c>12 500</c>.</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
