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
/// A time of day keeps its fraction of a second and its offset from UTC. The day of the date is the local day as written. A year has up
/// to 15 digits, also when it is written with an exponent. <c>1950S2</c> is some year from 1900 to 1999, estimated to be 1950.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextConverter<EdtfDate>))]
public sealed class EdtfDate : EdtfValue, ITextForm<EdtfDate>, IEquatable<EdtfDate>
{
    private const long LastYear = 999_999_999_999_999;

    // Dates are held by the million. What the text tells is not stored, and these two fit where the object has room to spare.
    private readonly byte precision;
    private readonly bool hasGaps;

    internal EdtfDate(string text, in DateParts parts)
        : base(text, Extent.Moment(parts.Earliest, parts.Latest), parts.Uncertain.Any, parts.Approximate.Any) =>
        (precision, hasGaps) = ((byte)parts.Precision, parts.HasGaps);

    internal EdtfDate(string text, in Extent extent, EdtfPrecision precision) : base(text, extent, false, false) =>
        this.precision = (byte)precision;

    /// <summary>The precision of the date: the finest component that is written.</summary>
    public EdtfPrecision Precision => (EdtfPrecision)precision;

    /// <summary>The year; 0 is the year before the year 1. Null when a digit is X. For <c>1950S2</c> it is the estimate, 1950.</summary>
    public long? Year => Reread() is { Year: { IsMasked: false, Value: var year } } ? year : null;

    /// <summary>The month, from 1 to 12. Null when no month is written, or a digit of the month is X.</summary>
    public int? Month => Reread() is { Components: >= 2, HasYearPart: false, Month: { IsMasked: false, Value: var month } } ? month : null;

    /// <summary>The day of the month. Null when no day is written, or a digit of the day is X.</summary>
    public int? Day => Reread() is { Components: 3, Day: { IsMasked: false, Value: var day } } ? day : null;

    /// <summary>The components as they are written, with their marks and their X, the season, the time of day and the offset.</summary>
    public EdtfParts Parts => new(Reread());

    /// <inheritdoc/>
    public override int Level => Levels.Of(Reread());

    internal override Extent Extent =>
        DayNumber.TryRelease(EarliestDay, out var earliest) && DayNumber.TryRelease(LatestDay, out var latest)
            ? Extent.Moment(earliest, latest)
            : Extent.Moment(Reread().Earliest, Reread().Latest);

    /// <summary>The days that the date can mean, when its marks reach as far as they usually do.</summary>
    internal PossibleDays Days
    {
        get
        {
            if (hasGaps)
                return new(Reread(), EdtfReading.Usual);
            var extent = Extent;
            return PossibleDays.Run(extent.FirstFrom, extent.LastTo);
        }
    }

    static string ITextForm<EdtfDate>.Called => "an EDTF date";
    static string? ITextForm<EdtfDate>.Pattern => EdtfPattern.Date;
    static string? ITextForm<EdtfDate>.Example => "2017-06-22";

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

    /// <summary>Whether the two dates can be the same day.</summary>
    public bool CanBe(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Days.Meets(other.Days);
    }

    /// <summary>
    /// Returns the date that says more: each day that it can be is a day that the other can be. Null when neither says more; the first date
    /// when both can be the same days.
    /// </summary>
    public static EdtfDate? Narrower(EdtfDate one, EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Days.IsWithin(other.Days) ? one : other.Days.IsWithin(one.Days) ? other : null;
    }

    /// <summary>Whether the other date has the same text.</summary>
    public bool Equals(EdtfDate? other) => Equals((TextValue?)other);

    internal override IEnumerable<(long First, long Last)> Runs => Days.Runs();

    internal DateParts Reread() => DateReader.Read(Text);

    internal PossibleDays DaysBy(EdtfReading reading) => reading == EdtfReading.Usual ? Days : new(Reread(), reading);

    internal override Extent? ExtentBy(EdtfReading reading)
    {
        if (reading == EdtfReading.Usual || !(IsUncertain || IsApproximate))
            return Extent;
        var days = DaysBy(reading);
        return Extent.Moment(days.First, days.Last);
    }

    internal override Answer Holds(in PossibleDays day, EdtfReading reading)
    {
        var mine = DaysBy(reading);
        return !mine.Meets(day) ? Answer.No : mine.IsOneDay && day.IsOneDay ? Answer.Yes : Answer.Unknown;
    }

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
