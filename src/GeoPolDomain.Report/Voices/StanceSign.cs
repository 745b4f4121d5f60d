using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>The signs for what somebody says of a claim. Each has a shape of its own, so that none needs its colour.</summary>
internal enum StanceSign
{
    /// <summary>A filled disc with a tick.</summary>
    Affirms,

    /// <summary>A filled disc with a cross.</summary>
    Denies,

    /// <summary>A diamond with a wave.</summary>
    Doubts,

    /// <summary>A square with the word "if".</summary>
    Conditions,

    /// <summary>A ring with a question mark.</summary>
    KnowsNothing,

    /// <summary>A broken ring with a dash: silence, no comment, no confirmation, no approval.</summary>
    Withheld,
}

/// <summary>Draws the signs of stances and of answers.</summary>
internal static class StanceSigns
{
    private const string Left = "M0-8A8 8 0 0 0 0 8Z";

    /// <summary>The sign of a stance.</summary>
    public static StanceSign Of(StanceKind stance) => stance switch
    {
        StanceKind.Affirms => StanceSign.Affirms,
        StanceKind.Denies => StanceSign.Denies,
        StanceKind.Doubts => StanceSign.Doubts,
        StanceKind.Conditions => StanceSign.Conditions,
        _ => StanceSign.KnowsNothing,
    };

    /// <summary>The sign of an answer: met, not met, unknown.</summary>
    public static StanceSign Of(Answer answer) => answer switch
    {
        Answer.Yes => StanceSign.Affirms,
        Answer.No => StanceSign.Denies,
        _ => StanceSign.KnowsNothing,
    };

    /// <summary>What the sign says.</summary>
    public static string Word(this StanceSign sign) => sign switch
    {
        StanceSign.Affirms => "affirms",
        StanceSign.Denies => "denies",
        StanceSign.Doubts => "doubts",
        StanceSign.Conditions => "names a condition",
        StanceSign.KnowsNothing => "knows nothing",
        _ => "keeps silent",
    };

    /// <summary>What the sign says of several.</summary>
    public static string Words(this StanceSign sign) => sign switch
    {
        StanceSign.Affirms => "affirm",
        StanceSign.Denies => "deny",
        StanceSign.Doubts => "doubt",
        StanceSign.Conditions => "name a condition",
        StanceSign.KnowsNothing => "know nothing",
        _ => "keep silent",
    };

    /// <summary>The style of the line that shows this position between two statements.</summary>
    public static string Track(this StanceSign sign) => sign switch
    {
        StanceSign.Affirms => "track yes-line",
        StanceSign.Denies => "track no-line",
        StanceSign.Doubts => "track doubts-line",
        StanceSign.Conditions => "track if-line",
        _ => "track nothing-line",
    };

    /// <summary>Draws a sign around a place.</summary>
    /// <param name="svg">Where to draw.</param>
    /// <param name="sign">The sign.</param>
    /// <param name="x">The middle of the sign.</param>
    /// <param name="y">The middle of the sign.</param>
    /// <param name="isInPart">Whether only a part of the claim is meant: the sign is then half filled.</param>
    /// <param name="isDerived">Whether the stance follows from one on another claim: the sign then stands in a dotted ring.</param>
    public static Markup Draw(this Markup svg, StanceSign sign, double x, double y, bool isInPart = false, bool isDerived = false)
    {
        svg.Open("g").With("transform", x == 0 && y == 0 ? null : $"translate({Markup.Number(x)} {Markup.Number(y)})");
        if (isDerived)
            svg.Open("circle", "dotted").With("r", "11").Close();
        switch (sign)
        {
            case StanceSign.Affirms when !isInPart:
                svg.Disc("yes").Glyph("M-4 0L-1 3.5 4-3.5");
                break;
            case StanceSign.Denies when !isInPart:
                svg.Disc("no").Glyph("M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5");
                break;
            case StanceSign.Affirms or StanceSign.Denies:
                svg.Open("circle", "outline").With("r", "8").Close();
                svg.Open("path", sign == StanceSign.Affirms ? "yes" : "no").With("d", Left).Close();
                break;
            case StanceSign.Doubts:
                svg.Open("path", "outline").With("d", "M0-9L9 0 0 9-9 0Z").Close();
                svg.Open("path", isInPart ? "doubt" : "outline").With("d", isInPart ? "M0-9V9L-9 0Z" : "M-4 1Q-2-3 0 0T4-1").Close();
                break;
            case StanceSign.Conditions:
                svg.Open("rect", "outline").With("x", "-8").With("y", "-8").With("width", "16").With("height", "16").Close();
                svg.TextAt(0, 4, "if", "strong", "middle");
                break;
            case StanceSign.KnowsNothing:
                svg.Open("circle", "outline").With("r", "8").Close().TextAt(0, 4.3, "?", "strong", "middle");
                break;
            default:
                svg.Open("circle", "unknown").With("r", "8").Close();
                svg.Open("path", "outline").With("d", "M-4 0H4").Close();
                break;
        }

        return svg.Close();
    }

    /// <summary>Draws a sign as a small picture of its own, for a line of text. The word beside it says what it means.</summary>
    public static Markup Inline(this Markup html, StanceSign sign, bool isInPart = false, bool isDerived = false) => html
        .Open("svg", "picture sign").With("width", "24").With("height", "24").With("viewBox", "-12 -12 24 24").With("aria-hidden", "true")
        .Draw(sign, 0, 0, isInPart, isDerived).Close();

    private static Markup Disc(this Markup svg, string style) => svg.Open("circle", style).With("r", "8.5").Close();

    private static Markup Glyph(this Markup svg, string path) => svg.Open("path", "glyph").With("d", path).Close();
}
