using System.Collections.Immutable;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Answers;

/// <summary>The dated things of a dataset in a range of days.</summary>
/// <param name="Range">The days asked about.</param>
/// <param name="What">What was asked for; empty for what happens by itself.</param>
/// <param name="Timeline">The entries.</param>
internal sealed record TimelineAnswer(DayRange Range, ImmutableArray<Occurrence> What, Timeline Timeline)
{
    /// <summary>What is no happening: it only says when something else holds or was known.</summary>
    private static readonly ImmutableArray<Occurrence> Background =
        [Occurrence.Begun, Occurrence.Ended, Occurrence.Attested, Occurrence.Given, Occurrence.Horizon, Occurrence.AsOf];

    /// <summary>Asks the dataset; without a wish, for everything that happens.</summary>
    public static TimelineAnswer Of(Dataset data, DayRange range, ImmutableArray<Occurrence> what, bool isAll)
    {
        var within = data.Timeline.Within(range.From, range.To);
        var wanted = what.IsEmpty ? within.Entries.Select(one => one.What).Except(Background) : what;
        return new(range, what, isAll ? within : within.Of(wanted));
    }
}
