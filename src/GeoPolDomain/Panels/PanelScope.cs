using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Panels;

/// <summary>What a panel covers: the years, the time within each year, the list of states, and whose view counts.</summary>
public sealed record PanelScope
{
    private static readonly int FirstYear = LocalDate.MinIsoValue.Year + 1;
    private static readonly int LastYear = LocalDate.MaxIsoValue.Year - 1;

    /// <summary>Covers the years from the first to the last, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first, or a year is out of range.</exception>
    public PanelScope(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (From, To) = (from, to);
    }

    /// <summary>The first year.</summary>
    public int From { get; }

    /// <summary>The last year.</summary>
    public int To { get; }

    /// <summary>The time of each year for which the cells hold. By default 1 January.</summary>
    public PanelTime Time { get; init; } = PanelTime.On(new AnnualDate(1, 1));

    /// <summary>The list that says which states exist at the time. By default the dates in common use.</summary>
    public StateList States { get; init; } = StateList.Common;

    /// <summary>The actor whose view counts where records are contested. Null takes only the uncontested records.</summary>
    public ActorId? Viewpoint { get; init; }
}

/// <summary>The time of each year for which the cells of a panel hold: one day, or any day of the year.</summary>
/// <remarks>
/// On a day, a cell is the answer to the question on that day. For any day, a cell is yes when the answer is yes on at least one day of the
/// year, no when it is no on every day, and otherwise unknown. Two states share an organization in a year when both are members of it on
/// one and the same day.
/// </remarks>
public sealed record PanelTime
{
    private PanelTime(AnnualDate? day) => Day = day;

    /// <summary>The day of each year. Null means any day of the year.</summary>
    public AnnualDate? Day { get; }

    /// <summary>Any day of the year, as the Correlates of War project counts.</summary>
    public static PanelTime AnyDay { get; } = new(day: null);

    /// <summary>Returns one day of each year. 29 February is 28 February in a year that has no such day.</summary>
    public static PanelTime On(AnnualDate day) => new(day);

    /// <summary>Returns the month and the day, for example <c>07-01</c>, or <c>any</c>.</summary>
    public override string ToString() => Day is { } day ? $"{day.Month:00}-{day.Day:00}" : "any";

    internal DayWindow In(int year)
    {
        if (Day is { } day)
            return DayWindow.On(day.InYear(year));
        return DayWindow.Of(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
    }
}
