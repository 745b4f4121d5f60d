using System.Collections.Immutable;

namespace GeoPolDomain.Preconditions;

/// <summary>Walks explanations and their parts: each once, because they are shared, and without recursion.</summary>
internal static class ExplanationGraph
{
    /// <summary>The given explanations and all that they rest on, in the order of the tree, each once.</summary>
    public static IEnumerable<Explanation> Each(IEnumerable<Explanation> roots) => Each(roots, static one => one.Parts);

    /// <summary>
    /// The given explanations and what the function gives for each of them, in the order of the tree, each once. Those in the set are left
    /// out, and the others added to it.
    /// </summary>
    public static IEnumerable<Explanation> Each(
        IEnumerable<Explanation> roots, Func<Explanation, ImmutableArray<Explanation>> partsOf, HashSet<Explanation>? seen = null)
    {
        seen ??= new(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Explanation>(roots.Reverse());
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            yield return next;
            foreach (var part in partsOf(next).Reverse())
                waiting.Push(part);
        }
    }

    /// <summary>The given explanations and what the function gives for each of them, each once and before its own parts.</summary>
    public static IEnumerable<Explanation> WholesFirst(
        IEnumerable<Explanation> roots, Func<Explanation, ImmutableArray<Explanation>> partsOf)
    {
        var isOpen = new Dictionary<Explanation, bool>(ReferenceEqualityComparer.Instance);
        var finished = new List<Explanation>();
        var path = new Stack<Explanation>(roots);
        while (path.TryPeek(out var next))
        {
            if (isOpen.TryAdd(next, true))
            {
                foreach (var part in partsOf(next))
                    if (!isOpen.ContainsKey(part))
                        path.Push(part);
                continue;
            }

            path.Pop();
            if (isOpen[next])
                finished.Add(next);
            isOpen[next] = false;
        }

        finished.Reverse();
        return finished;
    }
}
