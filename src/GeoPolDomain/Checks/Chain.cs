using GeoPolDomain.Datasets;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Checks;

/// <summary>References by which one record stands above another of its kind, or comes before it, so that no way leads back.</summary>
/// <param name="Says">What the reference says, as in "belongs to".</param>
/// <param name="StepsOf">Every such reference.</param>
internal sealed record Chain(string Says, Func<Dataset, IEnumerable<ChainStep>> StepsOf)
{
    private const int MostShown = 8;

    public IEnumerable<Flaw> FindCircles(Dataset data)
    {
        var stepsFrom = StepsOf(data).ToLookup(step => step.From.IdText, StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in stepsFrom)
            foreach (var flaw in Follow(start.Key, stepsFrom, left))
                yield return flaw;
    }

    // Depth first, without recursion: a chain may be as long as the dataset.
    private IEnumerable<Flaw> Follow(string start, ILookup<string, ChainStep> stepsFrom, HashSet<string> left)
    {
        var way = new List<(string Id, IEnumerator<ChainStep> Next)>();
        var onWay = new HashSet<string>(StringComparer.Ordinal);
        Enter(start);
        while (way.Count > 0)
        {
            var (id, next) = way[^1];
            if (!next.MoveNext())
            {
                way.RemoveAt(way.Count - 1);
                onWay.Remove(id);
            }
            else if (onWay.Contains(next.Current.To))
            {
                yield return Closing(next.Current, [.. way.Select(one => one.Id).SkipWhile(one => one != next.Current.To)]);
            }
            else
            {
                Enter(next.Current.To);
            }
        }

        void Enter(string id)
        {
            if (!left.Add(id))
                return;
            way.Add((id, stepsFrom[id].GetEnumerator()));
            onWay.Add(id);
        }
    }

    private Flaw Closing(ChainStep step, IReadOnlyList<string> circle) => new(
        step.From,
        step.Pointer,
        circle.Count == 1
            ? $"'{step.To}' {Says} itself; name another or leave it out"
            : $"{string.Join($" {Says} ", Shown(circle).Append(step.To).Select(id => $"'{id}'"))}; one of these references must go");

    private static IEnumerable<string> Shown(IReadOnlyList<string> circle) =>
        circle.Count <= MostShown ? circle : [.. circle.Take(MostShown - 2), "...", circle[^1]];
}
