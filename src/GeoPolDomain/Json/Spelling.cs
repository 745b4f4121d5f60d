namespace GeoPolDomain.Json;

/// <summary>Guesses which known name a person meant.</summary>
internal static class Spelling
{
    private const int LongestGuessed = 40;

    /// <summary>The known name that differs least, if it differs little; else null.</summary>
    public static string? Nearest(ReadOnlySpan<char> name, IEnumerable<string> known)
    {
        if (name.Length > LongestGuessed)
            return null;
        string? nearest = null;
        var least = 1 + (name.Length / 3);
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate);
            if (distance > least || (nearest is not null && distance == least))
                continue;
            (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    // Levenshtein's distance, ignoring case, row by row.
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change));
            }
        }

        return row[right.Length];
    }
}
