using System.Collections.Immutable;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Suggests what a user may have meant to type.</summary>
internal static class NearSpelling
{
    private const int Most = 3;

    /// <summary>Returns up to three known texts with a similar spelling, the most similar first.</summary>
    public static ImmutableArray<string> Of(string text, IEnumerable<string> known)
    {
        var meant = AsId(text.Trim());
        var farthest = Math.Max(1, meant.Length / 3);
        return
        [
            .. known.DistinctBy(AsId)
                .Select(one => (Text: one, Distance: DistanceTo(meant, AsId(one))))
                .Where(one => one.Distance <= farthest)
                .OrderBy(one => one.Distance)
                .ThenBy(one => Math.Abs(one.Text.Length - meant.Length))
                .ThenBy(one => one.Text, StringComparer.Ordinal)
                .Take(Most)
                .Select(one => one.Text),
        ];
    }

    /// <summary>Returns the suggestion as the end of a message: <c>; did you mean 'csto' or 'cst'?</c></summary>
    public static string Hint(string text, IEnumerable<string> known) => Of(text, known) switch
    {
        [] => "",
        [var only] => $"; did you mean '{only}'?",
        [.. var first, var last] => $"; did you mean '{string.Join("', '", first)}' or '{last}'?",
    };

    private static string AsId(string text) => text.ToLowerInvariant().Replace(' ', '-');

    // A text that is a part of the known text counts as near, however long the rest of the known text is: "kazakh" suggests
    // "kazakhstan-mfa".
    private static int DistanceTo(string meant, string known)
    {
        if (meant.Length > 2 && known.Length > meant.Length && known.Contains(meant, StringComparison.Ordinal))
            return 1;
        return Math.Abs(meant.Length - known.Length) > meant.Length ? int.MaxValue : Edits(meant, known);
    }

    /// <summary>
    /// Returns the number of edits between two texts. An edit inserts, deletes or replaces one letter, or swaps two neighbouring letters
    /// (the Damerau-Levenshtein distance).
    /// </summary>
    private static int Edits(string left, string right)
    {
        var edits = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            edits[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            edits[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                edits[i, j] = Math.Min(Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1, edits[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }

        return edits[left.Length, right.Length];
    }
}
