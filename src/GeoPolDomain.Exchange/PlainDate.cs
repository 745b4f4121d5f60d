using GeoPolDomain.Time;

namespace GeoPolDomain.Exchange;

/// <summary>Dates of formats that know a year, a month or a day, such as <c>2003-09</c>, and nothing of EDTF beyond that.</summary>
internal static class PlainDate
{
    /// <summary>Why two dates of another format are not read.</summary>
    public const string NoInterval = "the dates are no interval: a day does not exist, or the end comes before the start";

    private const string NoForm = "the date has no plain form (a year, a month or a day), so it is not written";
    private const string Mark = "the date is written without its mark (? uncertain, ~ approximate, % both)";
    private const string GoesOn = "\"goes on\" becomes \"end unknown\": the format has no open end";
    private const string OpenStart = "\"always\" becomes \"start unknown\": the format has no open start";

    /// <summary>Takes a date. What its plain form does not say is lost.</summary>
    public static string? Take(Told part, string member)
    {
        if (part.Text(member) is not { } text)
            return null;
        var plain = Of(text, out var reason);
        if (reason is not null)
            part.Lose(member, reason);
        return plain;
    }

    /// <summary>Takes the first and the last day of an interval. What their plain forms do not say is lost.</summary>
    public static (string? Start, string? End) TakeBoth(Told part, string member)
    {
        if (part.Text(member) is not { } text)
            return (null, null);
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            part.Lose(member, "a set of dates or a single date is no interval, so it is not written");
            return (null, null);
        }

        return (TakeEnd(part, member, text[..slash], OpenStart), TakeEnd(part, member, text[(slash + 1)..], GoesOn));
    }

    /// <summary>The interval of two plain dates. A missing end is unknown, and so is a missing start.</summary>
    public static EdtfInterval? IntervalOf(string? start, string? end) =>
        EdtfInterval.TryParse($"{start}/{end}", out var interval) ? interval : null;

    /// <summary>Whether a text is a year, a month or a day in plain form.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => text.Length switch
    {
        4 => AreDigits(text),
        7 => AreDigits(text[..4]) && text[4] == '-' && IsNumber(text[5..], 12),
        10 => IsPlain(text[..7]) && text[7] == '-' && IsNumber(text[8..], 31),
        _ => false,
    };

    private static string? TakeEnd(Told part, string member, string end, string open)
    {
        if (end == "..")
            part.Lose(member, open);
        if (end is "" or "..")
            return null;
        var plain = Of(end, out var reason);
        if (reason is not null)
            part.Lose(member, reason);
        return plain;
    }

    private static string? Of(string text, out string? reason)
    {
        reason = null;
        if (IsPlain(text))
            return text;
        var unmarked = text.TrimEnd('?', '~', '%');
        reason = IsPlain(unmarked) ? Mark : NoForm;
        return IsPlain(unmarked) ? unmarked : null;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsNumber(ReadOnlySpan<char> text, int most) =>
        AreDigits(text) && (text[0] - '0') * 10 + text[1] - '0' is > 0 and var number && number <= most;
}
