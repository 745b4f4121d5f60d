using System.Collections.Immutable;
using System.Numerics;

namespace GeoPolDomain.Power;

/// <summary>Minimal coalitions, the smallest first, as far as they were asked for and found.</summary>
public sealed class Coalitions
{
    internal Coalitions(ImmutableArray<Coalition> shown, BigInteger more, bool isComplete, int? fewest) =>
        (Shown, More, IsComplete, Fewest) = (shown, more, isComplete, fewest);

    /// <summary>The coalitions, up to the limit.</summary>
    public ImmutableArray<Coalition> Shown { get; }

    /// <summary>The number of further coalitions; at least this number when <see cref="IsComplete"/> is false.</summary>
    public BigInteger More { get; }

    /// <summary>Whether the search went through all coalitions. False means that there can be coalitions beyond those counted.</summary>
    public bool IsComplete { get; }

    /// <summary>The size of the smallest coalition. Null when there is none, or when the search did not reach it.</summary>
    public int? Fewest { get; }

    /// <summary>Lists the coalitions, one a line, and says how many more there are.</summary>
    public override string ToString() => string.Join('\n', Shown.Select(one => one.ToString()).Append(Rest).Where(one => one.Length > 0));

    /// <summary>How many more there are, for example "and at least 12 more". Empty when there are no more.</summary>
    internal string Rest =>
        !IsComplete ? $"and at least {More} more" : More > 0 ? $"and {More} more" : "";
}
