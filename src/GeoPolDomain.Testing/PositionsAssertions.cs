using System.Diagnostics;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Testing;

/// <summary>Who stands how to a claim. A failure shows every position with the statements it rests on, and every silence.</summary>
[StackTraceHidden]
public sealed class PositionsAssertions : DomainAssertions<Positions, PositionsAssertions>
{
    internal PositionsAssertions(Positions? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>The actor says that it is so, or somebody on its behalf.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects it; placeholders are those of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveAffirmedBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.Affirms, actor, because, becauseArgs);

    /// <summary>The actor says that it is not so, in whole or in part.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveDeniedBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.Denies, actor, because, becauseArgs);

    /// <summary>The actor doubts it.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveDoubtedBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.Doubts, actor, because, becauseArgs);

    /// <summary>The actor says that it is so, or may be, on a condition.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveConditionedBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.Conditions, actor, because, becauseArgs);

    /// <summary>The actor says that it knows nothing of it, which is neither a denial nor a silence.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveNothingKnownBy(ActorId actor, string because = "", params object[] becauseArgs) =>
        HaveStance(StanceKind.KnowsNothing, actor, because, becauseArgs);

    /// <summary>The actor takes no position: it says nothing of it, or is silent.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveNoPositionOf(ActorId actor, string because = "", params object[] becauseArgs) =>
        Expect(Subject.Of(actor).IsEmpty, $"to have no position of {actor}", because, becauseArgs, Told);

    /// <summary>The actor kept silent, would not comment, or withheld a confirmation when it was put to it.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<PositionsAssertions> HaveSilenceOf(ActorId actor, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var isSilent = Subject.Silences.Any(silence => silence.Speakers.Any(speaker => (speaker.OnBehalfOf ?? speaker.Actor) == actor || speaker.Actor == actor));
        return Expect(isSilent, $"to have a silence of {actor}", because, becauseArgs, Told);
    }

    private Asserted<PositionsAssertions> HaveStance(StanceKind stance, ActorId actor, string because, object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Expect(
            Subject.Of(actor).Any(position => position.Stance == stance), $"to have the claim {Subject.ClaimId} {Passive(stance)} {actor}", because, becauseArgs, Told);
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
