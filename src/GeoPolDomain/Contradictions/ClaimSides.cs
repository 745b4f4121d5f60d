using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>The stances on one claim, side by side: those that affirm it, deny it, name a condition, and know nothing of it.</summary>
/// <remarks>They stand in one array in this order. The definite ones are the first three, and so need no list of their own.</remarks>
internal sealed class ClaimSides
{
    private readonly Holding[] all;
    private readonly int definite;
    private HeldStances? definiteOnes;

    /// <summary>Lays out stances, each with its kind.</summary>
    public ClaimSides(ReadOnlySpan<Holding> stances, ReadOnlySpan<StanceKind> kinds)
    {
        var count = 0;
        foreach (var kind in kinds)
            count += kind == StanceKind.Doubts ? 0 : 1;
        all = new Holding[count];
        count = 0;
        Affirming = Take(stances, kinds, StanceKind.Affirms, ref count);
        Denying = Take(stances, kinds, StanceKind.Denies, ref count);
        _ = Take(stances, kinds, StanceKind.Conditions, ref count);
        definite = count;
        Ignorant = Take(stances, kinds, StanceKind.KnowsNothing, ref count);
    }

    /// <summary>The stances that affirm the claim.</summary>
    public HeldStances Affirming { get; }

    /// <summary>The stances that deny the claim.</summary>
    public HeldStances Denying { get; }

    /// <summary>The stances that know nothing of the claim.</summary>
    public HeldStances Ignorant { get; }

    /// <summary>The stances that affirm or deny the claim, or name a condition on which it holds.</summary>
    public HeldStances Definite => definiteOnes ??=
        definite == 0 ? HeldStances.None : new(all, 0, definite);

    private HeldStances Take(ReadOnlySpan<Holding> stances, ReadOnlySpan<StanceKind> kinds, StanceKind kind, ref int count)
    {
        var start = count;
        for (var i = 0; i < kinds.Length; i++)
            if (kinds[i] == kind)
                all[count++] = stances[i];
        return count == start ? HeldStances.None : new(all, start, count - start);
    }
}
