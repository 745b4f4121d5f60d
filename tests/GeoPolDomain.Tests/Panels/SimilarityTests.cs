using GeoPolDomain.Panels;

namespace GeoPolDomain.Tests.Panels;

/// <summary>Measures of similarity, on portfolios from the literature and with the arithmetic beside them.</summary>
public class SimilarityTests
{
    private const double Close = 1e-12;

    // Signorino and Ritter (1999), table 6: the European portfolios of Germany and Russia in 1914. GMY RUS UKG FRN AUH ITA RUM, and then
    // the thirteen states with which neither had an alliance. 3 is defence, 2 neutrality, 1 entente.
    private static readonly int[] Germany = [3, 0, 0, 0, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly int[] Russia = [0, 3, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    [Fact]
    public void S_of_Germany_and_Russia_in_1914() =>
        // Distances: 3 each to GMY, RUS, FRN, AUH and RUM, 2 to ITA, 1 to UKG: 18 of at most 20 * 3 = 60. 1 - 2 * 18 / 60 = 0.4.
        Similarity.S(Germany, Russia).Should().BeApproximately(0.4, Close);

    [Fact]
    public void Kappa_of_Germany_and_Russia_in_1914()
    {
        // Germany: sixteen 0, four 3. Russia: sixteen 0, two 1, two 3. Both agree on thirteen of twenty.
        // By chance (16 * 16 + 4 * 2) / 400 = 0.66. (0.65 - 0.66) / (1 - 0.66).
        Similarity.Kappa(Germany, Russia).Should().BeApproximately(-0.01 / 0.34, Close);

        // Squared distances: (5 * 9 + 4 + 1) / 20 = 2.5.
        // By chance 0.8 * 0.1 * 1 + 0.8 * 0.1 * 9 + 0.2 * 0.8 * 9 + 0.2 * 0.1 * 4 = 2.32.
        Similarity.Kappa(Germany, Russia, disagreement: Disagreement.Squared).Should().BeApproximately(1 - (2.5 / 2.32), Close);

        // Plain distances: 18 / 20 = 0.9. By chance 0.8 * 0.1 * 1 + 0.8 * 0.1 * 3 + 0.2 * 0.8 * 3 + 0.2 * 0.1 * 2 = 0.84.
        Similarity.Kappa(Germany, Russia, disagreement: Disagreement.Linear).Should().BeApproximately(1 - (0.9 / 0.84), Close);
    }

    [Fact]
    public void Pi_of_Germany_and_Russia_in_1914() =>
        // Of all forty commitments 32 are 0, two are 1 and six are 3. By chance 0.8² + 0.05² + 0.15² = 0.665.
        Similarity.Pi(Germany, Russia).Should().BeApproximately((0.65 - 0.665) / (1 - 0.665), Close);

    [Fact]
    public void S_with_the_weights_of_the_authors_own_example()
    {
        // The example in Signorino's GAUSS code for S (S.g): every distance is 1 of 3, so the weights change nothing. 1 - 2 / 3.
        int[] one = [3, 3, 2, 2];
        int[] other = [2, 2, 3, 3];
        Similarity.S(one, other, weights: [0.5, 0.3, 0.1, 0.1]).Should().BeApproximately(1d / 3, Close);
        Similarity.S(one, other).Should().BeApproximately(1d / 3, Close);
    }

    [Fact]
    public void Weights_count_by_their_shares()
    {
        // The only distance, 3 of 3, is to the first state. Alike: 1 - 2 * 3 / 6 = 0. Weighted 9 to 1: 1 - 2 * 27 / 30 = -0.8.
        Similarity.S([3, 0], [0, 0]).Should().BeApproximately(0, Close);
        Similarity.S([3, 0], [0, 0], weights: [9, 1]).Should().BeApproximately(-0.8, Close);
        Similarity.S([3, 0], [0, 0], weights: [0.9, 0.1]).Should().BeApproximately(-0.8, Close);
    }

    [Fact]
    public void Kappa_and_pi_of_a_table_of_two_raters()
    {
        // A hundred cases: 44 5 1 | 7 20 3 | 9 5 6 (rows: first rater), the data of the example of cohen_k in the R package lbagree.
        (int One, int Other, int Cases)[] table =
            [(0, 0, 44), (0, 1, 5), (0, 2, 1), (1, 0, 7), (1, 1, 20), (1, 2, 3), (2, 0, 9), (2, 1, 5), (2, 2, 6)];
        int[] one = [.. table.SelectMany(cell => Enumerable.Repeat(cell.One, cell.Cases))];
        int[] other = [.. table.SelectMany(cell => Enumerable.Repeat(cell.Other, cell.Cases))];

        // Agreement 0.70. By chance 0.5 * 0.6 + 0.3 * 0.3 + 0.2 * 0.1 = 0.41.
        Similarity.Kappa(one, other, 2).Should().BeApproximately(0.29 / 0.59, 1e-9);

        // Common shares 0.55, 0.30, 0.15: by chance 0.3025 + 0.09 + 0.0225 = 0.415.
        Similarity.Pi(one, other, 2).Should().BeApproximately(0.285 / 0.585, 1e-9);
    }

    [Fact]
    public void Equal_portfolios_are_as_alike_as_can_be_and_opposite_ones_as_different()
    {
        Similarity.S(Russia, Russia).Should().Be(1);
        Similarity.Kappa(Russia, Russia).Should().BeApproximately(1, Close);
        Similarity.Pi(Russia, Russia).Should().BeApproximately(1, Close);
        Similarity.S([3, 0], [0, 3]).Should().Be(-1);
        Similarity.Kappa([3, 0], [0, 3]).Should().Be(-1);
    }

    [Fact]
    public void Nothing_is_measured_where_nothing_can_differ()
    {
        Similarity.S([], []).Should().BeNull();
        Similarity.S([3], [0], weights: [0]).Should().BeNull();
        Similarity.Kappa([0, 0], [0, 0]).Should().BeNull();
        Similarity.Pi([], []).Should().BeNull();
        Similarity.Jaccard(0, 0, 0).Should().BeNull();
    }

    [Fact]
    public void Jaccard_is_the_shared_part_of_all() => Similarity.Jaccard(2, 3, 5).Should().Be(2d / 6);

    [Fact]
    public void What_is_no_portfolio_is_refused()
    {
        FluentActions.Invoking(() => Similarity.S([1], [1, 2])).Should().Throw<ArgumentException>().WithMessage("*1 and 2 states*");
        FluentActions.Invoking(() => Similarity.Kappa([4], [1])).Should().Throw<ArgumentException>().WithMessage("*from 0 to 3*");
        FluentActions.Invoking(() => Similarity.Pi([1], [-1])).Should().Throw<ArgumentException>().WithMessage("*from 0 to 3*");
        FluentActions.Invoking(() => Similarity.S([1], [1], weights: [-1])).Should().Throw<ArgumentException>().WithMessage("*weight -1*");
        FluentActions.Invoking(() => Similarity.S([1], [1], weights: [1, 2]))
            .Should().Throw<ArgumentException>().WithMessage("*2 weights*");
        FluentActions.Invoking(() => Similarity.Jaccard(3, 2, 5)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
