using System.Collections.Immutable;
using System.Numerics;

namespace GeoPolDomain.Power;

/// <summary>How often the voters of a game swing.</summary>
/// <param name="ByClass">The swings of a voter of each class.</param>
/// <param name="Scale">The number that makes every Shapley value a whole number when multiplied with it.</param>
/// <param name="Winning">The number of winning coalitions.</param>
internal sealed record SwingCount(ImmutableArray<Swings> ByClass, BigInteger Scale, BigInteger Winning)
{
    private const int MostVoters = 1000;
    private const long MostNodes = 1_500_000;
    // Nodes times points times primes: some seconds.
    private const long MostSteps = 600_000_000;

    /// <summary>Counts the swings of a game. Returns null when that would take too long.</summary>
    public static SwingCount? Of(SimpleGame game)
    {
        if (game.Count > MostVoters)
            return null;
        if (game.Classes.Length <= 1)
            return OfAlike(game);
        var scale = Enumerable.Range(1, game.Count).Aggregate(
            BigInteger.One,
            (all, one) => all / BigInteger.GreatestCommonDivisor(all, one) * one);
        var fields = PrimeField.Beyond(BigInteger.Max(scale, BigInteger.One << game.Count));
        if (CoalitionDiagram.Of(game, Math.Min(MostNodes, MostSteps / game.Count / fields.Count)) is not { } diagram)
            return null;
        var results = fields.Select(field => new SwingRemainders(diagram, field, scale)).ToList();
        BigInteger Exact(Func<SwingRemainders, ulong> part) => PrimeField.Join(fields, [.. results.Select(part)]);
        return new(
            [.. game.Classes.Select((_, i) => new Swings(Exact(one => one.Counts[i]), Exact(one => one.Shapley[i])))],
            scale,
            Exact(one => one.Winning));
    }

    // Where all voters count alike, only the number of a coalition matters.
    private static SwingCount OfAlike(SimpleGame game)
    {
        var (voters, winning, swings) = (game.Count, BigInteger.Zero, BigInteger.Zero);
        var (ofAll, ofOthers) = (BigInteger.One, BigInteger.One);
        var isWon = game.Wins(game.SumsOf(0));
        for (var size = 0; size <= voters; size++)
        {
            winning += isWon ? ofAll : 0;
            var isWonNext = size < voters && game.Wins(game.SumsOf(size + 1));
            swings += isWonNext && !isWon ? ofOthers : 0;
            (ofAll, ofOthers) = (ofAll * (voters - size) / (size + 1), ofOthers * (voters - 1 - size) / (size + 1));
            isWon = isWonNext;
        }

        return new([new Swings(swings, swings.IsZero ? 0 : 1)], voters, winning);
    }
}

/// <summary>In how many coalitions a voter swings, and its Shapley value times the scale.</summary>
internal readonly record struct Swings(BigInteger Count, BigInteger Shapley);
