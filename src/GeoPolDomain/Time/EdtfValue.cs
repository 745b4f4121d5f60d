using System.Collections.Immutable;
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
/// The library supports levels 0, 1 and 2. It refuses the syntax of the 2012 draft and gives the modern spelling in the error message.
/// <c>docs/dates.md</c> lists the features and how this library reads what the standard leaves open.
/// </para>
/// <para>
/// <b>Bounds.</b> Days belong to the proleptic Gregorian calendar, with the year 0000. An X stands for every digit that
/// makes a real day. The marks <c>?</c> (uncertain) and <c>~</c> (approximate) let the true value lie one unit earlier or
/// later, <c>%</c> (both) two units, for every component that carries the mark, and these reaches add up: <c>2004-06-~11</c> can be
/// off by a day, <c>2004?-06-~11</c> by a year and a day, <c>2004-06-11?</c>, which doubts all, by a year, a month and a day. So a mark
/// never narrows a value. EDTF does not say how far a mark reaches; <see cref="EdtfReading"/> asks with another reach, or with none.
/// </para>
/// <para>
/// <b>Answers.</b> Answers count in whole calendar days, as written. Yes and no hold whatever the true days are; an answer is unknown
/// only when it depends on them. Two values without an offset from UTC are told in the time of one place; when only one of two has an
/// offset, the place of the other may lie anywhere on Earth.
/// </para>
/// <para>
/// <b>Spelling.</b> A value has exactly one text, and two values are equal when their texts are equal: <c>?2016-?05-31</c>
/// becomes <c>2016-05?-31</c>, the offset <c>+04</c> becomes <c>+04:00</c>, and <c>+00:00</c> becomes <c>Z</c>. Sets and
/// intervals are not simplified: members keep their order, and <c>[1985]</c> does not equal <c>1985</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextConverter<EdtfValue>))]
public abstract class EdtfValue : TextValue, ITextForm<EdtfValue>, IEquatable<EdtfValue>, IFormattable
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
    internal int EarliestDay { get; }

    /// <summary>
    /// The last day that the value can reach, in days since 1970-01-01; <see cref="int.MaxValue"/> when there is no last day.
    /// </summary>
    internal int LatestDay { get; }

    /// <summary>The level of EDTF, from 0 to 2, at which the value is written.</summary>
    public abstract int Level { get; }

    internal abstract Extent Extent { get; }

    /// <summary>The days that the value can mean or contain, as runs from one day to another that may overlap.</summary>
    internal abstract IEnumerable<(long First, long Last)> Runs { get; }

    /// <summary>
    /// A total order for sorting: by the first moment as written, then by the last, then by the text. It does not tell the true order:
    /// ask <see cref="IsBefore"/> for that. A value that is surely before another does come before it.
    /// </summary>
    public static IComparer<EdtfValue> SortOrder => Chronology.Order;

    static string ITextForm<EdtfValue>.Called => "an EDTF value";
    static string? ITextForm<EdtfValue>.Pattern => EdtfPattern.Value;
    static string? ITextForm<EdtfValue>.Example => "2017-06";

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
    /// Two values that share a day are not before each other. Only two dates with a time of day can be ordered within one day: as instants
    /// when both have an offset, as local times when neither has one.
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
    public Answer Contains(LocalDate day) => Holds(PossibleDays.Run(DayNumber.Of(day), DayNumber.Of(day)), EdtfReading.Usual);

    /// <summary>Whether the value contains the day of the date: for two dates, whether they are the same day.</summary>
    public Answer Contains(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Holds(date.Days, EdtfReading.Usual);
    }

    /// <summary>Describes the value in English: <c>2018-06~</c> is "about June 2018", <c>1992/..</c> is "since 1992, still so".</summary>
    public string Describe() => Description.Of(this);

    /// <summary>Returns the EDTF text (format null, empty or <c>G</c>) or the description in English (<c>D</c>), in any culture.</summary>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => Text,
        "D" => Describe(),
        _ => throw new FormatException($"'{format}' is not a format of an EDTF value: write 'G' for its text or 'D' for its description."),
    };

    /// <summary>
    /// Lists the days that the value can mean, in order: the days that a date or the members of a set can be, and the days that an interval
    /// can contain. Null when there are more days than the limit, or a day outside the range of <see cref="LocalDate"/>.
    /// </summary>
    /// <param name="limit">How many days at most.</param>
    public ImmutableArray<LocalDate>? Enumerate(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Earliest is null || Latest is null ? null : PossibleDays.List(Runs, limit);
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
