namespace GeoPolDomain.Sources;

/// <summary>One reason for an answer: what it says, and the record it rests on.</summary>
/// <param name="Says">The reason in a few words.</param>
/// <param name="Record">The record it rests on; null where the reason is that a record is missing.</param>
public sealed record Reason(string Says, DatasetRecord? Record = null)
{
    /// <summary>The reason, with the record it rests on.</summary>
    public override string ToString() => Record is null ? Says : $"{Says} [{Record.Key}]";
}
