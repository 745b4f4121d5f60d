using System.Globalization;
using System.Text;

namespace GeoPolDomain.Reporting.Drawing;

/// <summary>
/// How wide a text is at most. No font is read: the widths are those of DejaVu Sans, which is wider than the fonts that a browser
/// normally takes, so that a label that fits here fits there as well.
/// </summary>
internal static class TextWidth
{
    // In thousandths of the font size, from the space to the tilde.
    private static ReadOnlySpan<short> Ascii =>
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636,
        337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,
        611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974,
        634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    private const double BoldIsWider = 1.13;
    private const string Cut = "…";

    /// <summary>The width of a text in a font size, in the same unit as the size.</summary>
    public static double Of(string text, double size, bool isBold = false)
    {
        var sum = 0;
        foreach (var rune in text.EnumerateRunes())
            sum += Of(rune);
        return sum * size * (isBold ? BoldIsWider : 1) / 1000;
    }

    /// <summary>Returns the text, or as many of its first letters as fit with an ellipsis. Letters are never cut in parts.</summary>
    public static string Fit(string text, double width, double size, bool isBold = false)
    {
        if (Of(text, size, isBold) <= width)
            return text;
        var rest = width - Of(Cut, size, isBold);
        var kept = new StringBuilder();
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext() && (rest -= Of(letters.GetTextElement(), size, isBold)) >= 0)
            kept.Append(letters.GetTextElement());
        return kept.ToString().TrimEnd() + Cut;
    }

    /// <summary>Breaks a text at its spaces into lines that fit. A word that is too long alone is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, double size, bool isBold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Of(longer, size, isBold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = Fit(word, width, size, isBold);
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    private static int Of(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Ascii[rune.Value - ' '],
        < ' ' => 0,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        < 0x250 => 720,
        < 0x530 => 850,
        < 0x1100 => 800,
        < 0x2E80 => 1000,
        _ => 1100,
    };
}
