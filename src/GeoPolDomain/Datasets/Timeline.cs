using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>Dated entries in order of time.</summary>
/// <remarks>
/// No date is made more exact than it is written. Entries are ordered by the first day that their date can mean, and then by the last
/// day. A day therefore comes before its month, and the month before its year, where they start on the same day. The order follows from
/// the records alone, whatever order they were given in.
/// </remarks>
public sealed class Timeline
{
    private Timeline(ImmutableArray<TimelineEntry> entries) => Entries = entries;

    /// <summary>The entries, earliest first.</summary>
    public ImmutableArray<TimelineEntry> Entries { get; }

    internal static Timeline Of(Dataset data) => new(
    [
        .. data.Records.SelectMany(record => DatedMembers.Of(data, record))
            .OrderBy(one => one.When.EarliestDay)
            .ThenBy(one => one.When.LatestDay)
            .ThenBy(one => one.When.ToString(), StringComparer.Ordinal)
            .ThenBy(one => one.Record.Key.Kind)
            .ThenBy(one => one.Record.Key.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Member, StringComparer.Ordinal),
    ]);

    /// <summary>
    /// Returns the entries that fall, or may fall, between two days, both inclusive. <see cref="TimelineEntry.InRange"/> says which of
    /// them certainly do.
    /// </summary>
    /// <param name="from">The first day. Null means that there is no first day.</param>
    /// <param name="to">The last day. Null means that there is no last day.</param>
    /// <exception cref="ArgumentException">The last day is before the first day.</exception>
    public Timeline Within(LocalDate? from, LocalDate? to)
    {
        if (to < from)
            throw new ArgumentException("The last day of the range must not be before its first day.", nameof(to));
        var first = from is { } start ? DayNumber.Of(start) : DayNumber.NoFirst;
        var last = to is { } end ? DayNumber.Of(end) : DayNumber.NoLast;
        var range = new Extent(first, first, last, last);
        return new([.. Entries.Select(one => one with { InRange = Falls(one.When, range) }).Where(one => one.InRange != Answer.No)]);
    }

    /// <summary>Returns the entries with one of the given occurrences.</summary>
    public Timeline Of(params IEnumerable<Occurrence> what)
    {
        var wanted = what.ToHashSet();
        return new([.. Entries.Where(one => wanted.Contains(one.What))]);
    }

    // A set has gaps between its members, so each member is compared by itself. In an all-of set, a range of days means every day of
    // the range. Any other member means one day within its extent, and nobody knows which day.
    private static Answer Falls(EdtfValue when, Extent range) => when switch
    {
        EdtfSet { Kind: EdtfSetKind.AllOf } all => Answers.Any(all.Members.Select(one => Falls(one, one.IsEveryDay, range))),
        EdtfSet oneOf => OneOf([.. oneOf.Members.Select(one => Falls(one, isEveryDay: false, range))]),
        EdtfDate date => range.Holds(date.Days),
        _ => range.Overlaps(when.Extent),
    };

    private static Answer Falls(EdtfSetMember member, bool isEveryDay, Extent range)
    {
        if (!member.IsRange)
            return range.Holds(member.From!.Days);
        var extent = member.Extent;
        return range.Overlaps(isEveryDay ? extent : Extent.Moment(extent.FirstFrom, extent.LastTo));
    }

    private static Answer OneOf(ImmutableArray<Answer> members) =>
        Answers.All(members) == Answer.Yes ? Answer.Yes : Answers.Any(members) == Answer.No ? Answer.No : Answer.Unknown;
}

/// <summary>One dated entry: what happens, when it happens as far as known, and the record that says so.</summary>
/// <param name="Record">The record that contains the date.</param>
/// <param name="Member">The place of the date in the record, as a JSON pointer, for example <c>/states/0/when</c>.</param>
/// <param name="What">What happens at the date.</param>
/// <param name="When">The date as it is written. For a beginning or an end, this is that end of the interval.</param>
/// <param name="Text">What the record is or says, in one line.</param>
public sealed record TimelineEntry(DatasetRecord Record, string Member, Occurrence What, EdtfValue When, string Text)
{
    /// <summary>The time as of which the entry was planned, expected or otherwise known. Null when the record gives no such time.</summary>
    public EdtfValue? AsOf { get; init; }

    /// <summary>The whole interval, for a beginning or an end. Its other end may be open or unknown. Null for any other entry.</summary>
    public EdtfInterval? Spell { get; init; }

    /// <summary>Whether the entry falls into the range that was asked for. Unknown when the date is too coarse to tell.</summary>
    public Answer InRange { get; init; } = Answer.Yes;

    /// <summary>The date, the occurrence, and the record.</summary>
    public override string ToString() => $"{When} {What}: {Text} [{Record.Key}]";
}
