using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>The names of the answers.</summary>
internal static class AnswerNames
{
    public static Names<Answer> All { get; } = new(
        "an answer",
        (Answer.Yes, "yes"),
        (Answer.No, "no"),
        (Answer.Unknown, "unknown"));
}
