using System.Globalization;

namespace GeoPolDomain.Text;

/// <summary>Parts of English sentences.</summary>
internal static class Phrase
{
    /// <summary>As in "a, b and c".</summary>
    public static string List<T>(IReadOnlyList<T> names) => names.Count switch
    {
        0 => "nobody",
        1 => $"{names[0]}",
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>A number with spaces between thousands.</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
