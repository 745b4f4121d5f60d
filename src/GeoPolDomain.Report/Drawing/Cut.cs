namespace GeoPolDomain.Reporting.Drawing;

/// <summary>Cuts a text to a few lines.</summary>
internal static class Cut
{
    /// <summary>Breaks a text into at most so many lines. The last line ends with an ellipsis when something is left out.</summary>
    public static IReadOnlyList<string> Lines(string text, int most, double width, double size, bool isBold = false)
    {
        var lines = TextWidth.Lines(text, width, size, isBold);
        if (lines.Count <= most)
            return lines;
        // The next word did not fit, so that the line with it is sure to be cut.
        return [.. lines.Take(most - 1), TextWidth.Fit($"{lines[most - 1]} {lines[most]}", width, size, isBold)];
    }
}
