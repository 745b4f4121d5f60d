using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>What is known about a question: yes, no, or that it cannot be told. In JSON <c>"yes"</c>, <c>"no"</c>, <c>"unknown"</c>.</summary>
/// <remarks><see cref="Answers"/> combines answers. "No" is a statement of its own: what is merely not recorded is <see cref="Unknown"/>.</remarks>
[JsonConverter(typeof(AnswerConverter))]
public enum Answer
{
    /// <summary>It is known not to be so.</summary>
    No = -1,

    /// <summary>What is known fits both yes and no.</summary>
    Unknown = 0,

    /// <summary>It is known to be so.</summary>
    Yes = 1,
}

/// <summary>The names of the answers.</summary>
internal static class AnswerNames
{
    public static Names<Answer> All { get; } = new(
        "an answer",
        (Answer.Yes, "yes"),
        (Answer.No, "no"),
        (Answer.Unknown, "unknown"));
}

/// <summary>Lets System.Text.Json read and write an <see cref="Answer"/> by its name, as a value and as a dictionary key.</summary>
public sealed class AnswerConverter() : NamesConverter<Answer>(AnswerNames.All);

/// <summary>The strong three-valued logic of Kleene over <see cref="Answer"/>: a result is unknown only where the unknown parts could change it.</summary>
public static class Answers
{
    /// <summary>The answer of something that is known either way.</summary>
    public static Answer Of(bool known) => known ? Answer.Yes : Answer.No;

    /// <summary>Yes when both are, no when one is no.</summary>
    public static Answer And(this Answer left, Answer right) => left < right ? left : right;

    /// <summary>Yes when one is, no when both are no.</summary>
    public static Answer Or(this Answer left, Answer right) => left > right ? left : right;

    /// <summary>Yes for no, no for yes; unknown stays unknown.</summary>
    public static Answer Not(this Answer answer) => (Answer)(-(int)answer);

    /// <summary>Whether <paramref name="right"/> holds wherever <paramref name="left"/> does: not left, or right.</summary>
    public static Answer Implies(this Answer left, Answer right) => left.Not().Or(right);

    /// <summary>Yes when every answer is (and when there is none), no when one is no. Stops at the first no.</summary>
    public static Answer All(this IEnumerable<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var all = Answer.Yes;
        foreach (var answer in answers)
        {
            all = all.And(answer);
            if (all == Answer.No)
                break;
        }

        return all;
    }

    /// <summary>Yes when one answer is, no when every one is no (and when there is none). Stops at the first yes.</summary>
    public static Answer Any(this IEnumerable<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var any = Answer.No;
        foreach (var answer in answers)
        {
            any = any.Or(answer);
            if (any == Answer.Yes)
                break;
        }

        return any;
    }

    /// <summary>The name on the wire: <c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the three answers.</exception>
    public static string ToText(this Answer answer) => AnswerNames.All.Of(answer);
}
