namespace GeoPolDomain.Text;

/// <summary>Guesses which known name a person meant to write.</summary>
internal static class Spelling
{
    private const int LongestGuessed = 40;
    private const int OnStack = 2500;

    /// <summary>
    /// Returns the most similar known name, or null when none is similar. A name is similar when at most a third of its letters differ, and
    /// when it does not differ in digits only.
    /// </summary>
    public static string? Nearest(ReadOnlySpan<char> name, IEnumerable<string> known)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
            if (DistanceIfNear(name, candidate) is { } distance && distance < least)
                (nearest, least) = (candidate, distance);
        return nearest;
    }

    /// <summary>
    /// The known names that are similar as in <see cref="Nearest"/>, the most similar first. Once one is found, a name that differs in more
    /// than one letter more is not meant.
    /// </summary>
    public static IEnumerable<string> AllNear(string name, IEnumerable<string> known)
    {
        var near = known.Select(one => (Name: one, Distance: DistanceIfNear(name, one))).Where(one => one.Distance is not null).ToList();
        var farthest = near.Min(one => one.Distance) + 1;
        return near.Where(one => one.Distance <= farthest)
            .OrderBy(one => one.Distance)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => one.Name);
    }

    /// <summary>
    /// Whether two names differ in one letter that is changed, left out or swapped with its neighbour, inside a word that is long enough.
    /// </summary>
    public static bool DifferInOneLetter(string one, string other, int shortestWord)
    {
        if (Math.Abs(one.Length - other.Length) > 1 || Distance(one, other) != 1 || DifferInDigitsOnly(one, other))
            return false;
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at])
            at++;
        return LetterAt(one, at) && LetterAt(other, at) && WordAt(one, at) >= shortestWord && WordAt(other, at) >= shortestWord - 1;

        static bool LetterAt(string text, int at) => at >= text.Length || char.IsAsciiLetter(text[at]);

        static int WordAt(string text, int at) =>
            text.IndexOf('-', Math.Min(at, text.Length)) is var end && (end < 0 ? text.Length : end) is var stop
            ? stop - (at == 0 ? 0 : text.LastIndexOf('-', Math.Min(at, text.Length) - 1) + 1)
            : 0;
    }

    private static int? DistanceIfNear(ReadOnlySpan<char> name, ReadOnlySpan<char> candidate)
    {
        var farthest = Math.Max(name.Length, candidate.Length) / 3;
        return name.Length <= LongestGuessed
            && Math.Abs(name.Length - candidate.Length) <= farthest
            && Distance(name, candidate, farthest) is var distance
            && distance <= farthest
            && !DifferInDigitsOnly(name, candidate)
            ? distance
            : null;
    }

    /// <summary>Returns the known code that a code was probably meant to be: one letter differs, or two in a long code.</summary>
    public static string? NearestCode(string code, IEnumerable<string> known) =>
        Nearest(code, known) is { } near && Distance(code, near) <= Math.Max(1, code.Length / LettersPerSlip) ? near : null;

    private const int LettersPerSlip = 6;

    // Two names that differ only in a number, such as article1 and article2, are different names and not a misspelling.
    private static bool DifferInDigitsOnly(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase))
            return false;
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < left.Length && char.IsAsciiDigit(left[i]))
                i++;
            while (j < right.Length && char.IsAsciiDigit(right[j]))
                j++;
            if (i == left.Length || j == right.Length)
                return i == left.Length && j == right.Length;
            if (!AreSame(left[i++], right[j++]))
                return false;
        }
    }

    // The number of letters to insert, delete, change, or swap with a neighbour (Damerau-Levenshtein distance). Some number above the
    // farthest where the distance is surely above it: no cell is less than the least of the two rows before.
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int farthest = int.MaxValue)
    {
        var width = right.Length + 1;
        var size = (left.Length + 1) * width;
        var edits = size <= OnStack ? stackalloc int[size] : new int[size];
        for (var j = 0; j <= right.Length; j++)
            edits[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            var row = edits[(i * width)..];
            var above = edits[((i - 1) * width)..];
            var least = row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = AreSame(left[i - 1], right[j - 1])
                    ? above[j - 1]
                    : Math.Min(Math.Min(above[j], row[j - 1]), above[j - 1]) + 1;
                if (i > 1 && j > 1 && AreSame(left[i - 1], right[j - 2]) && AreSame(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], edits[((i - 2) * width) + j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (Math.Min(least, leastBefore) > farthest)
                return least;
            leastBefore = least;
        }

        return edits[size - 1];
    }

    private static bool AreSame(char left, char right) =>
        left == right || (char.IsAscii(left) && char.IsAscii(right)
            ? (left | 0x20) == (right | 0x20) && char.IsAsciiLetter(left)
            : char.ToLowerInvariant(left) == char.ToLowerInvariant(right));
}
