using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>All days from a first to a last one, both included, each known as far as its <see cref="EdtfDate"/> says: <c>1992-05-15/2012-06-28</c>, <c>2001/..</c>, <c>1994/</c>.</summary>
/// <remarks>
/// <para>
/// <c>2004/2005</c> begins on some day of 2004 and ends on some day of 2005: surely inside are only the days between.
/// The end is never before the start, which can narrow both: <c>2004/2004-06-30</c> begins in the first half of the year.
/// </para>
/// <para>
/// An open end (<c>2004-06-11/..</c>) is no end: all days from the start on are inside. An unknown end (<c>2004-06-11/</c>)
/// may be any day from the start on, or not have come at all, so that only the start is surely inside. An open start
/// reaches back without limit; an unknown start may do so, or be any day up to the end. At least one end is a date: EDTF gives no meaning to <c>/</c>,
/// <c>../..</c>, <c>/..</c> and <c>../</c>, and they are refused.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextConverter<EdtfInterval>))]
public sealed class EdtfInterval : EdtfValue, ITextForm<EdtfInterval>, IEquatable<EdtfInterval>
{
    internal EdtfInterval(string text, in IntervalParts parts) : base(text, parts.Extent, parts.IsUncertain, parts.IsApproximate)
    {
        SureFirstDay = DayNumber.Hold(parts.Extent.FirstTo);
        SureLastDay = DayNumber.Hold(parts.Extent.LastFrom);
    }

    /// <summary>The date of the first day; null when it is open or unknown.</summary>
    public EdtfDate? Start => StartKind == EdtfEndpoint.Dated ? EdtfDate.Parse(StartText) : null;

    /// <summary>The date of the last day; null when it is open or unknown.</summary>
    public EdtfDate? End => EndKind == EdtfEndpoint.Dated ? EdtfDate.Parse(EndText) : null;

    /// <summary>Whether the start is a date, open or unknown.</summary>
    public EdtfEndpoint StartKind => IntervalParts.KindOf(StartText);

    /// <summary>Whether the end is a date, open or unknown.</summary>
    public EdtfEndpoint EndKind => IntervalParts.KindOf(EndText);

    /// <summary>The first of the days surely inside, in days since 1970-01-01; there is none when it is after <see cref="SureLastDay"/>.</summary>
    internal int SureFirstDay { get; }

    /// <summary>The last of the days surely inside, in days since 1970-01-01; there is none when it is before <see cref="SureFirstDay"/>.</summary>
    internal int SureLastDay { get; }

    internal override Extent Extent =>
        DayNumber.TryRelease(EarliestDay, out var firstFrom) && DayNumber.TryRelease(SureFirstDay, out var firstTo)
        && DayNumber.TryRelease(SureLastDay, out var lastFrom) && DayNumber.TryRelease(LatestDay, out var lastTo)
            ? new Extent(firstFrom, firstTo, lastFrom, lastTo)
            : Reread().Extent;

    static string ITextForm<EdtfInterval>.Called => "an EDTF interval";

    private ReadOnlySpan<char> StartText => ToString().AsSpan(0, Middle);

    private ReadOnlySpan<char> EndText => ToString().AsSpan(Middle + 1);

    private int Middle => ToString().IndexOf(IntervalParts.Separator, StringComparison.Ordinal);

    /// <summary>From one date to another, both included.</summary>
    /// <exception cref="ArgumentException">The end is before the start, or one of them has a time of day.</exception>
    public static EdtfInterval Between(EdtfDate start, EdtfDate end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return Of(start.ToString(), end.ToString());
    }

    /// <summary>From a date on, without end.</summary>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public static EdtfInterval Since(EdtfDate start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return Of(start.ToString(), IntervalParts.Open);
    }

    /// <summary>Up to a date and including it, without beginning.</summary>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public static EdtfInterval Until(EdtfDate end)
    {
        ArgumentNullException.ThrowIfNull(end);
        return Of(IntervalParts.Open, end.ToString());
    }

    /// <inheritdoc cref="EdtfValue.Parse(string)"/>
    public static new EdtfInterval Parse(string text) => TextForm.Parse<EdtfInterval>(text);

    /// <inheritdoc cref="EdtfValue.Parse(string)"/>
    public static new EdtfInterval Parse(ReadOnlySpan<char> text) => TextForm.Parse<EdtfInterval>(text);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfInterval? value) => TextForm.TryParse(text, out value);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfInterval? value) => EdtfReader.TryRead(text, out value, out _);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?, out string?)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfInterval? value, [NotNullWhen(false)] out string? flaw) => TextForm.TryParse(text, out value, out flaw);

    /// <summary>Whether there is a day that is in both.</summary>
    public Answer Overlaps(EdtfInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Extent.Overlaps(other.Extent);
    }

    /// <summary>Whether the other starts on the day after this one's last day.</summary>
    public Answer Meets(EdtfInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Extent.Meets(other.Extent);
    }

    /// <summary>Whether every day of the other is in this one.</summary>
    /// <remarks>Unknown even for an equal text, unless its ends are exact: two spells "from 2004 to 2005" need not be the same days.</remarks>
    public Answer Covers(EdtfInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Extent.Covers(other.Extent);
    }

    /// <summary>Whether both have the same text.</summary>
    public bool Equals(EdtfInterval? other) => Equals((TextValue?)other);

    private static EdtfInterval Of(string start, string end)
    {
        var text = $"{start}{IntervalParts.Separator}{end}";
        return IntervalParts.TryRead(text, out var parts, out var flaw)
            ? new EdtfInterval(text, parts)
            : throw new ArgumentException($"There is no interval '{text}': {flaw}.");
    }

    private IntervalParts Reread() =>
        IntervalParts.TryRead(ToString(), out var parts, out var flaw) ? parts : throw new InvalidOperationException(flaw);

    static bool ITextForm<EdtfInterval>.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfInterval? value, [NotNullWhen(false)] out string? flaw) =>
        EdtfReader.TryRead(text, out value, out flaw);

    static EdtfInterval IParsable<EdtfInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfInterval result) => TryParse(s, out result);

    static EdtfInterval ISpanParsable<EdtfInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfInterval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfInterval result) => TryParse(s, out result);
}

/// <summary>How one end of an <see cref="EdtfInterval"/> is given.</summary>
public enum EdtfEndpoint
{
    /// <summary>By a date.</summary>
    Dated,

    /// <summary>There is none, written <c>..</c>: the interval began before all dates, or still goes on without end.</summary>
    Open,

    /// <summary>Nobody knows, written as nothing: <c>1985/</c> ended on some day from its start on, if it ended.</summary>
    Unknown,
}
