using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>
/// A set of dates. Either one of the dates is meant, <c>[1667,1668,1670..1672]</c>, or all of them, <c>{1960,1961-12}</c>.
/// </summary>
/// <remarks>
/// A "one of" set is one moment on a day of one member. An "all of" set has one moment for each of its dates:
/// <c>{1960,1961-12}</c> is a moment in 1960 and a moment in December 1961, <c>{1980..1985}</c> is one moment in each of six
/// years, and <c>{1980-05-01..1980-05-03}</c> is each of three days. A "one of" set surely contains a day when every member is
/// exactly that day; an "all of" set surely contains a day when some member is exactly that day. Neither contains a day that no
/// member can be. An "all of" set is before another value when each of its members is.
/// </remarks>
[JsonConverter(typeof(TextConverter<EdtfSet>))]
public sealed class EdtfSet : EdtfValue, ITextForm<EdtfSet>, IEquatable<EdtfSet>
{
    internal EdtfSet(EdtfSetKind kind, ImmutableArray<EdtfSetMember> members)
        : base(
            SetReader.Write(kind, members),
            ExtentOf(kind, members, EdtfReading.Usual)!.Value,
            members.Any(m => m.IsUncertain),
            members.Any(m => m.IsApproximate)) =>
        (Kind, Members) = (kind, members);

    /// <summary>Whether one member is meant or all members are meant.</summary>
    public EdtfSetKind Kind { get; }

    /// <summary>The dates and ranges of dates in the order in which they are written; never empty.</summary>
    public ImmutableArray<EdtfSetMember> Members { get; }

    /// <inheritdoc/>
    public override int Level => Levels.Sets;

    internal override IEnumerable<(long First, long Last)> Runs => Members.SelectMany(member => member.IsRange
        ? [(member.Extent.FirstFrom, member.Extent.LastTo)]
        : member.From!.Runs);

    internal override Extent Extent => ExtentOf(Kind, Members, EdtfReading.Usual)!.Value;

    static string ITextForm<EdtfSet>.Called => "an EDTF set";
    static string? ITextForm<EdtfSet>.Pattern => EdtfPattern.Sets;
    static string? ITextForm<EdtfSet>.Example => "[1991,1992]";

    /// <inheritdoc cref="EdtfValue.Parse(string)"/>
    public static new EdtfSet Parse(string text) => TextForm.Parse<EdtfSet>(text);

    /// <inheritdoc cref="EdtfValue.Parse(string)"/>
    public static new EdtfSet Parse(ReadOnlySpan<char> text) => TextForm.Parse<EdtfSet>(text);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfSet? value) =>
        TextForm.TryParse(text, out value);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfSet? value) =>
        EdtfReader.TryRead(text, out value, out _);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?, out string?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfSet? value, [NotNullWhen(false)] out string? flaw) =>
        TextForm.TryParse(text, out value, out flaw);

    /// <summary>Whether the other set has the same text.</summary>
    public bool Equals(EdtfSet? other) => Equals((TextValue?)other);

    internal override Extent? ExtentBy(EdtfReading reading) => ExtentOf(Kind, Members, reading);

    internal override Answer Holds(in PossibleDays day, EdtfReading reading)
    {
        var given = day;
        if (Kind == EdtfSetKind.OneOf)
            return Ends.Agreed(Members.Select(member => member.IsDay(given, reading)));
        var answer = Members.Select(
            member => member.IsEveryDay ? member.SpanBy(reading)!.Value.Holds(given) : member.IsDay(given, reading)).Any();
        return answer == Answer.Unknown && IsOneOfSureDays(day, reading) ? Answer.Yes : answer;
    }

    // Each day that is possible can be a sure day of another member: {2004-01-01,2004-01-02} surely has the day that is one of the two.
    private bool IsOneOfSureDays(in PossibleDays day, EdtfReading reading)
    {
        var sure = Members.Where(member => member.IsEveryDay || !member.IsRange)
            .Select(member => member.SpanBy(reading)!.Value).OrderBy(span => span.FirstTo).ToList();
        foreach (var (first, last) in day.Runs())
        {
            var next = first;
            foreach (var span in sure)
            {
                if (span.FirstTo <= next && next <= span.LastFrom)
                    next = span.LastFrom + 1;
            }

            if (next <= last)
                return false;
        }

        return true;
    }

    private static Extent? ExtentOf(EdtfSetKind kind, ImmutableArray<EdtfSetMember> members, EdtfReading reading)
    {
        Extent? all = null;
        foreach (var member in members)
        {
            if (member.SpanBy(reading) is not var (firstFrom, firstTo, lastFrom, lastTo))
                return null;
            all = all is not { } former ? new(firstFrom, firstTo, lastFrom, lastTo) : new Extent(
                Math.Min(former.FirstFrom, firstFrom), Math.Min(former.FirstTo, firstTo),
                Math.Max(former.LastFrom, lastFrom), Math.Max(former.LastTo, lastTo));
        }

        return kind == EdtfSetKind.AllOf || all is not { } span ? all : Extent.Moment(span.FirstFrom, span.LastTo);
    }

    static bool ITextForm<EdtfSet>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfSet? value, [NotNullWhen(false)] out string? flaw) =>
        EdtfReader.TryRead(text, out value, out flaw);

    static EdtfSet IParsable<EdtfSet>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfSet>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfSet result) =>
        TryParse(s, out result);

    static EdtfSet ISpanParsable<EdtfSet>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfSet>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfSet result) =>
        TryParse(s, out result);
}

