using System.Diagnostics;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about the positions on a claim. A failure shows every position with its statements, and every silence.</summary>
[StackTraceHidden]
public sealed class PositionsAssertions : DomainAssertions<Positions, PositionsAssertions>
{
    internal PositionsAssertions(Positions? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts that the actor, or somebody on its behalf, affirms the claim.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveAffirmedBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.Affirms, actor, because, becauseArgs);

    /// <summary>Asserts that the actor denies the claim, in whole or in part.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveDeniedBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.Denies, actor, because, becauseArgs);

    /// <summary>Asserts that the actor doubts the claim.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveDoubtedBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.Doubts, actor, because, becauseArgs);

    /// <summary>Asserts that the actor makes the claim depend on a condition.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveConditionedBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.Conditions, actor, because, becauseArgs);

    /// <summary>Asserts that the actor says it knows nothing of the matter, which is neither a denial nor a silence.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveNothingKnownBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.KnowsNothing, actor, because, becauseArgs);

    /// <summary>Asserts that the actor takes no position on the claim. Silence is no position.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveNoPositionOf(ActorId actor, string because = "", params object[] becauseArgs) =>
        Expect(Subject.Of(actor).IsEmpty, $"to have no position of {actor}", because, becauseArgs, Told);

    /// <summary>Asserts that the actor kept silent, declined to comment, or withheld a confirmation.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveSilenceOf(ActorId actor, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var silent = Subject.Silences.SelectMany(silence => silence.Speakers);
        var isSilent = silent.Any(speaker => speaker.Actor == actor || speaker.OnBehalfOf == actor);
        return Expect(isSilent, $"to have a silence of {actor}", because, becauseArgs, Told);
    }

    private Asserted<PositionsAssertions> HaveStance(StanceKind stance, ActorId actor, string because, object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Expect(
            Subject.Of(actor).Any(position => position.Stance == stance),
            $"to have the claim {Subject.ClaimId} {Passive(stance)} {actor}",
            because,
            becauseArgs,
            Told);
    }

    private static string Passive(StanceKind stance) => stance switch
    {
        StanceKind.Affirms => "affirmed by",
        StanceKind.Denies => "denied by",
        StanceKind.Doubts => "doubted by",
        StanceKind.Conditions => "made conditional by",
        _ => "met with no knowledge by",
    };

    private string Told() => $"the positions are:{Failure.Lines([Subject.Describe()])}";
}
