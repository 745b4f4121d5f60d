using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of motions, decisions and conditions.</summary>
internal static class DecisionChecks
{
    private const string From = "/from";
    private const string Until = "/until";

    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.TwoBallots, TwoBallots),
        new(FindingCode.BallotOfNonMember, OfNonMember),
        new(FindingCode.BallotsAgainstResult, AgainstResult),
        new(FindingCode.DecisionBeforeMotion, DecisionFirst),
        new(FindingCode.StagesOutOfOrder, StagesOutOfOrder),
        new(FindingCode.TimeNeverComes, static data => data.Preconditions.All.SelectMany(TimeNeverComes)),
    ];

    private static IEnumerable<Flaw> TwoBallots(Dataset data)
    {
        foreach (var decision in data.Decisions.All)
        {
            var voters = new HashSet<ActorId>();
            for (var i = 0; i < decision.Ballots.Length; i++)
                if (!voters.Add(decision.Ballots[i].Voter))
                    yield return new(
                        decision,
                        $"/ballots/{i}",
                        $"'{decision.Ballots[i].Voter}' already has a ballot in this decision; keep one ballot, "
                        + "and where sources differ record the other ballot in a second decision with its own viewpoint (accordingTo)");
        }
    }

    // A body whose members the dataset does not hold at all may seat anybody.
    private static IEnumerable<Flaw> OfNonMember(Dataset data)
    {
        foreach (var decision in data.Decisions.All)
            if (decision is { On: { } on, Ballots.IsEmpty: false }
                && data.Memberships.Of(decision.Body) is { Memberships.IsEmpty: false } roster)
                for (var i = 0; i < decision.Ballots.Length; i++)
                    if (roster.Contains(decision.Ballots[i].Voter, on).Value == Answer.No)
                        yield return new(
                            decision,
                            $"/ballots/{i}/voter",
                            $"'{decision.Ballots[i].Voter}' is no member of '{decision.Body}' on {on}; "
                            + "mend the voter, the date or the membership",
                            decision.Body.Key);
    }

    // Where the kind of matter was disputed, so was the rule. A chair that declares a motion adopted over an objection says so itself.
    private static IEnumerable<Flaw> AgainstResult(Dataset data)
    {
        foreach (var decision in data.Decisions.All)
            if (decision is { Declared: { } declared, Rule: { } rule, Note: null }
                && declared != DecisionResult.DeclaredAdopted
                && (decision.Motion is not { } motion || data.Decisions.FindMotion(motion) is not { MatterIsContested: true })
                && data.Decisions.VerdictOn(decision.Id)?.Contradiction is { } contradiction)
                yield return new(
                    decision,
                    "/declared",
                    $"{contradiction.Says}; mend a ballot, the rule or the result, or say in a note why they differ",
                    rule.Key);
    }

    private static IEnumerable<Flaw> DecisionFirst(Dataset data)
    {
        foreach (var decision in data.Decisions.All)
            if (decision is { Motion: { } id, On: { } on }
                && data.Decisions.FindMotion(id)?.Stages is [{ On: { } first }, ..]
                && on.IsBefore(first) == Answer.Yes)
                yield return new(
                    decision, "/on", $"the first stage of '{id}' is dated {first}, which is later; mend one of the dates", id.Key);
    }

    private static IEnumerable<Flaw> StagesOutOfOrder(Dataset data)
    {
        foreach (var motion in data.Decisions.Motions)
        {
            MotionStage? last = null;
            for (var i = 0; i < motion.Stages.Length; i++)
            {
                if (motion.Stages[i] is not { On: { } on } stage)
                    continue;
                if (last is { On: { } before } && on.IsBefore(before) == Answer.Yes)
                    yield return new(
                        motion,
                        $"/stages/{i}/on",
                        $"'{last.Stage}' stands before this stage and is dated later, {before}; put the stages in the order of time");
                last = stage;
            }
        }
    }

    // A condition may wait for a time anywhere in the tree of its requirements.
    private static List<Flaw> TimeNeverComes(Condition condition)
    {
        var flaws = new List<Flaw>();
        (string Way, EdtfDate Date)? from = null;
        Condition.Shape.Walk(condition, new Walker((walker, value) =>
        {
            if (value is not EdtfDate date)
                return;
            var pointer = walker.Pointer;
            if (pointer.EndsWith(From, StringComparison.Ordinal))
                from = (pointer[..^From.Length], date);
            else if (from is { } begin && pointer == begin.Way + Until && begin.Date.IsAfter(date) == Answer.Yes)
                flaws.Add(new(condition, pointer, $"the time ends on {date} but begins on {begin.Date}; mend one of the dates"));
        }));
        return flaws;
    }
}
