using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>The claims of a dataset and their relations, indexed from both ends. The claims have numbers.</summary>
internal sealed class ClaimGraph
{
    private readonly RecordNumbers<Claim, ClaimId> numbers;
    private readonly Grouped<ClaimEnd> from;
    private readonly Grouped<ClaimEnd> to;
    private readonly HashSet<(int, int)> related = [];

    /// <summary>Indexes the relations, and gives numbers to claims that are only named in them.</summary>
    public ClaimGraph(ImmutableArray<Claim> claims, RecordNumbering<Claim, ClaimId> numbering)
    {
        numbers = numbering.Numbers;
        var relations = new List<(int Claim, ClaimWay Way, int Other)>();
        for (var claim = 0; claim < claims.Length; claim++)
            foreach (var relation in claims[claim].Relations)
            {
                relations.Add((claim, WayOf(relation.Kind), numbering.Add(relation.Claim)));
                related.Add((claim, relations[^1].Other));
            }

        RelationCount = relations.Count;

        // Way by way, so that a search finds the claims on one side of a way without those on the others.
        var (left, right, ends, starts) = (new List<int>(), new List<int>(), new List<ClaimEnd>(), new List<ClaimEnd>());
        for (var way = ClaimWay.Entails; way < ClaimWay.Other; way++)
            foreach (var (claim, own, other) in relations)
                if (own == way)
                {
                    left.Add(claim);
                    ends.Add(new(way, other));
                    right.Add(other);
                    starts.Add(new(way, claim));
                }

        from = new(numbers.Count, CollectionsMarshal.AsSpan(left), CollectionsMarshal.AsSpan(ends));
        to = new(numbers.Count, CollectionsMarshal.AsSpan(right), CollectionsMarshal.AsSpan(starts));
    }

    /// <summary>The number of relations between claims.</summary>
    public int RelationCount { get; }

    /// <summary>
    /// Finds the claims and stances that imply a stance on a claim, nearest first. <c>IsInPart</c> is true when they deny or doubt only a
    /// part of the claim.
    /// </summary>
    /// <remarks>
    /// The search visits each combination once, so a cycle of claims ends where it began. The result leaves out the claim itself: a claim
    /// that contradicts itself by way of other claims is nobody's stance.
    /// </remarks>
    /// <param name="claim">The number of the claim.</param>
    /// <param name="meant">The stance on the claim.</param>
    /// <param name="most">How many stances on claims are looked at; the search ends when it has come to more.</param>
    public IReadOnlyList<ClaimStance> Implying(int claim, StanceKind meant, int most = int.MaxValue)
    {
        if (from.Of(claim).IsEmpty && to.Of(claim).IsEmpty)
            return [];
        var seen = new ClaimStances(new(claim, meant, IsInPart: false));
        for (var next = 0; seen.Count <= most && next < seen.Count; next++)
            AddNeighbours(seen, seen[next]);
        return seen.Others(claim);
    }

    /// <summary>Finds the claims in tension with a claim. The relation may be recorded at either claim.</summary>
    public IReadOnlyList<int> InTensionWith(int claim)
    {
        List<int>? found = null;
        Collect(from.Of(claim));
        Collect(to.Of(claim));
        return found is null ? [] : [.. found.Distinct()];

        void Collect(ReadOnlySpan<ClaimEnd> ends)
        {
            foreach (var end in Only(ends, ClaimWay.InTension))
                if (end.Claim != claim)
                    (found ??= []).Add(end.Claim);
        }
    }

    /// <summary>Whether a relation between the two claims is recorded, in either direction.</summary>
    public bool AreRelated(ClaimId one, ClaimId other) =>
        related.Count > 0
        && (numbers.Find(one), numbers.Find(other)) is var (left, right)
        && (related.Contains((left, right)) || related.Contains((right, left)));

    private void AddNeighbours(ClaimStances seen, ClaimStance of)
    {
        var incoming = to.Of(of.Claim);
        var outgoing = from.Of(of.Claim);
        switch (of.Stance)
        {
            case StanceKind.Affirms:
                Add(incoming, ClaimWay.Entails, StanceKind.Affirms);
                Add(outgoing, ClaimWay.Narrows, StanceKind.Affirms);
                break;
            case StanceKind.Denies or StanceKind.Doubts:
                Add(outgoing, ClaimWay.Entails, of.Stance);
                Add(incoming, ClaimWay.Narrows, of.Stance, isInPart: true);
                if (of.Stance == StanceKind.Doubts)
                    break;
                Add(outgoing, ClaimWay.Contradicts, StanceKind.Affirms);
                Add(incoming, ClaimWay.Contradicts, StanceKind.Affirms);
                break;
        }

        void Add(ReadOnlySpan<ClaimEnd> ends, ClaimWay way, StanceKind stance, bool isInPart = false)
        {
            foreach (var end in Only(ends, way))
                seen.Add(new(end.Claim, stance, isInPart || of.IsInPart));
        }
    }

    private static ReadOnlySpan<ClaimEnd> Only(ReadOnlySpan<ClaimEnd> ends, ClaimWay way) =>
        ends[FirstOf(ends, way)..FirstOf(ends, way + 1)];

    // Where the ends of the way begin, or those of a later one.
    private static int FirstOf(ReadOnlySpan<ClaimEnd> ends, ClaimWay way)
    {
        var (low, high) = (0, ends.Length);
        while (low < high)
            if (ends[(low + high) / 2].Way < way)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return low;
    }

    private static ClaimWay WayOf(ClaimRelationKind kind) =>
        kind == ClaimRelationKind.Entails ? ClaimWay.Entails
        : kind == ClaimRelationKind.Narrows ? ClaimWay.Narrows
        : kind == ClaimRelationKind.Contradicts ? ClaimWay.Contradicts
        : kind == ClaimRelationKind.InTension ? ClaimWay.InTension
        : ClaimWay.Other;

    // In the order in which the relations stand in the index; the other ones do not stand in it.
    private enum ClaimWay : byte
    {
        Entails,
        Narrows,
        Contradicts,
        InTension,
        Other,
    }

    private readonly record struct ClaimEnd(ClaimWay Way, int Claim);
}

/// <summary>A stance on a claim, which has a number.</summary>
/// <param name="Claim">The number of the claim.</param>
/// <param name="Stance">The stance.</param>
/// <param name="IsInPart">Whether it denies or doubts only a part of the claim from which a search started.</param>
internal readonly record struct ClaimStance(int Claim, StanceKind Stance, bool IsInPart);
