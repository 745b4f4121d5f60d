using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Motions, decisions and conditions.</summary>
internal static partial class Given
{
    /// <summary>Stages as in "tabled 2017-10-24 russia, withdrawn 2017-11-16": what, when, by whom.</summary>
    public static Motion Motion(string id, string body, string stages = "", string sponsors = "", string? replaces = null, string? matter = null) => new()
    {
        Id = id,
        Body = body,
        Title = $"The motion {id}.",
        Matter = matter is null ? null : Matter.Parse(matter),
        Sponsors = Actors(sponsors),
        Replaces = replaces is null ? null : MotionId.Parse(replaces),
        Stages = [.. Words(stages).Select(words => new MotionStage
        {
            Stage = MotionStageKind.Parse(words[0]),
            On = words.Length > 1 ? EdtfValue.Parse(words[1]) : null,
            By = words.Length > 2 ? ActorId.Parse(words[2]) : null,
        })],
    };

    /// <summary>Ballots as in "yes france japan, no russia, abstain china".</summary>
    public static Decision Decision(string id, string body, string ballots = "", string? on = null, string? motion = null, string? declared = null, string? source = null, string? accordingTo = null) => new()
    {
        Id = id,
        Body = body,
        Title = $"The decision {id}.",
        On = on is null ? null : EdtfValue.Parse(on),
        Motion = motion is null ? null : MotionId.Parse(motion),
        Ballots = [.. Words(ballots).SelectMany(words => words[1..].Select(voter => new Ballot { Voter = voter, Vote = VoteOf(words[0]) }))],
        Declared = declared is null ? null : DecisionResult.Parse(declared),
        Citations = source is null ? [] : [new Citation { Source = source }],
        AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
    };

    public static Condition Condition(string id, string holder, string act, Requirement requires, Requirement? guard = null, string? nature = null, string? statedIn = null) => new()
    {
        Id = id,
        Holder = holder,
        Act = ActionKind.Parse(act),
        Requires = requires,
        Guard = guard,
        Nature = nature is null ? null : ConditionNature.Parse(nature),
        StatedIn = statedIn is null ? [] : [StatementId.Parse(statedIn)],
    };

    private static VoteCast VoteOf(string name) => VoteCasts.Names.Pairs.Single(pair => pair.Name == name).Value;
}
