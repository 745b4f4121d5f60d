using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Forces;

/// <summary>The contributions to one force through time.</summary>
public sealed class Contributions
{
    private readonly ForceBook book;

    internal Contributions(ForceId force, ForceBook book, ImmutableArray<Contribution> all)
    {
        Force = force;
        this.book = book;
        All = all;
    }

    /// <summary>The force that receives the contributions.</summary>
    public ForceId Force { get; }

    /// <summary>Every contribution and every reported total, ordered by id.</summary>
    public ImmutableArray<Contribution> All { get; }

    /// <summary>Returns the order of battle on a day: what each contributor gives, by unit and strength.</summary>
    public OrderOfBattle On(LocalDate day) => On(EdtfDate.On(day));

    /// <summary>Returns the order of battle at a time that may be only partly known.</summary>
    /// <remarks>
    /// A contribution that a source dates to a month, for example <c>2009-06</c>, holds when that month is asked for. When one day of the
    /// month is asked for, it is unknown whether the contribution holds.
    /// </remarks>
    public OrderOfBattle On(EdtfDate time)
    {
        ArgumentNullException.ThrowIfNull(time);
        ImmutableArray<BattleLine> lines =
        [
            .. All
                .Where(one => one.Contributor is not null)
                .Select(one => (Contribution: one, Answer: Holds(one, time)))
                .Where(one => one.Answer != Answer.No)
                .GroupBy(one => (Contributor: one.Contribution.Contributor!, one.Contribution.Unit))
                .OrderBy(group => group.Key.Contributor.ToString(), StringComparer.Ordinal)
                .ThenBy(group => group.Key.Unit?.ToString(), StringComparer.Ordinal)
                .Select(group => new BattleLine(
                    group.Key.Contributor,
                    group.Key.Unit is { } unit ? book.FindUnit(unit) : null,
                    group.Key.Unit,
                    group.Select(one => one.Answer).Any(),
                    [.. group.Select(one => one.Contribution)])),
        ];
        return new OrderOfBattle(
            book,
            Force,
            time,
            lines,
            [.. All.Where(one => one.Contributor is null)],
            lines.IsEmpty ? [.. WhyEmpty(time)] : []);
    }

    private static Answer Holds(Contribution contribution, EdtfDate time) =>
        contribution.When == time ? Answer.Yes : contribution.When.Contains(time);

    private IEnumerable<Reason> WhyEmpty(EdtfDate time)
    {
        if (book.Find(Force) is { Spell: { } spell } force && spell.Contains(time) == Answer.No)
            yield return new Reason($"{Force} existed {spell}, not on {time}", force);
        var absent = Coverage.WhyAbsent(
            book.Coverage, RecordKind.Contribution, Force.Key, (time.EarliestDay, time.LatestDay), $"all that is given to {Force}");
        foreach (var reason in absent)
            yield return reason;
    }
}
