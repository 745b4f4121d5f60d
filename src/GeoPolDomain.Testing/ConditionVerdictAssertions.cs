using System.Diagnostics;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about a condition on a day. A failure shows the whole tree: each requirement, its reasons, and the record that would
/// settle it.</summary>
[StackTraceHidden]
public sealed class ConditionVerdictAssertions : DomainAssertions<ConditionVerdict, ConditionVerdictAssertions>
{
    internal ConditionVerdictAssertions(ConditionVerdict? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts that everything the condition requires is known to be so.</summary>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<ConditionVerdictAssertions> BeMet(
        string because = "", params object[] becauseArgs) =>
        Be(Answer.Yes, "to be met", because, becauseArgs);

    /// <summary>Asserts that the condition is known not to be met. An unknown answer fails.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<ConditionVerdictAssertions> NotBeMet(
        string because = "", params object[] becauseArgs) =>
        Be(Answer.No, "not to be met", because, becauseArgs);

    /// <summary>Asserts that it is unknown whether the condition is met.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<ConditionVerdictAssertions> BeUnknown(
        string because = "", params object[] becauseArgs) =>
        Be(Answer.Unknown, "to be unknown", because, becauseArgs);

    /// <summary>Asserts that the condition is known to block the act of its holder.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<ConditionVerdictAssertions> BlockTheAct(string because = "", params object[] becauseArgs) =>
        Expect(
            Subject.Blocks == Answer.Yes,
            "to block the act",
            because,
            becauseArgs,
            () => $"whether it does is {Subject.Blocks}:{Told()}");

    /// <summary>Asserts that the condition is known not to block the act: it is met, or it binds nobody.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<ConditionVerdictAssertions> NotBlockTheAct(string because = "", params object[] becauseArgs) =>
        Expect(
            Subject.Blocks == Answer.No,
            "not to block the act",
            because,
            becauseArgs,
            () => $"whether it does is {Subject.Blocks}:{Told()}");

    private AssertedAnswer<ConditionVerdictAssertions> Be(Answer expected, string text, string because, object[] becauseArgs)
    {
        Expect(
            Subject.Answer == expected,
            text,
            because,
            becauseArgs,
            () => $"the answer is {Subject.Answer}{Failure.Distinction(Subject.Answer, expected)}:{Told()}");
        return new(
            this,
            $"{Expression} {text}",
            Subject.Requires is { } requires ? ExplanationAssertions.ReasonsIn(requires) : Subject.Remarks);
    }

    private string Told() => Failure.Lines([Subject.Describe()]);
}
