using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>
/// All days from a first day to a last day, both included: <c>1992-05-15/2012-06-28</c>, <c>2001/..</c>, <c>1994/</c>. Each end is an
/// <see cref="EdtfDate"/>, open or unknown.
/// </summary>
/// <remarks>
/// <para>
/// <c>2004/2005</c> begins on some day of 2004 and ends on some day of 2005. Surely inside are only the days from the last day
/// of 2004 to the first day of 2005. The end is never before the start, which can narrow both ends: <c>2004/2004-06-30</c>
/// begins in the first half of the year.
/// </para>
/// <para>
/// An open end (<c>2004-06-11/..</c>) means that there is no end: all days from the start on are inside. An unknown end
/// (<c>2004-06-11/</c>) can be any day from the start on, or may not have come yet, so only the start is surely inside.
/// An open start reaches back without limit. An unknown start can do so too, or can be any day up to the end. At least one end
/// must be a date. EDTF gives no meaning to <c>/</c>, <c>../..</c>, <c>/..</c> and <c>../</c>, so these texts are refused.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextConverter<EdtfInterval>))]
public sealed class EdtfInterval : EdtfValue, ITextForm<EdtfInterval>, IEquatable<EdtfInterval>
{
    internal EdtfInterval(string text, in Extent extent, bool isUncertain = false, bool isApproximate = false, bool hasGaps = false)
        : base(text, extent, isUncertain, isApproximate)
    {
        SureFirstDay = DayNumber.Hold(extent.FirstTo);
        SureLastDay = DayNumber.Hold(extent.LastFrom);
        HasGaps = hasGaps;
    }

    /// <summary>The date of the first day. Null when the start is open or unknown.</summary>
    public EdtfDate? Start => StartKind == EdtfEndpoint.Dated ? EdtfDate.Parse(StartText) : null;

    /// <summary>The date of the last day. Null when the end is open or unknown.</summary>
    public EdtfDate? End => EndKind == EdtfEndpoint.Dated ? EdtfDate.Parse(EndText) : null;

    /// <summary>Whether the start is a date, open or unknown.</summary>
    public EdtfEndpoint StartKind => IntervalParts.KindOf(StartText);

    /// <summary>Whether the end is a date, open or unknown.</summary>
    public EdtfEndpoint EndKind => IntervalParts.KindOf(EndText);

    /// <summary>The last day on which it can start. Null when the start is open, and as in <see cref="EdtfValue.Earliest"/>.</summary>
    public LocalDate? LatestStart => DayNumber.ToLocalDate(SureFirstDay);

    /// <summary>The first day on which it can end. Null when the end is open, and as in <see cref="EdtfValue.Latest"/>.</summary>
    public LocalDate? EarliestEnd => DayNumber.ToLocalDate(SureLastDay);

    /// <summary>The first day surely inside, in days since 1970-01-01. After <see cref="SureLastDay"/> when no day is.</summary>
    internal int SureFirstDay { get; }

    /// <summary>The last day that is surely inside, in days since 1970-01-01, as <see cref="SureFirstDay"/>.</summary>
    internal int SureLastDay { get; }

    /// <summary>Whether the days on which it can start or end may have gaps, so that its extent alone does not answer questions.</summary>
    internal bool HasGaps { get; }

    /// <inheritdoc/>
    public override int Level => Reread().Level;

    internal override IEnumerable<(long First, long Last)> Runs =>
        EndsBy(EdtfReading.Usual).Select(way => (way.Extent.FirstFrom, way.Extent.LastTo));
    internal override Extent Extent =>
        DayNumber.TryRelease(EarliestDay, out var firstFrom) && DayNumber.TryRelease(SureFirstDay, out var firstTo)
        && DayNumber.TryRelease(SureLastDay, out var lastFrom) && DayNumber.TryRelease(LatestDay, out var lastTo)
            ? new Extent(firstFrom, firstTo, lastFrom, lastTo)
            : Reread().Extent;

    static string ITextForm<EdtfInterval>.Called => "an EDTF interval";
    static string? ITextForm<EdtfInterval>.Pattern => EdtfPattern.Interval;
    static string? ITextForm<EdtfInterval>.Example => "1992-05-15/..";

