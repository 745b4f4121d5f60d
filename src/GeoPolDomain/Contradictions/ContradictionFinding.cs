using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// Records that contradict each other or pull against each other, as found by reasoning over a dataset. A finding does not say who is
/// right.
/// </summary>
public sealed class ContradictionFinding
{
    /// <summary>The number of records that <see cref="Describe()"/> names at most on each side: 100.</summary>
    public const int MostRecords = 100;

    // An array of records, or stances whose records are listed when somebody asks for them.
    private readonly object one;
    private readonly object other;

    // A text, or a reason whose words are made when somebody asks for them. Several threads may ask: they make the same words.
    private object why;

    internal ContradictionFinding(
        ContradictionKind kind,
        ImmutableArray<DatasetRecord> one,
        ImmutableArray<DatasetRecord> other,
        string why,
        ActorId? within = null)
    {
        Kind = kind;
        this.one = ImmutableCollectionsMarshal.AsArray(one)!;
        this.other = ImmutableCollectionsMarshal.AsArray(other)!;
        this.why = why;
        Within = within;
    }

    internal ContradictionFinding(ContradictionKind kind, HeldStances one, HeldStances other, string why)
    {
        Kind = kind;
        this.one = one;
        this.other = other;
        this.why = why;
    }

    internal ContradictionFinding(ContradictionKind kind, HeldStances one, HeldStances other, Reason why, ActorId? within = null)
    {
        Kind = kind;
        this.one = one;
        this.other = other;
        this.why = why;
        Within = within;
    }

    /// <summary>How the records contradict each other.</summary>
    public ContradictionKind Kind { get; }

    /// <summary>The records on the first side: those that affirm, paraphrase or say more.</summary>
    public ImmutableArray<DatasetRecord> One => RecordsOf(one);

    /// <summary>The records on the second side.</summary>
    public ImmutableArray<DatasetRecord> Other => RecordsOf(other);

    /// <summary>What does not fit together, in words.</summary>
    public string Why
    {
        get
        {
            if (why is Reason reason)
                why = reason.Tell((HeldStances)one, (HeldStances)other, Within);
            return (string)why;
        }
    }

    /// <summary>The actor on both sides, when an actor contradicts itself. Null when different actors contradict each other.</summary>
    public ActorId? Within { get; }

    /// <summary>The keys of the records on both sides, each once, in ordinal order.</summary>
    public ImmutableArray<RecordKey> Between =>
        [.. One.Concat(Other).Select(record => record.Key).Distinct().OrderBy(key => key.ToString(), StringComparer.Ordinal)];

    /// <summary>
    /// Describes the kind, the records on both sides, at most <see cref="MostRecords"/> on each, and why they contradict each other.
    /// </summary>
    public string Describe() => Describe(MostRecords);

    /// <summary>
    /// Describes the kind, the records on both sides, at most so many on each, and why they contradict each other. The text says how many
    /// more there are.
    /// </summary>
    public string Describe(int records)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(records);
        return $"{Kind}{(Within is null ? "" : $" within {Within}")}: "
            + $"{Keys(One, records)} against {Keys(Other, records)}, because {Why}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    private static ImmutableArray<DatasetRecord> RecordsOf(object side) =>
        side is HeldStances stances ? stances.Records : ImmutableCollectionsMarshal.AsImmutableArray((DatasetRecord[])side);

    private static string Keys(ImmutableArray<DatasetRecord> records, int most) =>
        string.Join(", ", records.Take(most).Select(record => record.Key))
        + (records.Length > most ? $" and {records.Length - most} more" : "");
}

/// <summary>
/// The contradictions that reasoning finds in a dataset. The contradictions that an editor recorded are records of their own.
/// </summary>
public sealed class FoundContradictions
{
    internal FoundContradictions(
        ImmutableArray<ContradictionFinding> all, ImmutableArray<ActorId> views, int leadingFurther, int comparedInPart)
    {
        All = all;
        Views = views;
        LeadingFurther = leadingFurther;
        ComparedInPart = comparedInPart;
    }

    /// <summary>
    /// All findings: opposed stances claim by claim, then reports of one utterance, quantifiers, conditions, plans and strengths.
    /// </summary>
    public ImmutableArray<ContradictionFinding> All { get; }

    /// <summary>The actors in whose own view further records exist. Ask again with each of them as the viewpoint.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>The number of claims whose relations lead to more claims than they were compared with.</summary>
    public int LeadingFurther { get; }

    /// <summary>The number of statements and conditions that were compared with only some of those to which they belong.</summary>
    public int ComparedInPart { get; }

    /// <summary>Returns the findings of the given kind.</summary>
    public ImmutableArray<ContradictionFinding> Of(ContradictionKind kind) => [.. All.Where(one => one.Kind == kind)];

    /// <summary>Returns the findings that have the record on one of their sides.</summary>
    public ImmutableArray<ContradictionFinding> Of(RecordKey record) =>
        [.. All.Where(one => one.One.Concat(one.Other).Any(side => side.Key == record))];

    /// <summary>Describes every finding on a line of its own.</summary>
    public string Describe()
    {
        var lines = All.Select(one => one.Describe()).DefaultIfEmpty("no contradiction is found").ToList();
        if (LeadingFurther > 0)
            lines.Add($"and more ways from {LeadingFurther} claims, whose relations lead to more claims than were compared");
        if (ComparedInPart > 0)
            lines.Add($"and more ways from {ComparedInPart} statements and conditions, which belong to more of them than were compared");
        if (!Views.IsEmpty)
            lines.Add($"further records in the view of {string.Join(", ", Views)}");
        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
