using System.Collections.Immutable;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Finds what somebody may have meant to write.</summary>
internal static class NearSpelling
{
    private const int Most = 3;

    /// <summary>The nearest of the known texts, the best first; none where nothing is near.</summary>
    public static ImmutableArray<string> Of(string text, IEnumerable<string> known)
    {
        var meant = text.Trim().ToLowerInvariant().Replace(' ', '-');
        var farthest = Math.Max(1, meant.Length / 3);
        return
        [
            .. known.Distinct()
                .Select(one => (Text: one, Distance: DistanceTo(meant, one)))
                .Where(one => one.Distance <= farthest)
                .OrderBy(one => one.Distance).ThenBy(one => Math.Abs(one.Text.Length - meant.Length)).ThenBy(one => one.Text, StringComparer.Ordinal)
                .Take(Most)
                .Select(one => one.Text),
        ];
    }

    /// <summary>As the end of a message: "; near it: csto, cst".</summary>
    public static string Hint(string text, IEnumerable<string> known) => Of(text, known) switch
    {
        [] => "",
        var near => $"; near it: {string.Join(", ", near)}",
    };

    // What is a part of the other is near, however long the rest is.
    private static int DistanceTo(string meant, string known)
    {
        if (meant.Length > 2 && known.Length > meant.Length && known.Contains(meant, StringComparison.Ordinal))
            return 1;
        return Math.Abs(meant.Length - known.Length) > meant.Length ? int.MaxValue : Edits(meant, known);
    }

    /// <summary>How many letters must be put in, taken out, changed, or swapped with a neighbour.</summary>
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
