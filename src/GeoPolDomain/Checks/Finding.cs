using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>Something in a dataset that should not be so: what, how bad, where, and what to do.</summary>
/// <param name="Code">What it is; the code never changes its meaning.</param>
/// <param name="Record">The record it was found in.</param>
/// <param name="Pointer">The way to the value inside the record, as a JSON pointer (RFC 6901) such as <c>/steps/0/on</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Finding(FindingCode Code, RecordKey Record, string Pointer, string Message)
{
    /// <summary>How bad it is.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>One line for a person: how bad, what, where and what to do.</summary>
    public override string ToString() => $"{Severity.ToText()} {Code}: {Record}{Pointer}: {Message}";
}

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

/// <summary>Lets System.Text.Json read and write a <see cref="Severity"/> by its name, as a value and as a dictionary key.</summary>
public sealed class SeverityConverter() : NamesConverter<Severity>(Severities.Names);
