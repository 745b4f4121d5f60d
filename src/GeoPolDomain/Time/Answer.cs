using System.Text.Json.Serialization;

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