    private ReadOnlySpan<char> StartText => ToString().AsSpan(0, Middle);
    private ReadOnlySpan<char> EndText => ToString().AsSpan(Middle + 1);
    private int Middle => ToString().IndexOf(IntervalParts.Separator, StringComparison.Ordinal);

    /// <summary>Creates the interval from one date to another, both included.</summary>
    /// <exception cref="ArgumentException">The end is before the start, or a date has a time of day.</exception>
    public static EdtfInterval Between(EdtfDate start, EdtfDate end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return Of(start.ToString(), end.ToString());
    }

    /// <summary>Creates the interval that starts on a date and has no end.</summary>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public static EdtfInterval Since(EdtfDate start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return Of(start.ToString(), IntervalParts.Open);
    }

    /// <summary>Creates the interval that has no beginning and ends on a date, which is included.</summary>
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
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfInterval? value) =>
        TextForm.TryParse(text, out value);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfInterval? value) =>
        EdtfReader.TryRead(text, out value, out _);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?, out string?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfInterval? value, [NotNullWhen(false)] out string? flaw) =>
        TextForm.TryParse(text, out value, out flaw);

    /// <summary>Whether at least one day lies in both intervals.</summary>
    public Answer Overlaps(EdtfInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return HasGaps || other.HasGaps ? EdtfReading.Usual.Overlaps(this, other) : Extent.Overlaps(other.Extent);
    }

    /// <summary>Whether the other interval starts on the day after the last day of this interval.</summary>
    public Answer Meets(EdtfInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return HasGaps || other.HasGaps ? EdtfReading.Usual.Meets(this, other) : Extent.Meets(other.Extent);
    }

    /// <summary>Whether every day of the other interval lies in this interval.</summary>
    /// <remarks>
    /// The answer can be unknown even for equal texts: two spells "from 2004 to 2005" need not be the same days. It is yes for equal texts
    /// only when each end is open or an exact day.
    /// </remarks>
    public Answer Covers(EdtfInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return HasGaps || other.HasGaps ? EdtfReading.Usual.Covers(this, other) : Extent.Covers(other.Extent);
    }

    /// <summary>Whether the two intervals can start on one day and end on one day.</summary>
    public bool CanBe(EdtfInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return EndsBy(EdtfReading.Usual).Any(one => other.EndsBy(EdtfReading.Usual).Any(one.CanBe));
    }

    /// <summary>Whether the other interval has the same text.</summary>
    public bool Equals(EdtfInterval? other) => Equals((TextValue?)other);

    internal ImmutableArray<Ends> EndsBy(EdtfReading reading) => Reread().EndsBy(reading);

    internal override Extent? ExtentBy(EdtfReading reading) =>
        reading == EdtfReading.Usual ? Extent : Ends.ExtentOf(EndsBy(reading));

    internal override Answer Holds(in PossibleDays day, EdtfReading reading)
    {
        if (!HasGaps && reading == EdtfReading.Usual)
            return Extent.Holds(day);
        var given = day;
        return Ends.Agreed(EndsBy(reading).Select(way => way.Extent.Holds(given)));
    }

    private static EdtfInterval Of(string start, string end) =>
        EdtfReader.TryRead($"{start}{IntervalParts.Separator}{end}", out EdtfInterval? value, out var flaw)
            ? value
            : throw new ArgumentException($"There is no interval '{start}{IntervalParts.Separator}{end}': {flaw}.");

    private IntervalParts Reread() =>
        IntervalParts.TryRead(ToString(), out var parts, out var flaw) ? parts : throw new InvalidOperationException(flaw);

    static bool ITextForm<EdtfInterval>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfInterval? value, [NotNullWhen(false)] out string? flaw) =>
        EdtfReader.TryRead(text, out value, out flaw);

    static EdtfInterval IParsable<EdtfInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfInterval>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfInterval result) =>
        TryParse(s, out result);

    static EdtfInterval ISpanParsable<EdtfInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfInterval>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfInterval result) =>
        TryParse(s, out result);
}
