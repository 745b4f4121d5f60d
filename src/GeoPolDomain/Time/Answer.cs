using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>The answer to a question: yes, no or unknown. In JSON <c>"yes"</c>, <c>"no"</c> or <c>"unknown"</c>.</summary>
/// <remarks>
/// <see cref="Answers"/> combines answers. "No" means that something is known not to be so. A missing record alone gives
/// <see cref="Unknown"/>.
/// </remarks>
[JsonConverter(typeof(AnswerConverter))]
public enum Answer
{
    // No is the least and yes the greatest, because what becomes known only ever rises. An answer is kept in one byte with a sign.

    /// <summary>The answer is no: it is known not to be so.</summary>
    No = -1,

    /// <summary>The answer is unknown: the known facts allow both yes and no.</summary>
    Unknown = 0,

    /// <summary>The answer is yes: it is known to be so.</summary>
    Yes = 1,
}

/// <summary>The JSON names of the answers.</summary>
internal static class AnswerNames
{
    public static Names<Answer> All { get; } = new(
        "an answer",
        (Answer.Yes, "yes"),
        (Answer.No, "no"),
        (Answer.Unknown, "unknown"));
}

/// <summary>Converts an <see cref="Answer"/> to and from its JSON name, both as a value and as a dictionary key.</summary>
public sealed class AnswerConverter() : NamesConverter<Answer>(AnswerNames.All);

/// <summary>
/// Combines answers by Kleene's strong three-valued logic: a result is unknown only when the unknown parts could change it.
/// </summary>
public static class Answers
{
    /// <summary>Returns yes for true and no for false.</summary>
    public static Answer Of(bool known) => known ? Answer.Yes : Answer.No;

    /// <summary>Returns yes when both answers are yes, no when at least one is no, and otherwise unknown.</summary>
    public static Answer And(this Answer left, Answer right) => left < right ? left : right;

    /// <summary>Returns yes when at least one answer is yes, no when both are no, and otherwise unknown.</summary>
    public static Answer Or(this Answer left, Answer right) => left > right ? left : right;

    /// <summary>Returns yes for no and no for yes. Unknown stays unknown.</summary>
    public static Answer Not(this Answer answer) => (Answer)(-(int)answer);

    /// <summary>Whether <paramref name="left"/> implies <paramref name="right"/>: not left, or right.</summary>
    public static Answer Implies(this Answer left, Answer right) => left.Not().Or(right);

    /// <summary>
    /// Returns yes when every answer is yes or the collection is empty, no when at least one answer is no, and otherwise unknown. The
    /// method stops at the first no.
    /// </summary>
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

    /// <summary>
    /// Returns yes when at least one answer is yes, no when every answer is no or the collection is empty, and otherwise unknown. The
    /// method stops at the first yes.
    /// </summary>
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

    /// <summary>Returns the name of the answer in JSON: <c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the three answers.</exception>
    public static string ToText(this Answer answer) => AnswerNames.All.Of(answer);
}
