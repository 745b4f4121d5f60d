using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>Dated things in order of time.</summary>
/// <remarks>
/// Nothing is made more exact than it is written: an entry stands where its date can first be, and of those that can first be
/// on one day the one that is over soonest stands first, so that a day comes before its month and the month before its year.
/// The order follows from the records alone, whatever order they were given in.
/// </remarks>
public sealed class Timeline
{
    private Timeline(ImmutableArray<TimelineEntry> entries) => Entries = entries;

    /// <summary>The entries, the earliest first.</summary>
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

    /// <summary>What falls, or may fall, between two days, both included; each entry says which in <see cref="TimelineEntry.InRange"/>.</summary>
    /// <param name="from">The first day; null for no first.</param>
    /// <param name="to">The last day; null for no last.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Timeline Within(LocalDate? from, LocalDate? to)
    {
        if (to < from)
            throw new ArgumentException("The last day of a range is not before its first.", nameof(to));
        var first = from is { } start ? DayNumber.Of(start) : DayNumber.NoFirst;
        var last = to is { } end ? DayNumber.Of(end) : DayNumber.NoLast;
        var range = new Extent(first, first, last, last);
        return new([.. Entries.Select(one => one with { InRange = Falls(one.When, range) }).Where(one => one.InRange != Answer.No)]);
    }

    /// <summary>What happens in one of these ways.</summary>
    public Timeline Of(params IEnumerable<Occurrence> what)
    {
        var wanted = what.ToHashSet();
        return new([.. Entries.Where(one => wanted.Contains(one.What))]);
    }

    // A set has gaps between its members, so each is asked by itself. Of a range of years each has one date, and nobody knows which.
    private static Answer Falls(EdtfValue when, Extent range) => when switch
    {
        EdtfSet { Kind: EdtfSetKind.AllOf } all => Answers.Any(all.Members.Select(one => Falls(one, one.IsEveryDay, range))),
        EdtfSet oneOf => OneOf([.. oneOf.Members.Select(one => Falls(one, isEveryDay: false, range))]),
        _ => range.Overlaps(when.Extent),
    };

    private static Answer Falls(EdtfSetMember member, bool isEveryDay, Extent range)
    {
        var extent = member.Extent;
        return range.Overlaps(isEveryDay ? extent : Extent.Moment(extent.FirstFrom, extent.LastTo));
    }

    private static Answer OneOf(ImmutableArray<Answer> members) =>
        Answers.All(members) == Answer.Yes ? Answer.Yes : Answers.Any(members) == Answer.No ? Answer.No : Answer.Unknown;
}

/// <summary>One dated thing: what happens, when, as far as it is known, and the record that says so.</summary>
/// <param name="Record">The record that says so.</param>
/// <param name="Member">Where in the record the date stands, as a JSON pointer: <c>/states/0/when</c>.</param>
/// <param name="What">What happens then.</param>
/// <param name="When">The date as it is written. For something that begins or ends it is that end of its spell.</param>
/// <param name="Text">What the record is or says, in one line.</param>
public sealed record TimelineEntry(DatasetRecord Record, string Member, Occurrence What, EdtfValue When, string Text)
{
    /// <summary>As of when this was so, for what is planned, expected or otherwise known only as of a time.</summary>
    public EdtfValue? AsOf { get; init; }

    /// <summary>The whole spell, for something that begins or ends; its other end may be open or unknown.</summary>
    public EdtfInterval? Spell { get; init; }

    /// <summary>Whether it falls into the range that was asked for; unknown where its date is too coarse to tell.</summary>
    public Answer InRange { get; init; } = Answer.Yes;

    /// <summary>When, what, and the record it rests on.</summary>
    public override string ToString() => $"{When} {What}: {Text} [{Record.Key}]";
}
