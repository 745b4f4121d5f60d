using System.Diagnostics;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <summary>How a condition stands on a day. A failure shows the whole tree: each requirement, why, and what record would settle it.</summary>
[StackTraceHidden]
public sealed class ConditionVerdictAssertions : DomainAssertions<ConditionVerdict, ConditionVerdictAssertions>
{
    internal ConditionVerdictAssertions(ConditionVerdict? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>All that the condition requires is known to be so.</summary>
    /// <param name="because">Why the test expects it; placeholders are those of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<ConditionVerdictAssertions> BeMet(string because = "", params object[] becauseArgs) => Be(Answer.Yes, "to be met", because, becauseArgs);

    /// <summary>Something that the condition requires is known not to be so. What is unknown is something else, and fails.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<ConditionVerdictAssertions> NotBeMet(string because = "", params object[] becauseArgs) => Be(Answer.No, "not to be met", because, becauseArgs);

    /// <summary>It cannot be told whether the condition is met.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<ConditionVerdictAssertions> BeUnknown(string because = "", params object[] becauseArgs) => Be(Answer.Unknown, "to be unknown", because, becauseArgs);

    /// <summary>The condition surely keeps its holder from the act as things stand.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<ConditionVerdictAssertions> KeepFromTheAct(string because = "", params object[] becauseArgs) =>
        Expect(Subject.Bars == Answer.Yes, "to keep from the act", because, becauseArgs, () => $"whether it does is {Subject.Bars}:{Told()}");

    /// <summary>The condition surely does not keep its holder from the act: it is met, or binds nobody.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<ConditionVerdictAssertions> NotKeepFromTheAct(string because = "", params object[] becauseArgs) =>
        Expect(Subject.Bars == Answer.No, "not to keep from the act", because, becauseArgs, () => $"whether it does is {Subject.Bars}:{Told()}");

    private AssertedAnswer<ConditionVerdictAssertions> Be(Answer expected, string text, string because, object[] becauseArgs)
    {
        Expect(Subject.Answer == expected, text, because, becauseArgs, () => $"the answer is {Subject.Answer}{Failure.Distinction(Subject.Answer, expected)}:{Told()}");
        return new(this, $"{Expression} {text}", Subject.Requires is { } requires ? ExplanationAssertions.ReasonsIn(requires) : Subject.Remarks);
    }

    private string Told() => Failure.Lines([Subject.Describe()]);
}
