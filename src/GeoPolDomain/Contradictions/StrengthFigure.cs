using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>One number of soldiers that a record tells: what it counts, of whom, how many and when.</summary>
/// <remarks>Numbers that do not say what they count are no figures, because they can be compared with nothing.</remarks>
internal sealed record StrengthFigure(DatasetRecord Record, StrengthSubject Of, CountRange Strength, EdtfValue When)
{
    private const long LargestWritten = 999_999_999_999;

    /// <summary>Every figure in a dataset: those of contributions, of reported totals and of deployments.</summary>
    public static IEnumerable<StrengthFigure> In(IRecords records)
    {
        foreach (var one in records.Of<Contribution>())
            if (one is { Strength: { } strength, StrengthKind: { } kind })
                yield return new(
                    one,
                    new(kind, RecordKind.Contribution, one.Contributor, one.Unit, one.Force, one.Role, null, null, null, null),
                    strength,
                    one.When);
        foreach (var one in records.Of<Deployment>())
            if (one is { Strength: { } strength, StrengthKind: { } kind, When: { } when } && one.Status != DeploymentStatus.Hypothetical)
                yield return new(
                    one,
                    new(
                        kind,
                        RecordKind.Deployment,
                        one.Actor,
                        one.Unit,
                        one.Force,
                        one.Role,
                        one.Status,
                        one.Framework,
                        one.Place,
                        one.Zone),
                    strength,
                    when);
    }

    /// <summary>
    /// Whether the two numbers cannot both be so at one time. Unknown where only the dates leave it open, or where a number is rounded.
    /// </summary>
    public Answer Contradicts(StrengthFigure other) => NumbersDiffer(other).And(IsOfOneTimeWith(other));

    /// <summary>Whether both tell how many there were at one time. A date tells of that day, an interval of each of its days.</summary>
    public Answer IsOfOneTimeWith(StrengthFigure other)
    {
        if (ToldApart.InTime(When, other.When))
            return Answer.No;
        if (Of.Kind == StrengthKind.Peak)
            return When == other.When ? Answer.Yes : Answer.Unknown;
        var answer = (When, other.When) switch
        {
            (EdtfInterval one, EdtfInterval two) => one.Overlaps(two),
            (EdtfInterval one, EdtfDate two) => one.Contains(two),
            (EdtfDate one, EdtfInterval two) => two.Contains(one),
            (EdtfDate one, EdtfDate two) => Answers.Of(one == two && one.EarliestDay == one.LatestDay),
            _ => Answer.Unknown,
        };
        return answer == Answer.Yes ? Answer.Yes : Answer.Unknown;
    }

    private Answer NumbersDiffer(StrengthFigure other) =>
        Strength.IsCompatibleWith(other.Strength) ? Answer.No
        : !Strength.IsApproximate && !other.Strength.IsApproximate ? Answer.Yes
        : Rounded(Strength).IsCompatibleWith(Rounded(other.Strength)) ? Answer.No
        : Answer.Unknown;

    // A rounded number may stand for every number that rounds to it: ~2500 for 2450 to 2550, and ~2000 for 1500 to 2500.
    private static CountRange Rounded(CountRange strength) => strength.IsApproximate
        ? CountRange.Between(
            Math.Max(0, strength.Least - HalfStep(strength.Least)),
            strength.Most is { } most ? Math.Max(most, Math.Min(most + HalfStep(most), LargestWritten)) : null)
        : strength;

    private static long HalfStep(long number)
    {
        long step = 1;
        while (number != 0 && number % (step * 10) == 0)
            step *= 10;
        return step / 2;
    }
}

/// <summary>What a number of soldiers counts. Two numbers are compared only if they count the same.</summary>
internal sealed record StrengthSubject(
    StrengthKind Kind,
    RecordKind In,
    ActorId? Who,
    UnitId? Unit,
    ForceId? Force,
    ForceRole? Role,
    DeploymentStatus? Status,
    ActorId? Framework,
    PlaceId? Place,
    ZoneId? Zone)
{
    /// <summary>Says what is counted, for example "soldiers of armenia deployed with kfor".</summary>
    public override string ToString() =>
        $"{Kind} soldiers{(Who is null ? "" : $" of {Who}")}{(Unit is null ? "" : $" in {Unit}")}"
        + (Force is null ? "" : In == RecordKind.Contribution ? $" {(Who is null ? "of" : "for")} {Force}" : $" with {Force}")
        + (Place is null ? "" : $" at {Place}") + (Zone is null ? "" : $" in {Zone}");
}
