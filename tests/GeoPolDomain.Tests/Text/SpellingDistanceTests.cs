using GeoPolDomain.Tests.House;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

/// <summary>Which names are near, beside the plain way to count what differs.</summary>
public class SpellingDistanceTests
{
    [Fact]
    public void Names_are_near_when_at_most_a_third_of_the_longer_one_differs() => Law.HoldsForSeeds(2000, seed =>
    {
        var random = new Random(seed);
        var name = Word(random, random.Next(1, 14));
        var known = Enumerable.Range(0, 8).Select(_ => random.Next(2) == 0 ? Changed(random, name) : Word(random, random.Next(1, 14)))
            .Distinct().ToList();
        var near = known.Select(one => (Name: one, Distance: Plain(name, one)))
            .Where(one => one.Distance <= Math.Max(name.Length, one.Name.Length) / 3).ToList();
        var least = near.Count == 0 ? 0 : near.Min(one => one.Distance);
        Spelling.AllNear(name, known).Should().Equal(
            near.Where(one => one.Distance <= least + 1).OrderBy(one => one.Distance).ThenBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => one.Name));
        Spelling.Nearest(name, known).Should().Be(near.OrderBy(one => one.Distance).Select(one => one.Name).FirstOrDefault());
    });

    private static string Word(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => "abcAé-"[random.Next(6)]));

    private static string Changed(Random random, string name)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(name.Length + 1);
            name = random.Next(3) switch
            {
                0 => name.Insert(at, Word(random, 1)),
                1 when at < name.Length && name.Length > 1 => name.Remove(at, 1),
                _ when at + 1 < name.Length => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
                _ => name,
            };
        }

        return name;
    }

    // The definition, with no bound: the letters to insert, delete, change or swap with a neighbour.
    private static int Plain(string left, string right)
    {
        var known = new Dictionary<(int, int), int>();
        return Of(left.Length, right.Length);

        int Of(int i, int j)
        {
            if (i == 0 || j == 0)
                return i + j;
            if (known.TryGetValue((i, j), out var found))
                return found;
            var best = Math.Min(Math.Min(Of(i - 1, j), Of(i, j - 1)) + 1, Of(i - 1, j - 1) + (Same(i, j) ? 0 : 1));
            if (i > 1 && j > 1 && Same(i, j - 1) && Same(i - 1, j))
                best = Math.Min(best, Of(i - 2, j - 2) + 1);
            return known[(i, j)] = best;
        }

        bool Same(int i, int j) => char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
    }
}
