using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about an answer and its reasons:
/// <c>answer.Should().BeNo().Because("withdrawal").RestingOn("membership:ostwick-league")</c>.</summary>
[StackTraceHidden]
public sealed class AnswerAssertions : DomainAssertions<Explained<Answer>, AnswerAssertions>
{
    internal AnswerAssertions(Explained<Answer>? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts that the answer is Yes.</summary>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<AnswerAssertions> BeYes(string because = "", params object[] becauseArgs) => Be(Answer.Yes, because, becauseArgs);

    /// <summary>Asserts that the answer is No. An unknown answer fails.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<AnswerAssertions> BeNo(string because = "", params object[] becauseArgs) => Be(Answer.No, because, becauseArgs);

    /// <summary>Asserts that the answer is Unknown.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<AnswerAssertions> BeUnknown(
        string because = "", params object[] becauseArgs) =>
        Be(Answer.Unknown, because, becauseArgs);

    private AssertedAnswer<AnswerAssertions> Be(Answer expected, string because, object[] becauseArgs)
    {
        Expect(
            Subject.Value == expected,
            $"to be {expected}",
            because,
            becauseArgs,
            () => Failure.Answer(Subject.Value, Subject.Because, expected));
        return new(this, $"{Expression} to be {expected}", Subject.Because);
    }
}
