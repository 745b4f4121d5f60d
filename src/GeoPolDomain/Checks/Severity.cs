using System.Text.Json.Serialization;

namespace GeoPolDomain.Checks;

/// <summary>How bad a finding is; the worse is the greater.</summary>
[JsonConverter(typeof(SeverityConverter))]
public enum Severity
{
    /// <summary>It may be right, and leaves something unsaid that a reader will miss.</summary>
    Notice,

    /// <summary>It is very likely wrong.</summary>
    Warning,

    /// <summary>It cannot be right as it stands.</summary>
    Error,
}
