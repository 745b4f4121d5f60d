using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Conditions, and the records by which they are met, each with the source that decides since when it is known.</summary>
internal static class GivenGate
{
    public static Condition Condition(
        string id, Requirement requires, string holder = "x", string act = "send", string? nature = null, Requirement? guard = null, string? scope = null, string? statedIn = null) => new()
        {
            Id = id,
            Holder = holder,
            Act = ActionKind.Parse(act),
            Requires = requires,
            Nature = nature is null ? null : ConditionNature.Parse(nature),
            Guard = guard,
            Scope = scope,
            StatedIn = statedIn is null ? [] : [statedIn],
        };

    /// <summary>Votes as in "yes armenia, no belarus".</summary>
    public static Decision Decision(
        string body, string? on, string? declared = "adopted", string votes = "", string? instrument = null, string? source = null, string? id = null) => new()
        {
            Id = id ?? Given.Next("dec"),
            Body = body,
            Title = "To act",
            On = on is null ? null : EdtfValue.Parse(on),
            Declared = declared is null ? null : DecisionResult.Parse(declared),
            Ballots = [.. Given.Words(votes).Select(words => new Ballot { Vote = VoteCasts.Names.Pairs.Single(pair => pair.Name == words[0]).Value, Voter = words[1] })],
            Instrument = instrument is null ? null : TreatyId.Parse(instrument),
            Citations = Cited(source),
        };

    /// <summary>Steps as in "signed 1992-05-15, in-force 1994-04-20".</summary>
    public static Treaty Treaty(string id, string steps = "", string? stage = null, string? ended = null, string? source = null) => new()
    {
        Id = id,
        Kind = TreatyKind.Treaty,
        Names = [Given.Named(id)],
        Stage = stage is null ? null : TreatyStage.Parse(stage),
        Steps = [.. Given.Words(steps).Select(words => new DatedStep { Step = LegalStep.Parse(words[0]), On = EdtfDate.Parse(words[1]) })],
        End = ended is null ? null : new TreatyEnd { Ground = EndGround.Parse("sunset"), On = EdtfDate.Parse(ended) },
        Citations = Cited(source),
    };

    public static Tenure Tenure(string id, string? spell = null, string? attested = null, string? source = null) => new()
    {
        Id = id,
        Person = "p",
        Office = "President",
        Spell = spell is null ? null : EdtfInterval.Parse(spell),
        Attested = attested is null ? null : EdtfValue.Parse(attested),
        Citations = Cited(source),
    };

    public static Event Meeting(string id, string modality, string? when = null, string? asOf = null, string? produced = null, string? source = null) => new()
    {
        Id = id,
        Kind = EventKind.Parse("meeting"),
        Title = $"The event {id}",
        States =
        [
            new EventState
            {
                Modality = Modality.Parse(modality),
                When = when is null ? null : EdtfValue.Parse(when),
                AsOf = asOf is null ? null : EdtfValue.Parse(asOf),
            },
        ],
        Produced = produced is null ? [] : [produced],
        Citations = Cited(source),
    };

    public static Deployment Deployment(
        string actor, string role, string? when, string status = "actual", string? composition = null, string? source = null, string? id = null) => new()
        {
            Id = id ?? Given.Next("dep"),
            Actor = actor,
            Role = ForceRole.Parse(role),
            Status = DeploymentStatus.Parse(status),
            When = when is null ? null : EdtfValue.Parse(when),
            Composition = composition,
            Citations = Cited(source),
        };

    private static ImmutableArray<Citation> Cited(string? source) => source is null ? [] : [new Citation { Source = source }];
}
