using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>Several dates: one of them, as <c>[1667,1668,1670..1672]</c>, or all of them, as <c>{1960,1961-12}</c>.</summary>
/// <remarks>
/// One of a set is one moment, on a day of one member. All of a set are as many moments as it has dates: <c>{1960,1961-12}</c>
/// is a moment in 1960 and one in December 1961, <c>{1980..1985}</c> one in each of six years, and
/// <c>{1980-05-01..1980-05-03}</c> each of three days. So a set contains a day for sure when, one of it, each member, or,
/// all of it, some member is that very day; and surely not when no member can be. All of a set is before another value when
/// each member is.
/// </remarks>
[JsonConverter(typeof(TextConverter<EdtfSet>))]
public sealed class EdtfSet : EdtfValue, ITextForm<EdtfSet>, IEquatable<EdtfSet>
{
    internal EdtfSet(EdtfSetKind kind, ImmutableArray<EdtfSetMember> members)
        : base(SetReader.Write(kind, members), ExtentOf(kind, members), members.Any(m => m.IsUncertain), members.Any(m => m.IsApproximate)) =>
        (Kind, Members) = (kind, members);

    /// <summary>Whether one of the members is meant, or all.</summary>
    public EdtfSetKind Kind { get; }

    /// <summary>The dates and ranges of dates, as they are written; never empty.</summary>
    public ImmutableArray<EdtfSetMember> Members { get; }

    internal override Extent Extent => ExtentOf(Kind, Members);

    static string ITextForm<EdtfSet>.Called => "an EDTF set";

    /// <inheritdoc cref="EdtfValue.Parse(string)"/>
    public static new EdtfSet Parse(string text) => TextForm.Parse<EdtfSet>(text);

    /// <inheritdoc cref="EdtfValue.Parse(string)"/>
    public static new EdtfSet Parse(ReadOnlySpan<char> text) => TextForm.Parse<EdtfSet>(text);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfSet? value) => TextForm.TryParse(text, out value);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfSet? value) => EdtfReader.TryRead(text, out value, out _);

    /// <inheritdoc cref="EdtfValue.TryParse(string?, out EdtfValue?, out string?)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfSet? value, [NotNullWhen(false)] out string? flaw) => TextForm.TryParse(text, out value, out flaw);

    /// <summary>Whether both have the same text.</summary>
    public bool Equals(EdtfSet? other) => Equals((TextValue?)other);

    internal override Answer Holds(long from, long to) => Kind == EdtfSetKind.OneOf
        ? Members.All(m => MomentOf(m).Holds(from, to) == Answer.Yes) ? Answer.Yes
            : Members.Any(m => MomentOf(m).Holds(from, to) != Answer.No) ? Answer.Unknown
            : Answer.No
        : Members.Select(m => m.IsEveryDay ? m.Extent.Holds(from, to) : MomentOf(m).Holds(from, to)).Any();

    // One moment on a day of the member. Of a range of years this is wider than each of its dates, and as sure as none.
    private static Extent MomentOf(EdtfSetMember member)
    {
        var extent = member.Extent;
        return Extent.Moment(extent.FirstFrom, extent.LastTo);
    }

    private static Extent ExtentOf(EdtfSetKind kind, ImmutableArray<EdtfSetMember> members)
    {
        var all = members[0].Extent;
        foreach (var member in members)
        {
            var (firstFrom, firstTo, lastFrom, lastTo) = member.Extent;
            all = new Extent(
                Math.Min(all.FirstFrom, firstFrom), Math.Min(all.FirstTo, firstTo),
                Math.Max(all.LastFrom, lastFrom), Math.Max(all.LastTo, lastTo));
        }

        return kind == EdtfSetKind.AllOf ? all : Extent.Moment(all.FirstFrom, all.LastTo);
    }

    static bool ITextForm<EdtfSet>.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfSet? value, [NotNullWhen(false)] out string? flaw) =>
        EdtfReader.TryRead(text, out value, out flaw);

    static EdtfSet IParsable<EdtfSet>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfSet>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfSet result) => TryParse(s, out result);

    static EdtfSet ISpanParsable<EdtfSet>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfSet>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfSet result) => TryParse(s, out result);
}

/// <summary>One member of an <see cref="EdtfSet"/>: a date, or all dates of a range (<c>1670..1672</c>), which may be open on one side (<c>..1984</c>, <c>1760-12..</c>).</summary>
public sealed record EdtfSetMember
{
    internal const string RangeSign = "..";

    internal EdtfSetMember(EdtfDate? from, EdtfDate? to, bool isRange) => (From, To, IsRange) = (from, to, isRange);

    /// <summary>The date, or the first date of the range; null when the range has no first.</summary>
    public EdtfDate? From { get; }

    /// <summary>The date, or the last date of the range; null when the range has no last.</summary>
    public EdtfDate? To { get; }

    /// <summary>Whether it is a range.</summary>
    public bool IsRange { get; }

    internal bool IsUncertain => From?.IsUncertain == true || To?.IsUncertain == true;

    internal bool IsApproximate => From?.IsApproximate == true || To?.IsApproximate == true;

    /// <summary>Where the first and the last of its dates may lie.</summary>
    internal Extent Extent => Span ?? throw new InvalidOperationException("A range ends before it starts.");

    /// <summary>Its extent, or null when it is a range that ends before it starts.</summary>
    internal Extent? Span => Extent.Between(
        From is null ? (DayNumber.NoFirst, DayNumber.NoFirst) : (From.Extent.FirstFrom, From.Extent.LastTo),
        To is null ? (DayNumber.NoLast, DayNumber.NoLast) : (To.Extent.FirstFrom, To.Extent.LastTo));

    /// <summary>Whether every day between its ends is a member: so it is from one day to another, but not from one year to another, each of which is one date.</summary>
    internal bool IsEveryDay => IsRange && IsOneDay(From) && IsOneDay(To);

    /// <summary>The date, or the range, as it is written in the set.</summary>
    public override string ToString() => IsRange ? $"{From}{RangeSign}{To}" : $"{From}";

    private static bool IsOneDay(EdtfDate? end) => end is null || (end.Precision == EdtfPrecision.Day && end.Extent.FirstFrom == end.Extent.LastTo);
}

/// <summary>How the members of an <see cref="EdtfSet"/> are meant.</summary>
public enum EdtfSetKind
{
    /// <summary>One of them, it is not known which: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>All of them: <c>{1667,1668}</c>.</summary>
    AllOf,
}
