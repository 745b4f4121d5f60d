using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>The names of the severities.</summary>
public static class Severities
{
    internal static Names<Severity> Names { get; } = new(
        "a severity",
        (Severity.Notice, "notice"),
        (Severity.Warning, "warning"),
        (Severity.Error, "error"));

    /// <summary>The name in JSON and in messages, such as <c>warning</c>.</summary>
    public static string ToText(this Severity severity) => Names.Of(severity);
}
