using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>
/// An index that finds the stances on a claim, both direct stances and stances that follow from relations between claims.
/// </summary>
internal sealed class StanceIndex
{
    private static readonly ImmutableArray<StanceKind> Implied = [StanceKind.Affirms, StanceKind.Denies, StanceKind.Doubts];

    private readonly ImmutableArray<Statement> statements;
    private readonly Grouped<StancePlace> byClaim;
    private readonly ILookup<StatementId, Statement> withheldFrom;
    private readonly ILookup<ClaimId, Statement> withheldOn;

    public StanceIndex(ImmutableArray<Claim> claims, ImmutableArray<Statement> statements)
    {
        this.statements = statements;
        var numbering = new RecordNumbering<Claim, ClaimId>(claims);
        Numbers = numbering.Numbers;
        Graph = new(claims, numbering);
        byClaim = Group(numbering);
        var withheld = statements.Where(statement => statement.IsWithheld).ToList();
        withheldFrom = withheld
            .SelectMany(statement => statement.AnswerTo, (statement, answered) => (statement, answered))
            .ToLookup(one => one.answered, one => one.statement);
        withheldOn = withheld
            .Where(statement => statement.Act.IsSilence)
            .SelectMany(statement => statement.Stances, (statement, stance) => (statement, stance.Claim))
            .ToLookup(one => one.Claim, one => one.statement);
    }

    /// <summary>The claims and their relations.</summary>
    public ClaimGraph Graph { get; }

    /// <summary>The numbers of all claims that are held, related to another claim, or the claim of a stance.</summary>
    public RecordNumbers<Claim, ClaimId> Numbers { get; }

    /// <summary>The stances on the claim with a number, in the order of the statements. What was said in silence is left out.</summary>
    public ReadOnlySpan<StancePlace> On(int claim) => byClaim.Of(claim);

    /// <summary>All stances that are taken on the claim, or from which a stance on the claim follows, earliest first.</summary>
    public ImmutableArray<StanceTaken> Timeline(ClaimId claim, ActorId? viewpoint) =>
    [
        .. Bearing(claim)
            .Where(one => Viewpoints.Takes(one.Statement, viewpoint))
            .SelectMany(one => one.Statement.Speakers.Select((speaker, index) =>
                new StanceTaken(one.Statement, speaker, index, one.Taken, one.Meant, claim, one.IsInPart)))
            .OrderBy(one => one.When?.EarliestDay ?? int.MaxValue)
            .ThenBy(one => one.Statement.IdText, StringComparer.Ordinal),
    ];

    /// <summary>The actors in whose own view further stances on the claim are recorded.</summary>
    public ImmutableArray<ActorId> ViewsLeft(ClaimId claim, ActorId? viewpoint) =>
        Viewpoints.Left(Bearing(claim).Select(one => one.Statement), viewpoint);

    /// <summary>The statements in which somebody kept silent or withheld an answer when asked about the claim.</summary>
    public ImmutableArray<Statement> Silences(ClaimId claim, ActorId? viewpoint)
    {
        IEnumerable<Statement> asked = withheldOn[claim];
        if (withheldFrom.Count > 0)
            asked = Direct(claim).SelectMany(one => withheldFrom[one.Id]).Concat(asked);
        return
        [
            .. asked.Where(one => Viewpoints.Takes(one, viewpoint))
                .DistinctBy(one => one.Id)
                .OrderBy(one => one.Said?.EarliestDay ?? int.MaxValue)
                .ThenBy(one => one.IdText, StringComparer.Ordinal),
        ];
    }

    private List<Statement> Direct(ClaimId claim)
    {
        var found = new List<Statement>();
        foreach (var one in On(Numbers.Find(claim)))
            found.Add(statements[one.Statement]);
        return found;
    }

    private List<(Statement Statement, StanceKind Meant, Stance Taken, bool IsInPart)> Bearing(ClaimId claim)
    {
        var number = Numbers.Find(claim);
        var found = new List<(Statement, StanceKind, Stance, bool)>();
        foreach (var one in On(number))
            Add(one, TakenAt(one).Kind, isInPart: false);
        foreach (var meant in Implied)
            foreach (var (other, taken, isInPart) in Graph.Implying(number, meant))
                foreach (var one in On(other))
                    if (TakenAt(one).Kind == taken)
                        Add(one, meant, isInPart);
        return found;

        void Add(StancePlace one, StanceKind meant, bool isInPart) =>
            found.Add((statements[one.Statement], meant, TakenAt(one), isInPart));
    }

    private Stance TakenAt(StancePlace one) => statements[one.Statement].Stances[one.Stance];

    // The shares look for the claims of their stances. Claims that are not held get their numbers afterwards, one after another.
    private Grouped<StancePlace> Group(RecordNumbering<Claim, ClaimId> numbering)
    {
        var shares = Shares.Of(statements.Length, (from, to) => PlacesIn(numbering, from, to));
        var places = Join(shares.Select(share => share.Places));
        var claims = Join(shares.Select(share => share.Claims));
        for (var i = 0; i < claims.Length; i++)
            if (claims[i] < 0)
                claims[i] = numbering.Add(TakenAt(places[i]).Claim);
        return new(Numbers.Count, claims, places);
    }

    private (StancePlace[] Places, int[] Claims) PlacesIn(RecordNumbering<Claim, ClaimId> numbering, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            count += statements[i].Act.IsSilence ? 0 : statements[i].Stances.Length;
        var (places, claims) = (new StancePlace[count], new int[count]);
        count = 0;
        for (var i = from; i < to; i++)
            if (!statements[i].Act.IsSilence)
                for (var j = 0; j < statements[i].Stances.Length; j++)
                    (places[count], claims[count++]) = (new(i, j), numbering.PlaceOf(statements[i].Stances[j].Claim));
        return (places, claims);
    }

    private static T[] Join<T>(IEnumerable<T[]> shares)
    {
        var parts = shares.ToList();
        var all = new T[parts.Sum(part => part.Length)];
        var end = 0;
        foreach (var part in parts)
        {
            part.CopyTo(all, end);
            end += part.Length;
        }

        return all;
    }
}

/// <summary>Where a stance stands: the place of the statement among all statements, and the place of the stance in it.</summary>
internal readonly record struct StancePlace(int Statement, int Stance);
