using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>
/// A date: one moment on a day from <see cref="EdtfValue.Earliest"/> to <see cref="EdtfValue.Latest"/>. Examples: <c>1985</c>,
/// <c>1985-04</c>, <c>1985-04-12~</c>, <c>198X</c>, <c>2001-21</c>.
/// </summary>
/// <remarks>
/// <para>
/// The date <c>1985-04</c> means one unknown day of April, not all thirty days. <see cref="EdtfValue.Contains(LocalDate)"/>
/// therefore returns yes only when the date can be no other day. The whole of April is an <see cref="EdtfInterval"/>:
/// <c>1985-04-01/1985-04-30</c>.
/// </para>
/// <para>
/// A part of a year spans whole months. March to May is northern spring (25) and southern autumn (31), June to August is
/// northern summer (26) and southern winter (32), September to November is northern autumn (27) and southern spring (29).
/// Northern winter (28) and southern summer (30) cross the end of the year, and EDTF does not say to which year they belong.
/// Their bounds reach from December of the year before to February of the year after. A season without a hemisphere (21 to 24)
/// reaches over that season in both hemispheres. Quarters are 33 to 36, quadrimesters (four months) 37 to 39, semesters 40 and 41.
/// </para>
/// <para>
/// A time of day keeps its offset from UTC. The day of the date is the local day as written. A year has up to 15 digits.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextConverter<EdtfDate>))]
public sealed class EdtfDate : EdtfValue, ITextForm<EdtfDate>, IEquatable<EdtfDate>
{
    private const long LastYear = 999_999_999_999_999;

    internal EdtfDate(string text, in DateParts parts)
        : base(text, Extent.Moment(parts.Earliest, parts.Latest), parts.Uncertain.Any, parts.Approximate.Any) =>
        Precision = parts.Precision;

    /// <summary>The precision of the date: the finest component that is written.</summary>
    public EdtfPrecision Precision { get; }

    /// <summary>The year; 0 is the year before the year 1. Null when a digit of the year is X.</summary>
    public long? Year => Parts is { Year: { IsMasked: false, Value: var year } } ? year : null;

    /// <summary>The month, from 1 to 12. Null when no month is written, or a digit of the month is X.</summary>
    public int? Month => Parts is { Components: >= 2, HasYearPart: false, Month: { IsMasked: false, Value: var month } } ? month : null;

    /// <summary>The day of the month. Null when no day is written, or a digit of the day is X.</summary>
    public int? Day => Parts is { Components: 3, Day: { IsMasked: false, Value: var day } } ? day : null;

    internal override Extent Extent =>
        DayNumber.TryRelease(EarliestDay, out var earliest) && DayNumber.TryRelease(LatestDay, out var latest)
            ? Extent.Moment(earliest, latest)
            : Extent.Moment(Parts.Earliest, Parts.Latest);

    /// <summary>
    /// The parts of the date, parsed anew from the text. The parts are seldom needed, and storing them would make every date larger.
    /// </summary>
    internal DateParts Parts => DateReader.Read(ToString());

    static string ITextForm<EdtfDate>.Called => "an EDTF date";

    /// <summary>Creates the date that is exactly this day.</summary>
    public static EdtfDate On(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return Of(new DateParts
        {
            Year = PatternOf(iso.Year),
            Month = DigitPair.Of(iso.Month),
            Day = DigitPair.Of(iso.Day),
            Components = 3,
        });
    }

    /// <summary>Creates a date that is one unknown day of a month.</summary>
    /// <param name="year">The year, from -9999 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    public static EdtfDate InMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -YearPattern.LongestWithoutPrefix);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, YearPattern.LongestWithoutPrefix);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return Of(new DateParts { Year = PatternOf(year), Month = DigitPair.Of(month), Components = 2 });
    }

    /// <summary>Creates a date that is one unknown day of a year.</summary>
    /// <param name="year">The year, of at most 15 digits.</param>
    public static EdtfDate InYear(long year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -LastYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return Of(new DateParts { Year = PatternOf(year), Components = 1 });
    }

    /// <inheritdoc cref="EdtfValue.Parse(string)"/>
    public static new EdtfDate Parse(string text) => TextForm.Parse<EdtfDate>(text);

    /// <inheritdoc cref="EdtfValue.Parse(string)"/>
    public static new EdtfDate Parse(ReadOnlySpan<char> text) => TextForm.Parse<EdtfDate>(text);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? value) =>
        TextForm.TryParse(text, out value);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfDate? value) =>
        EdtfReader.TryRead(text, out value, out _);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?, out string?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? value, [NotNullWhen(false)] out string? flaw) =>
        TextForm.TryParse(text, out value, out flaw);

    /// <inheritdoc/>
    /// <remarks>
    /// Two dates with a time of day are compared as instants when both have an offset, and as local times when neither has one. When only
    /// one has an offset and both fall on the same day, the answer is unknown.
    /// </remarks>
    public override Answer IsBefore(EdtfValue other)
    {
        if (Precision != EdtfPrecision.Second || other is not EdtfDate { Precision: EdtfPrecision.Second } date)
            return base.IsBefore(other);
        var (mine, others) = (Parts, date.Parts);
        var (time, otherTime) = (mine.Time!.Value, others.Time!.Value);
        if (time.OffsetMinutes.HasValue == otherTime.OffsetMinutes.HasValue)
            return Answers.Of(time.Since1970(mine.Earliest) < otherTime.Since1970(others.Earliest));
        return mine.Earliest == others.Earliest ? Answer.Unknown : base.IsBefore(other);
    }

    /// <summary>Whether the other date has the same text.</summary>
    public bool Equals(EdtfDate? other) => Equals((TextValue?)other);

    private static EdtfDate Of(DateParts parts) => DateBounds.TryFind(ref parts, out var flaw)
        ? new EdtfDate(DateWriter.Write(parts), parts)
        : throw new InvalidOperationException(flaw);

    private static YearPattern PatternOf(long year) => new(Math.Abs(year), 0, year < 0);

    static bool ITextForm<EdtfDate>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfDate? value, [NotNullWhen(false)] out string? flaw) =>
        EdtfReader.TryRead(text, out value, out flaw);

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result) =>
        TryParse(s, out result);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfDate>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result) =>
        TryParse(s, out result);
}

/// <summary>The precision of an <see cref="EdtfDate"/>: the finest component that is written, from coarse to fine.</summary>
/// <remarks>
/// A component that is written with X counts as written: <c>1985-XX-XX</c> has the precision of a day, although the day is unknown.
/// </remarks>
public enum EdtfPrecision
{
    /// <summary>A thousand years; the last three digits are unspecified: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>A hundred years; the last two digits are unspecified: <c>19XX</c>.</summary>
    Century,

    /// <summary>Ten years; the last digit is unspecified: <c>199X</c>.</summary>
    Decade,

    /// <summary>
    /// One year: <c>1985</c>, <c>-0043</c>, <c>Y170000002</c>. Also a year with X in other places: <c>1X85</c>, <c>XXXX</c>.
    /// </summary>
    Year,

    /// <summary>A named part of a year: a season (21 to 32), quarter (33 to 36), quadrimester (37 to 39) or semester (40, 41).</summary>
    YearPart,

    /// <summary>One month: <c>1985-04</c>.</summary>
    Month,

    /// <summary>One day: <c>1985-04-12</c>.</summary>
    Day,

    /// <summary>A date and time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    Second,
}
