using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <summary>What an answer is: <c>answer.Should().BeNo().Because("withdrawal").RestingOn("membership:ostwick-league")</c>.</summary>
[StackTraceHidden]
public sealed class AnswerAssertions : DomainAssertions<Explained<Answer>, AnswerAssertions>
{
    internal AnswerAssertions(Explained<Answer>? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>It is known to be so.</summary>
    /// <param name="because">Why the test expects it; placeholders are those of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<AnswerAssertions> BeYes(string because = "", params object[] becauseArgs) => Be(Answer.Yes, because, becauseArgs);

    /// <summary>It is known not to be so.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<AnswerAssertions> BeNo(string because = "", params object[] becauseArgs) => Be(Answer.No, because, becauseArgs);

    /// <summary>It cannot be told.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<AnswerAssertions> BeUnknown(string because = "", params object[] becauseArgs) => Be(Answer.Unknown, because, becauseArgs);

    private AssertedAnswer<AnswerAssertions> Be(Answer expected, string because, object[] becauseArgs)
    {
        Expect(Subject.Value == expected, $"to be {expected}", because, becauseArgs, () => Failure.Answer(Subject.Value, Subject.Because, expected));
        return new(this, $"{Expression} to be {expected}", Subject.Because);
    }
}
