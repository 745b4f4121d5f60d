using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Service;

/// <summary>How one actor belongs to an organization at the time that was asked about.</summary>
public sealed record MemberAnswer(
    ActorId Member, MembershipStatus Status, EdtfInterval Spell, Answer Answer, ImmutableArray<ReasonAnswer> Because)
{
    public static ImmutableArray<MemberAnswer> Each(ImmutableArray<Member> members) => [.. members.Select(one =>
        new MemberAnswer(one.Actor, one.Status, one.Memberships[0].Spell, one.Answer, ReasonAnswer.Each(one.Because)))];
}

/// <summary>The stance of one actor on a claim.</summary>
public sealed record PositionAnswer(
    ActorId? Actor, StanceKind Stance, EdtfValue? Since, ImmutableArray<StatementId> Statements, ImmutableArray<SourceId> Through)
{
    public static ImmutableArray<PositionAnswer> Each(Positions positions) => [.. positions.All.Select(one => new PositionAnswer(
        one.Actor, one.Stance, one.Since, [.. one.Statements.Select(said => said.Id)], [.. one.Through.Select(source => source.Id)]))];
}

/// <summary>Whether what a condition requires is so, and what would settle it.</summary>
public sealed record VerdictAnswer(
    ConditionId Condition, EdtfDate On, EdtfDate? KnownBy, Answer Met, Answer Blocks, ImmutableArray<RequirementAnswer> Requires)
{
    public static VerdictAnswer Of(ConditionVerdict verdict) => new(
        verdict.ConditionId, verdict.On, verdict.KnownBy, verdict.Answer, verdict.Blocks, [.. RequirementAnswer.Leaves(verdict.Requires)]);
}

/// <summary>One requirement that is not made of others.</summary>
public sealed record RequirementAnswer(string Says, Answer Met, string? Needed, ImmutableArray<ReasonAnswer> Because)
{
    public static IEnumerable<RequirementAnswer> Leaves(Explanation? one) =>
        one is null ? []
        : one.Parts.IsEmpty ? [new(one.Says, one.Answer, one.Needed, ReasonAnswer.Each(one.Because))]
        : one.Parts.SelectMany(Leaves);
}

/// <summary>A reason, and the record on which the reason rests.</summary>
public sealed record ReasonAnswer(string Says, RecordKey? Record)
{
    public static ImmutableArray<ReasonAnswer> Each(ImmutableArray<Reason> reasons) =>
        [.. reasons.Select(one => new ReasonAnswer(one.Says, one.Record?.Key))];
}

/// <summary>A record with a line that describes it.</summary>
public sealed record RecordAnswer(RecordKey Key, string Caption, DatasetRecord Record)
{
    public static RecordAnswer Of(Dataset data, DatasetRecord record) => new(record.Key, data.CaptionOf(record.Key), record);
}
