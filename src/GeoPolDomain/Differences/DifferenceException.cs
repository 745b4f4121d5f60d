using GeoPolDomain.Identity;

namespace GeoPolDomain.Differences;

/// <summary>A difference does not fit the dataset to which it is applied.</summary>
public sealed class DifferenceException : Exception
{
    internal DifferenceException(RecordKey? record, string message) : base(message) => Record = record;

    /// <summary>The record that differs from what the difference expects. Null when the header differs.</summary>
    public RecordKey? Record { get; }
}
