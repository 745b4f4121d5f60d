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
        value = null;
        if (!DateReader.TryRead(text, out var parts, out flaw))
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
        value = null;
        if (!IntervalParts.TryRead(text, out var parts, out flaw))
        {
            flaw = DraftSyntax.Explain<EdtfInterval>(text, flaw);
            return false;
        }

        value = new EdtfInterval(parts.Write(text), parts);
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
