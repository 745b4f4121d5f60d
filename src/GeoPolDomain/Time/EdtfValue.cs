using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>
/// A time, as exact as it is known, in the Extended Date/Time Format (EDTF; ISO 8601-2:2019, Library of Congress 2019-02-04).
/// An EDTF value is an <see cref="EdtfDate"/>, an <see cref="EdtfInterval"/> or an <see cref="EdtfSet"/>.
/// </summary>
/// <remarks>
/// <para>
/// The library supports levels 0 and 1 completely. From level 2 it supports qualified components, X in any place, sets, parts
/// of a year (21 to 41), and intervals of such dates. It refuses exponents (<c>Y-17E7</c>), significant digits
/// (<c>1950S2</c>) and the syntax of the 2012 draft; for that syntax, the error message gives the modern spelling.
/// </para>
/// <para>
/// <b>Bounds.</b> Days belong to the proleptic Gregorian calendar, with the year 0000. An X stands for every digit that
/// makes a real day. The marks <c>?</c> (uncertain) and <c>~</c> (approximate) let the true value lie one unit earlier or
/// later, <c>%</c> (both) two units. The unit is the component at which <see cref="object.ToString"/> writes the mark: a year
/// for <c>1984?</c>, a month for <c>2004-06~</c>, a day for <c>2004-06-11%</c>, the length of the season for a season, ten
/// years for <c>199X~</c>, and a hundred years for <c>19XX~</c>. Several marks add up: <c>2004?-06-~11</c> can be off by a
/// year and a day. EDTF does not say how far a mark reaches; this library applies this rule everywhere.
/// </para>
/// <para>
/// <b>Answers.</b> Answers count in whole calendar days, as written, and depend only on the bounds. Yes and no hold whatever
/// the true days are; every other answer is unknown.
/// </para>
/// <para>
/// <b>Spelling.</b> A value has exactly one text, and two values are equal when their texts are equal: <c>?2016-?05-31</c>
/// becomes <c>2016-05?-31</c>, the offset <c>+04</c> becomes <c>+04:00</c>, and <c>+00:00</c> becomes <c>Z</c>. Sets and
/// intervals are not simplified: members keep their order, and <c>[1985]</c> does not equal <c>1985</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextConverter<EdtfValue>))]
public abstract class EdtfValue : TextValue, ITextForm<EdtfValue>, IEquatable<EdtfValue>
{
    private protected EdtfValue(string text, in Extent extent, bool isUncertain, bool isApproximate) : base(text)
    {
        EarliestDay = DayNumber.Hold(extent.FirstFrom);
        LatestDay = DayNumber.Hold(extent.LastTo);
        IsUncertain = isUncertain;
        IsApproximate = isApproximate;
    }

    /// <summary>
    /// The first day that the value can reach. Null when there is no first day, or when it lies outside the years -9998 to 9999 of
    /// <see cref="LocalDate"/>.
    /// </summary>
    public LocalDate? Earliest => DayNumber.ToLocalDate(EarliestDay);

    /// <summary>
    /// The last day that the value can reach. Null when there is no last day, or when it lies outside the years -9998 to 9999 of
    /// <see cref="LocalDate"/>.
    /// </summary>
    public LocalDate? Latest => DayNumber.ToLocalDate(LatestDay);

    /// <summary>The first day as the value is written, as if it had no marks. Null as in <see cref="EdtfReading.Earliest"/>.</summary>
    public LocalDate? StrictEarliest => EdtfReading.Strict.Earliest(this);

    /// <summary>The last day as the value is written, as if it had no marks. Null as in <see cref="EdtfReading.Earliest"/>.</summary>
    public LocalDate? StrictLatest => EdtfReading.Strict.Latest(this);

    /// <summary>Whether any part of the value is marked uncertain, with <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether any part of the value is marked approximate, with <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>
    /// The first day that the value can reach, in days since 1970-01-01; <see cref="int.MinValue"/> when there is no first day.
    /// </summary>
    /// <remarks>A day more than about five million years away is held as the nearest number that does not mean "no bound".</remarks>
    internal int EarliestDay { get; }

    /// <summary>
    /// The last day that the value can reach, in days since 1970-01-01; <see cref="int.MaxValue"/> when there is no last day.
    /// </summary>
    internal int LatestDay { get; }

    internal abstract Extent Extent { get; }

    /// <summary>
    /// A total order for sorting: by the first possible moment, then by the last, then by the text. It says nothing about the true order:
    /// ask <see cref="IsBefore"/> for that. A value that is surely before another does come before it.
    /// </summary>
    public static IComparer<EdtfValue> SortOrder => Chronology.Order;

    static string ITextForm<EdtfValue>.Called => "an EDTF value";

    /// <summary>Parses a date, an interval or a set.</summary>
    /// <exception cref="FormatException">The text is not valid. The message quotes the text and names the broken rule.</exception>
    public static EdtfValue Parse(string text) => TextForm.Parse<EdtfValue>(text);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfValue Parse(ReadOnlySpan<char> text) => TextForm.Parse<EdtfValue>(text);

    /// <summary>Parses a date, an interval or a set. Returns false for null and for a text that is not valid.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfValue? value) =>
        TextForm.TryParse(text, out value);

    /// <inheritdoc cref="TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfValue? value) =>
        EdtfReader.TryRead(text, out value, out _);

    /// <summary>
    /// Parses a date, an interval or a set. When the text is not valid, <paramref name="flaw"/> explains in one sentence why.
    /// </summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfValue? value, [NotNullWhen(false)] out string? flaw) =>
        TextForm.TryParse(text, out value, out flaw);

    /// <summary>Whether every day of this value is earlier than every day of the other value.</summary>
    /// <remarks>
    /// Two values that share a day are not before each other. Only two dates with a time of day can be ordered within one day.
    /// </remarks>
    public Answer IsBefore(EdtfValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Chronology.IsBefore(this, other, EdtfReading.Usual);
    }

    /// <summary>Whether every day of this value is later than every day of the other value.</summary>
    /// <remarks>
    /// Two values that share a day are not after each other. Only two dates with a time of day can be ordered within one day.
    /// </remarks>
    public Answer IsAfter(EdtfValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>Whether the value contains the day: the day lies in the interval, is the day of the date, or is a day of the set.</summary>
    public Answer Contains(LocalDate day)
    {
        var number = DayNumber.Of(day);
        return Holds(PossibleDays.Run(number, number), EdtfReading.Usual);
    }

    /// <summary>Whether the value contains the day of the date: for two dates, whether they are the same day.</summary>
    public Answer Contains(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Holds(date.Days, EdtfReading.Usual);
    }

    /// <summary>Whether the other value has the same type and the same text.</summary>
    public bool Equals(EdtfValue? other) => Equals((TextValue?)other);

    /// <summary>The extent when the marks reach as far as the reading says. Null when that leaves no days.</summary>
    internal abstract Extent? ExtentBy(EdtfReading reading);

    /// <summary>Whether the value contains one day, of which only the days that it can be are known.</summary>
    internal abstract Answer Holds(in PossibleDays day, EdtfReading reading);

    static bool ITextForm<EdtfValue>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfValue? value, [NotNullWhen(false)] out string? flaw) =>
        EdtfReader.TryRead(text, out value, out flaw);

    static EdtfValue IParsable<EdtfValue>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfValue>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result) =>
        TryParse(s, out result);

    static EdtfValue ISpanParsable<EdtfValue>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfValue>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result) =>
        TryParse(s, out result);
}
