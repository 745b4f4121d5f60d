using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Merging;

/// <summary>The merged dataset, with a report of everything that had to be settled and of where each record comes from.</summary>
public sealed class MergeResult
{
    internal MergeResult() { }

    /// <summary>The merged dataset. Null when a conflict is open.</summary>
    public required Dataset? Data { get; init; }

    /// <summary>Whether every conflict was settled, so that there is a merged dataset.</summary>
    [MemberNotNullWhen(true, nameof(Data))]
    public bool IsSettled => Data is not null;

    /// <summary>The first dataset.</summary>
    public required Dataset One { get; init; }

    /// <summary>The second dataset.</summary>
    public required Dataset Other { get; init; }

    /// <summary>The members on which records with the same id differed, in the order of the records and their members.</summary>
    public required ImmutableArray<MergeConflict> Conflicts { get; init; }

    /// <summary>
    /// The records that have one id in the second dataset and another id in the first, with the same content. The merged dataset has the id
    /// of the first.
    /// </summary>
    public required ImmutableArray<RecordRename> Moved { get; init; }

    /// <summary>The ids that both datasets give to different things.</summary>
    public required ImmutableArray<IdCollision> Collisions { get; init; }

    /// <summary>
    /// What the second dataset says otherwise in its header. The merged dataset has the header of the first.
    /// </summary>
    public required ImmutableArray<MemberChange> DroppedHeader { get; init; }

    /// <summary>Where each record of the merged dataset comes from, in the order of a document.</summary>
    public required ImmutableArray<RecordOrigin> Origins { get; init; }

    /// <summary>The conflicts that no rule settled.</summary>
    public IEnumerable<MergeConflict> Open => Conflicts.Where(conflict => conflict.Taken == MergeChoice.None);

    /// <summary>Returns where a record comes from. Null when the merged dataset does not hold it.</summary>
    public RecordOrigin? OriginOf(RecordKey record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return origins.GetValueOrDefault(record);
    }

    /// <summary>Merges a further dataset into the result. The origins of the records are carried along.</summary>
    /// <exception cref="InvalidOperationException">A conflict of this result is open.</exception>
    public MergeResult MergedWith(Dataset next, MergePolicy policy) =>
        (Data ?? throw new InvalidOperationException("A conflict is open, so there is no merged dataset."))
        .MergedWith(next, policy, origins);

    /// <summary>Describes the report for a person, on several lines.</summary>
    public string Describe() => MergeText.Of(this);

    /// <summary>Returns the report as a JSON document.</summary>
    public string ToJson() => MergeJson.Write(this);

    /// <summary>How many conflicts and collisions there were.</summary>
    public override string ToString() => MergeText.Counts(this);

    private Dictionary<RecordKey, RecordOrigin> origins => field ??= Origins.ToDictionary(one => one.Record);
}

/// <summary>Where a record of a merged dataset comes from.</summary>
/// <param name="Record">The record.</param>
/// <param name="From">The ids of the datasets that held the record, in the order in which they were merged.</param>
/// <param name="Sides">Which side of the last merge held the record: <c>One</c>, <c>Other</c> or <c>Both</c>.</param>
public sealed record RecordOrigin(RecordKey Record, ImmutableArray<DatasetId> From, MergeChoice Sides)
{
    /// <summary>The record and the datasets.</summary>
    public override string ToString() => $"{Record} from {string.Join(", ", From)}";
}

/// <summary>Which of two values was taken.</summary>
public enum MergeChoice
{
    /// <summary>Neither: the conflict is open.</summary>
    None,

    /// <summary>The value of the first dataset.</summary>
    One,

    /// <summary>The value of the second dataset.</summary>
    Other,

    /// <summary>Both: the items of both lists, or both records as the views of two actors.</summary>
    Both,
}

/// <summary>A member on which two records with the same id differ.</summary>
/// <param name="Record">The record.</param>
/// <param name="Caption">What the record is or says, in one line, with names instead of ids.</param>
/// <param name="Pointer">The member, as a JSON pointer. Empty when the conflict is about the whole record.</param>
/// <param name="One">The value in the first dataset, as JSON on one line.</param>
/// <param name="Other">The value in the second dataset, as JSON on one line.</param>
/// <param name="Taken">Which value the merged record has.</param>
/// <param name="Rule">The rule that decided. Null when none did.</param>
/// <param name="Why">Why the rule decided so, in words.</param>
public sealed record MergeConflict(
    RecordKey Record, string Caption, string Pointer, string One, string Other, MergeChoice Taken, MergeRule? Rule, string Why)
{
    /// <summary>The place, both values and what was taken.</summary>
    public override string ToString() => $"{Record}{Pointer}: {One} or {Other}: {Taken}, because {Why}";
}

/// <summary>An id that two datasets give to different things by accident. The records are never blended.</summary>
/// <param name="Record">The key of both records.</param>
/// <param name="One">What the record of the first dataset is, in one line. It keeps the id.</param>
/// <param name="Other">What the record of the second dataset is, in one line.</param>
/// <param name="Now">The key of the second record in the merged dataset. Records of the second dataset that name it name this key.</param>
/// <param name="Why">How it was seen that these are different things.</param>
public sealed record IdCollision(RecordKey Record, string One, string Other, RecordKey Now, string Why)
{
    /// <summary>The keys and the reason.</summary>
    public override string ToString() => $"{Record} is another thing in the second dataset, where it is now {Now}: {Why}";
}
