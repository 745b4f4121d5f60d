namespace GeoPolDomain.Panels;

/// <summary>
/// Measures of how alike two portfolios are. A portfolio says for each state in one and the same order how strongly a state is committed to
/// it, as a number from 0 to the strongest commitment.
/// </summary>
/// <remarks>
/// Signorino and Ritter (1999), "Tau-b or Not Tau-b: Measuring the Similarity of Foreign Policy Positions", International Studies Quarterly
/// 43: 115-144; Cohen (1960), Educational and Psychological Measurement 20: 37-46, and (1968), Psychological Bulletin 70: 213-220; Scott
/// (1955), Public Opinion Quarterly 19: 321-325; Häge (2011), Political Analysis 19: 287-305.
/// </remarks>
public static class Similarity
{
    /// <summary>
    /// Returns the S of Signorino and Ritter: 1 minus twice the sum of the distances, as a part of the greatest possible sum. It is 1 for
    /// equal portfolios and -1 for portfolios as different as possible.
    /// </summary>
    /// <param name="one">The first portfolio.</param>
    /// <param name="other">The second portfolio.</param>
    /// <param name="strongest">The strongest commitment, for example 3 for defence.</param>
    /// <param name="weights">The weight of each state, for example its share of capabilities. Empty weighs all states alike.</param>
    /// <returns>S, or null when the portfolios are empty or all weights are zero.</returns>
    /// <exception cref="ArgumentException">The lengths differ, a commitment is out of range, or a weight is negative.</exception>
    public static double? S(ReadOnlySpan<int> one, ReadOnlySpan<int> other, int strongest = 3, ReadOnlySpan<double> weights = default)
    {
        Check(one, other, strongest);
        if (!weights.IsEmpty && weights.Length != one.Length)
            throw new ArgumentException($"There are {weights.Length} weights for {one.Length} states.", nameof(weights));
        var (distance, greatest) = (0d, 0d);
        for (var i = 0; i < one.Length; i++)
        {
            var weight = weights.IsEmpty ? 1 : weights[i];
            if (weight < 0 || !double.IsFinite(weight))
                throw new ArgumentException($"The weight {weight} is no number from 0 on.", nameof(weights));
            distance += weight * Math.Abs(one[i] - other[i]);
            greatest += weight * strongest;
        }

        return greatest > 0 ? 1 - (2 * distance / greatest) : null;
    }

    /// <summary>
    /// Returns Cohen's kappa: how far two portfolios agree beyond what chance gives, where each keeps its own shares of commitments.
    /// </summary>
    /// <param name="one">The first portfolio.</param>
    /// <param name="other">The second portfolio.</param>
    /// <param name="strongest">The strongest commitment.</param>
    /// <param name="disagreement">How much a difference between two commitments counts.</param>
    /// <returns>Kappa, or null when the portfolios are empty or chance leaves no disagreement.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a commitment is out of range.</exception>
    public static double? Kappa(
        ReadOnlySpan<int> one, ReadOnlySpan<int> other, int strongest = 3, Disagreement disagreement = Disagreement.Nominal)
    {
        Check(one, other, strongest);
        return ChanceCorrected(one, other, Shares(one, strongest), Shares(other, strongest), disagreement);
    }

    /// <summary>
    /// Returns Scott's pi: how far two portfolios agree beyond what chance gives, where both draw from their common shares of commitments.
    /// </summary>
    /// <inheritdoc cref="Kappa" path="/param"/>
    /// <returns>Pi, or null when the portfolios are empty or chance leaves no disagreement.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a commitment is out of range.</exception>
    public static double? Pi(
        ReadOnlySpan<int> one, ReadOnlySpan<int> other, int strongest = 3, Disagreement disagreement = Disagreement.Nominal)
    {
        Check(one, other, strongest);
        var (mine, theirs) = (Shares(one, strongest), Shares(other, strongest));
        for (var value = 0; value < mine.Length; value++)
            mine[value] = (mine[value] + theirs[value]) / 2;
        return ChanceCorrected(one, other, mine, mine, disagreement);
    }

    /// <summary>
    /// Returns the Jaccard index of two sets: the number of shared elements as a part of all elements. Null when both sets are empty.
    /// </summary>
    /// <param name="shared">The number of elements in both sets.</param>
    /// <param name="one">The number of elements in the first set.</param>
    /// <param name="other">The number of elements in the second set.</param>
    /// <exception cref="ArgumentOutOfRangeException">More elements are shared than one of the sets has.</exception>
    public static double? Jaccard(int shared, int one, int other)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shared);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shared, Math.Min(one, other));
        var all = (long)one + other - shared;
        return all > 0 ? (double)shared / all : null;
    }

    private static double? ChanceCorrected(
        ReadOnlySpan<int> one, ReadOnlySpan<int> other, double[] mine, double[] theirs, Disagreement disagreement)
    {
        var (observed, byChance) = (0d, 0d);
        for (var i = 0; i < one.Length; i++)
            observed += Distance(one[i], other[i], disagreement) / one.Length;
        for (var i = 0; i < mine.Length; i++)
            for (var j = 0; j < theirs.Length; j++)
                byChance += Distance(i, j, disagreement) * mine[i] * theirs[j];
        return byChance > 0 ? 1 - (observed / byChance) : null;
    }

    private static double Distance(int one, int other, Disagreement disagreement) => disagreement switch
    {
        Disagreement.Linear => Math.Abs(one - other),
        Disagreement.Squared => (one - other) * (one - other),
        _ => one == other ? 0 : 1,
    };

    private static double[] Shares(ReadOnlySpan<int> portfolio, int strongest)
    {
        var shares = new double[strongest + 1];
        foreach (var value in portfolio)
            shares[value] += 1d / portfolio.Length;
        return shares;
    }

    private static void Check(ReadOnlySpan<int> one, ReadOnlySpan<int> other, int strongest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(strongest, 1);
        if (one.Length != other.Length)
            throw new ArgumentException($"The portfolios have {one.Length} and {other.Length} states.", nameof(other));
        if (one.ContainsAnyExceptInRange(0, strongest) || other.ContainsAnyExceptInRange(0, strongest))
            throw new ArgumentException($"A commitment is a number from 0 to {strongest}.", nameof(one));
    }
}

/// <summary>How much a difference between two commitments counts as disagreement.</summary>
public enum Disagreement
{
    /// <summary>Every difference counts the same.</summary>
    Nominal,

    /// <summary>A difference counts by its size.</summary>
    Linear,

    /// <summary>A difference counts by the square of its size.</summary>
    Squared,
}
