using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>
/// A time as far as it is known, in the Extended Date/Time Format (EDTF; ISO 8601-2:2019, Library of Congress 2019-02-04):
/// an <see cref="EdtfDate"/>, an <see cref="EdtfInterval"/> or an <see cref="EdtfSet"/>.
/// </summary>
/// <remarks>
/// <para>
/// Levels 0 and 1 in full, and of level 2: qualified components, X at any place, sets, parts of a year (21 to 41), and
/// intervals of such dates. Exponents (<c>Y-17E7</c>) and significant digits (<c>1950S2</c>) are refused, as is what the
/// 2012 draft wrote otherwise; the message then gives the spelling of today.
/// </para>
/// <para>
/// <b>Bounds.</b> The days are those of the proleptic Gregorian calendar, with the year 0000. An X stands for every digit
/// that makes a real day. A mark, <c>?</c> (uncertain) or <c>~</c> (approximate), lets the true value lie one unit before
/// or after, <c>%</c> (both) two; the unit is the component at which <see cref="object.ToString"/> writes the mark: for
/// <c>1984?</c> a year, for <c>2004-06~</c> a month, for <c>2004-06-11%</c> a day, for a season the season's length, for
/// <c>199X~</c> ten years and for <c>19XX~</c> a hundred. Several marks add up: <c>2004?-06-~11</c> may be a year and a
/// day off. EDTF says nothing of how far a mark reaches; this is the rule of this library everywhere.
/// </para>
/// <para>
/// <b>Answers.</b> They count in whole calendar days, as written, and follow from the bounds alone: yes and no hold
/// whatever the true days are, anything else is unknown.
/// </para>
/// <para>
/// <b>Spelling.</b> Each meaning has one text, and two values are equal when their texts are: <c>?2016-?05-31</c> becomes
/// <c>2016-05?-31</c>, the offset <c>+04</c> becomes <c>+04:00</c>, and <c>+00:00</c> becomes <c>Z</c>. What one set or
/// interval means in two forms stays two values: members keep their order, and <c>[1985]</c> is not <c>1985</c>.
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

    /// <summary>The first day it can reach; null when there is none, or it lies beyond what <see cref="LocalDate"/> holds (the years -9998 to 9999).</summary>
    public LocalDate? Earliest => DayNumber.ToLocalDate(EarliestDay);

    /// <summary>The last day it can reach; null when there is none, or it lies beyond what <see cref="LocalDate"/> holds (the years -9998 to 9999).</summary>
    public LocalDate? Latest => DayNumber.ToLocalDate(LatestDay);

    /// <summary>Whether any part of it is marked uncertain, with <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether any part of it is marked approximate, with <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>The first day it can reach, in days since 1970-01-01; <see cref="int.MinValue"/> when there is none.</summary>
    /// <remarks>Days more than five million years away are held at the nearest end of the range, next to the value that says "none".</remarks>
    internal int EarliestDay { get; }

    /// <summary>The last day it can reach, in days since 1970-01-01; <see cref="int.MaxValue"/> when there is none.</summary>
    internal int LatestDay { get; }

    internal abstract Extent Extent { get; }

    static string ITextForm<EdtfValue>.Called => "an EDTF value";

    /// <summary>Reads any EDTF value from its text.</summary>
    /// <exception cref="FormatException">The text is no such value; the message quotes it and names the rule it breaks.</exception>
    public static EdtfValue Parse(string text) => TextForm.Parse<EdtfValue>(text);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfValue Parse(ReadOnlySpan<char> text) => TextForm.Parse<EdtfValue>(text);

    /// <summary>Reads any EDTF value from its text; false for null and for any text that is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfValue? value) => TextForm.TryParse(text, out value);

    /// <inheritdoc cref="TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfValue? value) => EdtfReader.TryRead(text, out value, out _);

    /// <summary>Reads any EDTF value from its text, or says in one sentence why the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfValue? value, [NotNullWhen(false)] out string? flaw) => TextForm.TryParse(text, out value, out flaw);

    /// <summary>Whether all of this lies on earlier days than all of the other.</summary>
    /// <remarks>What shares a day is not before it; only two dates with a time of day are told apart within a day.</remarks>
    public virtual Answer IsBefore(EdtfValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Extent.IsBefore(other.Extent);
    }

    /// <summary>Whether all of this lies on later days than all of the other.</summary>
    /// <remarks>What shares a day is not after it; only two dates with a time of day are told apart within a day.</remarks>
    public Answer IsAfter(EdtfValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>Whether the day is in the interval, is the day of the date, or is among (all of) or is (one of) the days of the set.</summary>
    public Answer Contains(LocalDate day)
    {
        var number = DayNumber.Of(day);
        return Holds(number, number);
    }

    /// <summary>Whether the day of the date, one day known only by its bounds, is contained.</summary>
    public Answer Contains(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var extent = date.Extent;
        return Holds(extent.FirstFrom, extent.LastTo);
    }

    /// <summary>Whether both are of one kind and have the same text.</summary>
    public bool Equals(EdtfValue? other) => Equals((TextValue?)other);

    /// <summary>Whether one day, known only to lie between the two, is contained.</summary>
    internal virtual Answer Holds(long from, long to) => Extent.Holds(from, to);

    static bool ITextForm<EdtfValue>.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfValue? value, [NotNullWhen(false)] out string? flaw) =>
        EdtfReader.TryRead(text, out value, out flaw);

    static EdtfValue IParsable<EdtfValue>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfValue>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result) => TryParse(s, out result);

    static EdtfValue ISpanParsable<EdtfValue>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfValue>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result) => TryParse(s, out result);
}
