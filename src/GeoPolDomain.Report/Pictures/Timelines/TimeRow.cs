using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>How a bar looks.</summary>
internal enum BarLook
{
    /// <summary>Filled: it counts, for example as a membership.</summary>
    Filled,

    /// <summary>An outline: it does not count.</summary>
    Outlined,

    /// <summary>A broken outline: whether it counts is not known.</summary>
    Doubtful,
}

/// <summary>A mark below a bar: a step that was taken on a day.</summary>
/// <param name="Sign">The shape of the mark, as an id of the shared signs.</param>
/// <param name="On">The day, which may be known only in part.</param>
internal readonly record struct TimeMark(string Sign, EdtfDate On);

/// <summary>A bar in a row: something that holds from a day to a day.</summary>
internal sealed record TimeBar
{
    /// <summary>The record that the bar shows.</summary>
    public required RecordKey Key { get; init; }

    /// <summary>The days that the bar covers.</summary>
    public required DaySpan Days { get; init; }

    /// <summary>What hovering the bar or moving to it tells.</summary>
    public required string Title { get; init; }

    /// <summary>What the bar says in a few words, for the description of the picture.</summary>
    public required string Brief { get; init; }

    /// <summary>How the bar looks.</summary>
    public BarLook Look { get; init; }

    /// <summary>A word to write into the bar where it fits.</summary>
    public string Word { get; init; } = "";

    /// <summary>Words to write after the bar where they fit, for example why it ended.</summary>
    public string After { get; init; } = "";

    /// <summary>Whether these words may also stand before the bar, where there is no room after it.</summary>
    public bool MayStandBefore { get; init; }

    /// <summary>The steps to mark below the bar.</summary>
    public ImmutableArray<TimeMark> Marks { get; init; } = [];

    /// <summary>What the bar stands for, as attributes.</summary>
    public ImmutableArray<(string Name, string? Value)> Data { get; init; } = [];
}

/// <summary>A stretch that is hatched over a bar: something that limits what the bar shows.</summary>
internal sealed record TimeHatch
{
    /// <summary>The record that the hatching shows.</summary>
    public required RecordKey Key { get; init; }

    /// <summary>The days that are hatched.</summary>
    public required DaySpan Days { get; init; }

    /// <summary>What hovering the hatching or moving to it tells.</summary>
    public required string Title { get; init; }

    /// <summary>Whether only a part is limited, so that only the lower half of the bar is hatched.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What the hatching stands for, as attributes.</summary>
    public ImmutableArray<(string Name, string? Value)> Data { get; init; } = [];
}

/// <summary>A row of a picture through time: a name, and the bars that belong to it.</summary>
internal sealed record TimeRow
{
    /// <summary>The record that the row is about.</summary>
    public required RecordKey Key { get; init; }

    /// <summary>The name at the left.</summary>
    public required string Name { get; init; }

    /// <summary>What hovering the name tells, beyond the name. Empty says nothing.</summary>
    public string Aside { get; init; } = "";

    /// <summary>The bars.</summary>
    public required ImmutableArray<TimeBar> Bars { get; init; }

    /// <summary>The hatched stretches.</summary>
    public ImmutableArray<TimeHatch> Hatches { get; init; } = [];
}
