using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>Something in a dataset that should not be so: what is wrong, how severe it is, where it stands and what to do.</summary>
/// <param name="Code">The kind of finding. A code never changes its meaning.</param>
/// <param name="Record">The record in which something is wrong.</param>
/// <param name="Pointer">The place inside the record, as a JSON pointer (RFC 6901), for example <c>/steps/0/on</c>.</param>
/// <param name="Message">What is wrong and what to do, in words.</param>
public sealed record Finding(FindingCode Code, RecordKey Record, string Pointer, string Message)
{
    private Items<RecordKey> others;

    /// <summary>How severe the finding is: as severe as its code, unless <see cref="CheckOptions"/> say otherwise.</summary>
    public Severity Severity { get; init; } = Code.Severity;

    /// <summary>The other records that the finding is about, for example the membership with which a membership overlaps.</summary>
    public ImmutableArray<RecordKey> Others { get => others; init => others = Given.List(value); }

    /// <summary>Returns one line for people: the severity, the code, the record, the place and the message.</summary>
    public override string ToString() => $"{Severity.ToText()} {Code}: {Record}{Pointer}: {Message}";
}

/// <summary>How severe a finding is. A more severe value compares as greater.</summary>
[JsonConverter(typeof(SeverityConverter))]
public enum Severity
{
    /// <summary>The data may be right, but leaves something unsaid that a reader will miss.</summary>
    Notice,

    /// <summary>The data is very likely wrong.</summary>
    Warning,

    /// <summary>The data cannot be right as it stands.</summary>
    Error,
}

/// <summary>The names of the severities in JSON and in messages.</summary>
public static class Severities
{
    internal static Names<Severity> Names { get; } = new(
        "a severity",
        (Severity.Notice, "notice"),
        (Severity.Warning, "warning"),
        (Severity.Error, "error"));

    /// <summary>Returns the name of a severity in JSON and in messages, for example <c>warning</c>.</summary>
    public static string ToText(this Severity severity) => Names.Of(severity);
}

/// <summary>Lets System.Text.Json read and write a <see cref="Severity"/> by its name, both as a value and as a dictionary key.</summary>
public sealed class SeverityConverter() : NamesConverter<Severity>(Severities.Names);
