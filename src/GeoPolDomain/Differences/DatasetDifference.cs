using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Differences;

/// <summary>What differs between two datasets: the header, and the records that were renamed, removed, added and changed.</summary>
/// <remarks>
/// A difference holds everything that <see cref="ApplyTo"/> needs to make the dataset after from the dataset before. Records stand
/// kind by kind in the order of a document, and within a kind by id. Equal datasets give the same difference.
/// </remarks>
public sealed class DatasetDifference
{
    /// <summary>The version of the document in which <see cref="ToJson"/> writes a difference.</summary>
    public const string Format = "geopoldomain-difference/1";

    internal DatasetDifference() { }

    /// <summary>The id of the dataset before.</summary>
    public required DatasetId Before { get; init; }

    /// <summary>The id of the dataset after.</summary>
    public required DatasetId After { get; init; }

    /// <summary>What differs in the headers: the id, the title, the version and the note.</summary>
    public ImmutableArray<MemberChange> Header { get; init; } = [];

    /// <summary>The records with another id and the same content.</summary>
    public ImmutableArray<RecordRename> Renamed { get; init; } = [];

    /// <summary>The records that only the dataset before holds.</summary>
    public ImmutableArray<WholeRecord> Removed { get; init; } = [];

    /// <summary>The records that only the dataset after holds.</summary>
    public ImmutableArray<WholeRecord> Added { get; init; } = [];

    /// <summary>The records that both datasets hold with other content.</summary>
    public ImmutableArray<RecordChange> Changed { get; init; } = [];

    /// <summary>Whether the datasets are equal.</summary>
    public bool IsEmpty => Header.IsEmpty && Renamed.IsEmpty && Removed.IsEmpty && Added.IsEmpty && Changed.IsEmpty;

    /// <summary>Returns the dataset after, made from the dataset before.</summary>
    /// <remarks>
    /// The difference may also be applied to another dataset, if that holds the same values wherever the difference changes something.
    /// </remarks>
    /// <exception cref="DifferenceException">The difference does not fit the dataset. The message names the record.</exception>
    public Dataset ApplyTo(Dataset before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new DifferenceApplication(this, before).Apply();
    }

    /// <summary>Reads a difference from the JSON that <see cref="ToJson"/> writes.</summary>
    /// <exception cref="DocumentException">The text is no difference. The exception lists the errors with their places.</exception>
    public static DatasetDifference Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DifferenceJson.Read(json);
    }

    /// <summary>Returns the difference as a JSON document, from which <see cref="Read"/> makes an equal difference.</summary>
    public string ToJson() => DifferenceJson.Write(this);

    /// <summary>Describes the difference for a person, record by record, on several lines.</summary>
    public string Describe() => DifferenceText.Of(this);

    /// <summary>The number of records of each kind of difference.</summary>
    public override string ToString() => IsEmpty
        ? $"{Before} and {After} are equal"
        : $"{Before} to {After}: {DifferenceText.Counts(this)}";
}

/// <summary>A record that was added or removed.</summary>
/// <param name="Record">The record.</param>
/// <param name="Caption">What the record is or says, in one line, with names instead of ids.</param>
public sealed record WholeRecord(DatasetRecord Record, string Caption)
{
    /// <summary>The key and the caption.</summary>
    public override string ToString() => $"{Record.Key}: {Caption}";
}
