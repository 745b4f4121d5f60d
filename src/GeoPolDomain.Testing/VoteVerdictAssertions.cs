using System.Diagnostics;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about the verdict of a decision rule on votes. A failure shows the result of each part of the rule.</summary>
[StackTraceHidden]
public sealed class VoteVerdictAssertions : DomainAssertions<VoteVerdict, VoteVerdictAssertions>
{
    internal VoteVerdictAssertions(VoteVerdict? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts that the motion is adopted, however the unknown votes were cast.</summary>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<VoteVerdictAssertions> BeAdopted(string because = "", params object[] becauseArgs) =>
        Be(VoteOutcome.Adopted, "to be adopted", because, becauseArgs);

    /// <summary>Asserts that the motion is not adopted, however the unknown votes were cast. A pending or unknown outcome fails.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<VoteVerdictAssertions> NotBeAdopted(string because = "", params object[] becauseArgs) =>
        Be(VoteOutcome.NotAdopted, "not to be adopted", because, becauseArgs);

    /// <summary>Asserts that the vote is not yet decided: votes are still to come, or a deadline has not passed.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<VoteVerdictAssertions> BePending(string because = "", params object[] becauseArgs) =>
        Be(VoteOutcome.Pending, "to be pending", because, becauseArgs);

    /// <summary>Asserts that the known votes allow both outcomes.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<VoteVerdictAssertions> BeUnknown(string because = "", params object[] becauseArgs) =>
        Be(VoteOutcome.Unknown, "to be unknown", because, becauseArgs);

    /// <summary>Asserts that a veto alone kept the motion from being adopted, and that these voters are among those who cast one.</summary>
    /// <param name="voters">Voters who cast a veto. A vote against a motion that fails anyway is no veto.</param>
    public Asserted<VoteVerdictAssertions> HaveVetoBy(params ActorId[] voters)
    {
        ArgumentNullException.ThrowIfNull(voters);
        return Expect(
            Subject.IsVetoed == Answer.Yes && voters.All(voter => Subject.Vetoes.Contains(voter)),
            $"to have a veto by {Listed(voters)}",
            "",
            [],
            () => (Subject.IsVetoed, Subject.Vetoes.IsEmpty) switch
            {
                (Answer.Yes, false) => $"the vetoes are those of {Listed(Subject.Vetoes)}:{Told()}",
                (Answer.Yes, true) => $"nobody is known to have cast it:{Told()}",
                (Answer.Unknown, _) => $"whether it is vetoed is unknown:{Told()}",
                _ => $"it is not vetoed:{Told()}",
            });
    }

    /// <summary>Asserts that no veto decided the vote: the motion is adopted, or too few voted for it.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<VoteVerdictAssertions> NotBeVetoed(string because = "", params object[] becauseArgs) =>
        Expect(
            Subject.IsVetoed == Answer.No,
            "not to be vetoed",
            because,
            becauseArgs,
            () => $"whether it is vetoed is {Subject.IsVetoed}:{Told()}");

    /// <summary>Asserts that the declared result contradicts the rule.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<VoteVerdictAssertions> ContradictWhatWasDeclared(string because = "", params object[] becauseArgs) =>
        Expect(
            Subject.Contradiction is not null,
            "to contradict what was declared",
            because,
            becauseArgs,
            () => $"declared was {Declared()}:{Told()}");

    /// <summary>Asserts that the declared result, if there is one, does not contradict the rule.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<VoteVerdictAssertions> NotContradictWhatWasDeclared(string because = "", params object[] becauseArgs) =>
        Expect(
            Subject.Contradiction is null,
            "not to contradict what was declared",
            because,
            becauseArgs,
            () => $"declared was {Declared()}:{Told()}");

    private AssertedAnswer<VoteVerdictAssertions> Be(VoteOutcome expected, string text, string because, object[] becauseArgs)
    {
        Expect(
            Subject.Outcome == expected,
            text,
            because,
            becauseArgs,
            () => $"the outcome is {Subject.Outcome}{Distinction(expected)}:{Told()}");
        return new(this, $"{Expression} {text}", Subject.Because);
    }

    private string Distinction(VoteOutcome expected) =>
        expected == VoteOutcome.NotAdopted && Subject.Outcome is VoteOutcome.Pending or VoteOutcome.Unknown
            ? ", which is not the same as NotAdopted"
            : "";

    private string Told() => Failure.Lines([Subject.Describe(), "the records it rests on" + Failure.Tail(Subject.Because)]);

    private string Declared() => Subject.Votes.Declared?.ToString() ?? "nothing";

    private static string Listed(IReadOnlyCollection<ActorId> voters) => voters.Count == 0 ? "somebody" : string.Join(", ", voters);
}
