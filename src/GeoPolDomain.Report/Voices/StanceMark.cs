using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>One sign to draw: what one speaker said of a claim in one statement, or that the speaker kept silent.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Speaker">The speaker.</param>
/// <param name="Taken">The stance as the library gives it. Null for a silence, from which no stance follows.</param>
internal sealed record StanceMark(Statement Statement, Speaker Speaker, StanceTaken? Taken)
{
    /// <summary>The actor whose stance it is.</summary>
    public ActorId? Actor => Speaker.OnBehalfOf ?? Speaker.Actor;

    /// <summary>The sign.</summary>
    public StanceSign Sign => Taken is null ? StanceSign.Withheld : StanceSigns.Of(Taken.Stance);

    /// <summary>When it was said.</summary>
    public EdtfValue? When => Statement.Said;

    /// <summary>The first day that the date means when its mark of doubt is left aside. The sign is drawn by these days.</summary>
    public LocalDate? First => When?.StrictEarliest ?? When?.StrictLatest;

    /// <summary>The last day that the date means when its mark of doubt is left aside.</summary>
    public LocalDate? Last => When?.StrictLatest ?? When?.StrictEarliest;

    /// <summary>Whether the date can mean several days.</summary>
    public bool IsInexact => When is { } when && (when.Earliest is null || when.Earliest != when.Latest);

    /// <summary>What is said, in a word or two.</summary>
    public string Word => Taken is null ? SayWords.Did(Statement.Act) : Sign.Word() + (Taken.IsInPart ? " in part" : "");

    /// <summary>Everything about the mark as sentences, for the title of the sign.</summary>
    public string Describe(Dataset data, ActorId? viewpoint)
    {
        var through = SayWords.ThroughOf(data, Statement, viewpoint);
        IEnumerable<string?> parts =
        [
            $"{SayWords.Of(data, Speaker)}: {Word}, {SayWords.When(When)}.",
            $"{Statement.Gist}",
            Taken?.Via is { } via ? $"Follows from what was said of the claim “{data.CaptionOf(via.Key)}”." : null,
            Taken?.Taken.Condition is { } condition ? $"On condition: {condition}." : null,
            Taken is null ? "From this no stance follows." : null,
            through.Length > 0 ? $"Known through {through}." : "No report of it is recorded.",
            .. Statement.Citations.Select(one => $"Source: {data.CaptionOf(one.Source.Key)}{(one.Place is { } at ? $", {at}" : "")}."),
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}

/// <summary>The signs of one actor, in lanes: one lane for each voice, a person or body in one office.</summary>
/// <param name="Actor">The actor. Null when the speaker is not known.</param>
/// <param name="Lanes">The lanes, each with its signs.</param>
internal sealed record StanceRow(ActorId? Actor, ImmutableArray<ImmutableArray<StanceMark>> Lanes)
{
    /// <summary>The signs of all lanes.</summary>
    public IEnumerable<StanceMark> Marks => Lanes.SelectMany(one => one);

    /// <summary>
    /// The rows of a claim: the actors in the order of their positions, then those who only kept silent. No more signs are taken than
    /// asked for.
    /// </summary>
    public static ImmutableArray<StanceRow> Of(Positions positions, int most)
    {
        var silences = positions.Silences.SelectMany(said => said.Speakers.Select(one => new StanceMark(said, one, null)));
        var marks = positions.Timeline.Select(one => new StanceMark(one.Statement, one.Speaker, one)).Concat(silences).Take(most);
        var order = positions.All.Select(one => one.Actor).Distinct().ToList();
        return
        [
            .. marks
                // Two unknown speakers are never the same one.
                .GroupBy(one => (one.Actor, Unknown: one.Actor is null ? one.Statement.Id : null))
                .OrderBy(group => order.IndexOf(group.Key.Actor) is var at && at < 0 ? int.MaxValue : at)
                .ThenBy(group => group.Key.Unknown?.ToString(), StringComparer.Ordinal)
                .Select(group => new StanceRow(
                    group.Key.Actor,
                    [.. group.GroupBy(one => (one.Speaker.Actor, one.Speaker.Tenure)).Select(lane => lane.ToImmutableArray())])),
        ];
    }

    /// <summary>How many signs a claim has in all.</summary>
    public static int CountOf(Positions positions) => positions.Timeline.Length + positions.Silences.Sum(one => one.Speakers.Length);
}
