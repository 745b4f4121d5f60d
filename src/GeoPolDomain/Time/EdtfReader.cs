using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Time;

/// <summary>Parses a date, an interval or a set, or whichever of these the text looks like.</summary>
internal static class EdtfReader
{
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfValue? value, [NotNullWhen(false)] out string? flaw)
    {
        bool read;
        (read, value, flaw) = text switch
        {
            ['[' or '{', ..] => (TryRead(text, out EdtfSet? set, out var why), (EdtfValue?)set, why),
            _ when text.Contains('/') => (TryRead(text, out EdtfInterval? interval, out var why), interval, why),
            _ => (TryRead(text, out EdtfDate? date, out var why), date, why),
        };
        return read;
    }

    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfDate? value, [NotNullWhen(false)] out string? flaw)
    {
        flaw = null;
        if (PlainDates.TryRead(text, out value))
            return true;
        if (!DateReader.TryReadPartByPart(text, out var parts, out flaw))
        {
            flaw = text.Contains('/') ? "it has a '/' and so is an interval, where one date is asked for"
                : text is ['[' or '{', ..] ? "it is a set, where one date is asked for"
                : flaw;
            flaw = DraftSyntax.Explain<EdtfDate>(text, flaw);
            return false;
        }

        value = new EdtfDate(DateWriter.Write(parts, text), parts);
        return true;
    }

    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfInterval? value, [NotNullWhen(false)] out string? flaw)
    {
        flaw = null;
        if (PlainDates.TryRead(text, out value))
            return true;
        if (!IntervalParts.TryRead(text, out var parts, out flaw))
        {
            flaw = DraftSyntax.Explain<EdtfInterval>(text, flaw);
            return false;
        }

        value = new EdtfInterval(parts.Write(text), parts.Extent, parts.IsUncertain, parts.IsApproximate, parts.HasGaps);
        return true;
    }

    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfSet? value, [NotNullWhen(false)] out string? flaw)
    {
        value = null;
        if (!SetReader.TryRead(text, out var kind, out var members, out flaw))
        {
            flaw = DraftSyntax.Explain<EdtfSet>(text, flaw);
            return false;
        }

        value = new EdtfSet(kind, members);
        return true;
    }
}

/// <summary>
/// What the texts of dates, intervals and sets look like, as patterns for the JSON schema. Each text that is read matches. A few that match
/// are refused, such as 2017-02-29: a pattern knows no calendar.
/// </summary>
internal static class EdtfPattern
{
    public const string Date = $"^{OneDate}$";

    public const string Interval = $"^({OneDate}/({OneDate}|{Open})?|({Open})?/{OneDate})$";

    public const string Value = $"^({OneDate}|{OneDate}/({OneDate}|{Open})?|({Open})?/{OneDate}|{Set})$";

    public const string Sets = $"^{Set}$";

    private const string Mark = "[?~%]?";
    private const string Significant = "(S[1-9][0-9]?)?";
    private const string Year = $"(-?[0-9X]{{4}}{Significant}|Y-?[1-9][0-9]*(E[1-9][0-9]?)?{Significant})";

    // A month, or a part of a year: a season, a quarter and so on.
    private const string Month = "(0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01])";
    private const string Day = "(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
    private const string Offset = "(Z|[+-][0-9]{2}(:[0-9]{2})?)?";
    private const string Time = $"T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(\\.[0-9]{{1,9}})?{Offset}";
    private const string OneDate =
        $"{Mark}{Year}{Mark}(-{Mark}{Month}{Mark}(-{Mark}{Day}{Mark}({Time})?)?)?";

    private const string Open = "\\.\\.";
    private const string Member = $"({OneDate}(\\.\\.({OneDate})?)?|\\.\\.{OneDate})";
    private const string Members = $"{Member}(,{Member})*";
    private const string Set = $"(\\[{Members}\\]|\\{{{Members}\\}})";
}
