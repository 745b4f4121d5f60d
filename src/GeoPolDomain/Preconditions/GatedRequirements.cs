using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Preconditions;

/// <summary>The requirements of some conditions, split where every part must be met, and which conditions contain each of them.</summary>
/// <remarks>
/// A condition also contains what the conditions to which it refers require. In a chain of conditions the last requirement is contained
/// in all of them, so a full list for each requirement would grow with the square of the chain. The lists are made when asked for.
/// </remarks>
internal sealed class GatedRequirements(ImmutableArray<ConditionVerdict> verdicts)
{
    private readonly Dictionary<Explanation, List<int>> first = new(ReferenceEqualityComparer.Instance);
    private ILookup<Explanation, Explanation>? wholes;
    private ILookup<Explanation, int>? places;
    private int most;

    public ImmutableArray<ConditionVerdict> Verdicts => verdicts;

    /// <summary>The requirements into which the given ones are split, in order, each once.</summary>
    public static IEnumerable<Explanation> PartsOf(IEnumerable<Explanation> wholes, HashSet<Explanation> seen) =>
        ExplanationGraph.Each(wholes, Split, seen).Where(one => IsRequired(one) && Split(one).IsEmpty);

    /// <summary>For each requirement, the first of the acts before which it comes.</summary>
    public Dictionary<Explanation, ActionKind> FirstActs(ImmutableArray<ActionKind> acts)
    {
        var found = new Dictionary<Explanation, ActionKind>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<Explanation>(ReferenceEqualityComparer.Instance);
        var roots = verdicts.ToLookup(one => one.Condition!.Act, one => one.Requires!);
        foreach (var act in acts)
            foreach (var part in PartsOf(roots[act], seen))
                found.Add(part, act);
        return found;
    }

    /// <summary>The conditions that contain one of the requirements, ordered by id, at most so many.</summary>
    public ImmutableArray<ConditionId> Containing(IEnumerable<Explanation> parts, int atMost)
    {
        places ??= verdicts.Select((one, place) => (one, place)).ToLookup(one => one.one.Requires!, one => one.place, Same);
        var found = atMost == int.MaxValue ? Above(parts) : parts.SelectMany(part => FirstAbove(atMost)[part]);
        return [.. found.Distinct().Order().Take(atMost).Select(place => verdicts[place].ConditionId)];
    }

    private static IEqualityComparer<Explanation> Same => ReferenceEqualityComparer.Instance;

    private static bool IsRequired(Explanation one) =>
        one.Nature != ConditionNature.Constraint && one.Nature != ConditionNature.Opinion;

    private static ImmutableArray<Explanation> Split(Explanation whole) =>
        IsRequired(whole) && whole.Requirement is AllOf or ConditionMet ? whole.Parts : [];

    private IEnumerable<Explanation> Roots => verdicts.Select(one => one.Requires!);

    private IEnumerable<int> Above(IEnumerable<Explanation> parts)
    {
        wholes ??= ExplanationGraph.Each(Roots, Split)
            .SelectMany(static whole => Split(whole), (whole, part) => (whole, part))
            .ToLookup(one => one.part, one => one.whole, Same);
        return ExplanationGraph.Each(parts, part => [.. wholes[part]]).SelectMany(one => places![one]);
    }

    // Hands the first conditions down from each whole to its parts. A whole comes before its parts, so it has received all of its own.
    private Dictionary<Explanation, List<int>> FirstAbove(int atMost)
    {
        if (most == atMost)
            return first;
        most = atMost;
        first.Clear();
        foreach (var whole in ExplanationGraph.WholesFirst(Roots, Split))
        {
            var own = ListOf(whole);
            Add(own, places![whole]);
            foreach (var part in Split(whole))
                Add(ListOf(part), own);
        }

        return first;

        List<int> ListOf(Explanation one) =>
            first.TryGetValue(one, out var list) ? list : first[one] = [];

        void Add(List<int> list, IEnumerable<int> more)
        {
            List<int> all = [.. list.Union(more).Order().Take(atMost)];
            list.Clear();
            list.AddRange(all);
        }
    }
}