/// <summary>
/// One member of an <see cref="EdtfSet"/>: a date, or a range of dates (<c>1670..1672</c>). A range may be open on one side (<c>..1984</c>,
/// <c>1760-12..</c>).
/// </summary>
public sealed record EdtfSetMember
{
    internal const string RangeSign = "..";

    internal EdtfSetMember(EdtfDate? from, EdtfDate? to, bool isRange) => (From, To, IsRange) = (from, to, isRange);

    /// <summary>The date, or the first date of the range. Null when the range is open to the past.</summary>
    public EdtfDate? From { get; }

    /// <summary>The date, or the last date of the range. Null when the range is open to the future.</summary>
    public EdtfDate? To { get; }

    /// <summary>Whether the member is a range.</summary>
    public bool IsRange { get; }

    internal bool IsUncertain => From?.IsUncertain == true || To?.IsUncertain == true;

    internal bool IsApproximate => From?.IsApproximate == true || To?.IsApproximate == true;

    /// <summary>The bounds within which the first and the last date of the member lie.</summary>
    internal Extent Extent => SpanBy(EdtfReading.Usual)!.Value;

    /// <summary>
    /// Whether the member contains every day between its ends. A range from one day to another does. A range from one year to another does
    /// not, because each year in it is one date.
    /// </summary>
    internal bool IsEveryDay => IsRange && IsOneDay(From) && IsOneDay(To);

    /// <summary>Returns the date or the range as it is written in the set.</summary>
    public override string ToString() => IsRange ? $"{From}{RangeSign}{To}" : $"{From}";

    /// <summary>The extent of the member. Null when the member is a range that ends before it starts.</summary>
    internal Extent? SpanBy(EdtfReading reading)
    {
        var first = From?.DaysBy(reading) ?? PossibleDays.Run(DayNumber.NoFirst, DayNumber.NoFirst);
        var last = To?.DaysBy(reading) ?? PossibleDays.Run(DayNumber.NoLast, DayNumber.NoLast);
        return IsRange ? Ends.Join(first, last)?.Extent : Extent.Moment(first.First, first.Last);
    }

    /// <summary>Whether a day is the one day of the member that is meant. In a range it can be any day.</summary>
    internal Answer IsDay(in PossibleDays day, EdtfReading reading) => !IsRange
        ? From!.Holds(day, reading)
        : SpanBy(reading) is not { } span ? Answer.Unknown
        : Extent.Moment(span.FirstFrom, span.LastTo).Holds(day);

    private static bool IsOneDay(EdtfDate? end) =>
        end is null || (end.Precision == EdtfPrecision.Day && end.Extent.FirstFrom == end.Extent.LastTo);
}

/// <summary>Whether an <see cref="EdtfSet"/> means one of its members or all of them.</summary>
public enum EdtfSetKind
{
    /// <summary>One member is meant, and it is not known which: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>All members are meant: <c>{1667,1668}</c>.</summary>
    AllOf,
}
