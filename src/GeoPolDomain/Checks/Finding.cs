using GeoPolDomain.Identity;

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
