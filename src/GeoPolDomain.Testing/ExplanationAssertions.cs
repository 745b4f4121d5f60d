using System.Collections.Immutable;
using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about one requirement of a condition:
/// <c>verdict.Requires.Should().BeMet().RestingOn("decision:vote-1")</c>.</summary>
[StackTraceHidden]
public sealed class ExplanationAssertions : DomainAssertions<Explanation, ExplanationAssertions>
{
    internal ExplanationAssertions(Explanation? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts that what is required is known to be so.</summary>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<ExplanationAssertions> BeMet(
        string because = "", params object[] becauseArgs) =>
        Be(Answer.Yes, "to be met", because, becauseArgs);

    /// <summary>Asserts that what is required is known not to be so. An unknown answer fails.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<ExplanationAssertions> NotBeMet(
        string because = "", params object[] becauseArgs) =>
        Be(Answer.No, "not to be met", because, becauseArgs);

    /// <summary>Asserts that it is unknown whether what is required is so.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<ExplanationAssertions> BeUnknown(
        string because = "", params object[] becauseArgs) =>
        Be(Answer.Unknown, "to be unknown", because, becauseArgs);

    /// <summary>The reasons of a requirement and of all its parts.</summary>
    internal static ImmutableArray<Reason> ReasonsIn(
        Explanation explanation) =>
        [.. explanation.All.SelectMany(one => one.Because)];

    private AssertedAnswer<ExplanationAssertions> Be(Answer expected, string text, string because, object[] becauseArgs)
    {
        Expect(
            Subject.Answer == expected,
            text,
            because,
            becauseArgs,
            () => $"the answer is {Subject.Answer}{Failure.Distinction(Subject.Answer, expected)}:{Failure.Lines([Subject.Describe()])}");
        return new(this, $"{Expression} {text}", ReasonsIn(Subject));
    }
}
