using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>
/// Finds what a reader should know before using an order of battle: missing numbers, contradictions, omissions and doubts.
/// </summary>
internal static class BattleRemarks
{
    public static ImmutableArray<Reason> About(OrderOfBattle battle) =>
    [
        .. Emptiness(battle),
        .. Numbers(battle),
        .. Disagreements(battle),
        .. Omissions(battle),
        .. Doubts(battle),
    ];

    private static IEnumerable<Reason> Emptiness(OrderOfBattle battle) =>
        !battle.Lines.IsEmpty ? []
        : !battle.WhyEmpty.IsEmpty ? battle.WhyEmpty
        : [new Reason($"what is given to {battle.Force} on {battle.On} is not recorded")];

    private static IEnumerable<Reason> Numbers(OrderOfBattle battle)
    {
        foreach (var kind in battle.StrengthKinds)
        {
            var total = battle.Total(kind);
            if (!total.Uncounted.IsEmpty)
                yield return new Reason(
                    $"{total.Uncounted.Length} of {battle.Lines.Length} lines {(total.Uncounted.Length == 1 ? "has" : "have")} "
                    + $"no {kind} number, so the sum is {total.Computed}");
            foreach (var reported in total.Reported)
            {
                var isOfThen = reported.When.Contains(battle.On);
                if (isOfThen == Answer.No)
                    yield return new Reason(
                        $"the reported {kind} total of {reported.Strength} is as of {reported.When}, not of {battle.On}", reported);
                else if (total.AgreesWith(reported) == Answer.No)
                    yield return new Reason(
                        $"the reported {kind} total of {reported.Strength} is not the sum of the parts, {total.Computed}", reported);
            }
        }
    }

    private static IEnumerable<Reason> Disagreements(OrderOfBattle battle)
    {
        foreach (var line in battle.Lines)
        {
            var byKind = line.Contributions
                .Where(one => one is { Strength: not null, StrengthKind: not null })
                .GroupBy(one => one.StrengthKind);
            foreach (var told in byKind)
            {
                var numbers = told.Select(one => one.Strength!).Distinct().ToList();
                if (numbers.Count > 1)
                    yield return new Reason(
                        $"the {told.Key} numbers for {line.Contributor}, {line.Called}, differ: {string.Join(", ", numbers)}", told.Last());
            }
        }
    }

    // A source may list several contributors and leave out another contributor that the dataset knows.
    private static IEnumerable<Reason> Omissions(OrderOfBattle battle)
    {
        var told = battle.Lines
            .SelectMany(line => line.Contributions, (line, record) => (line.Contributor, Record: record))
            .SelectMany(one => one.Record.Citations, (one, citation) => (citation.Source, one.Contributor, one.Record))
            .GroupBy(one => one.Source);
        var contributors = battle.Contributors;
        foreach (var source in told)
        {
            var listed = source.Select(one => one.Contributor).ToHashSet();
            var left = contributors.Where(one => !listed.Contains(one)).ToList();
            if (listed.Count > 1 && left.Count > 0)
                yield return new Reason(
                    $"{source.Key} lists {listed.Count} contributors and leaves out {string.Join(", ", left)}",
                    battle.Lines.First(line => left.Contains(line.Contributor)).Contributions[0]);
        }
    }

    private static IEnumerable<Reason> Doubts(OrderOfBattle battle)
    {
        foreach (var line in battle.Lines)
            if (line.Answer == Answer.Unknown)
                yield return new Reason(
                    $"whether {line.Contributor} gives {line.UnitId?.ToString() ?? "anything"} on {battle.On} is not known",
                    line.Contributions[0]);
    }
}
