using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>The kinds of reference that must not lead in a circle, for example an organ that belongs to its own organ.</summary>
internal static class Chains
{
    public static ImmutableArray<Chain> All { get; } =
    [
        new("is another edition of", static data => Steps(data.Sources.All, "/editionOf", static one => one.EditionOf)),
        new("is a part of", static data => Steps(data.Sources.All, "/partOf", static one => one.PartOf)),
        new("belongs to", static data => data.Actors.All.SelectMany(Belongings)),
        new("changes", static data => data.Treaties.All.SelectMany(one => Steps(one, "/amends", one.Amends))),
        new("takes the place of", static data => data.Treaties.All.SelectMany(one => Steps(one, "/replaces", one.Replaces))),
        new("is a version of", static data => Steps(data.Treaties.All, "/versionOf", static one => one.VersionOf)),
        new("lies within", static data => Steps(data.Places.All, "/within", static one => one.Within)),
        new("is a part of", static data => Steps(data.Events.All, "/partOf", static one => one.PartOf)),
        new("came after", static data => Steps(data.Events.All, "/after", static one => one.After)),
        new("is a part of", static data => Steps(data.Forces.Units, "/parent", static one => one.Parent)),
        new("is a narrower form of", static data => data.Statements.Claims.SelectMany(Narrowings)),
        new("is told inside", static data => Steps(data.Statements.All, "/nestedIn", static one => one.NestedIn)),
        new("answers", static data => data.Statements.All.SelectMany(one => Steps(one, "/answerTo", one.AnswerTo))),
        new("is told through", static data => Steps(data.Statements.Reports, "/through", static one => one.Through)),
        new("takes up", static data => Steps(data.Decisions.Motions, "/replaces", static one => one.Replaces)),
        new("comes after", static data => Steps(data.Decisions.Rules, "/after", static one => one.After)),
        new("requires", static data => data.Preconditions.All.SelectMany(Requirements)),
    ];

    private static IEnumerable<ChainStep> Steps<TRecord>(
        ImmutableArray<TRecord> records, string pointer, Func<TRecord, TextValue?> named)
        where TRecord : DatasetRecord
    {
        foreach (var record in records)
            if (named(record) is { } id)
                yield return new(record, id.Text, pointer);
    }

    private static IEnumerable<ChainStep> Steps<TId>(DatasetRecord record, string pointer, ImmutableArray<TId> named)
        where TId : TextValue =>
        named.Select((id, index) => new ChainStep(record, id.Text, $"{pointer}/{index}"));

    private static IEnumerable<ChainStep> Belongings(Actor actor) => actor switch
    {
        Organ organ => [new(organ, organ.Of.Text, "/of")],
        Group group => Steps(group, "/within", group.Within),
        Outlet { Publisher: { } publisher } => [new(actor, publisher.Text, "/publisher")],
        _ => [],
    };

    private static IEnumerable<ChainStep> Narrowings(Claim claim) => claim.Relations
        .Select((relation, index) => (relation, index))
        .Where(one => one.relation.Kind == ClaimRelationKind.Narrows && one.relation.Claim != claim.Id)
        .Select(one => new ChainStep(claim, one.relation.Claim.Text, $"/relations/{one.index}/claim"));

    // A condition may name another condition anywhere in the tree of its requirements.
    private static List<ChainStep> Requirements(Condition condition)
    {
        var steps = new List<ChainStep>();
        Condition.Shape.Walk(condition, new Walker((walker, value) =>
        {
            if (value is ConditionId named && walker.Pointer != "/id")
                steps.Add(new(condition, named.Text, walker.Pointer));
        }));
        return steps;
    }
}

/// <summary>
/// One kind of reference by which a record stands below or after another record of the same kind, so that the references must not lead
/// back.
/// </summary>
/// <param name="Says">What the reference says, in words, for example "belongs to".</param>
/// <param name="StepsOf">Returns every reference of this kind in a dataset.</param>
internal sealed record Chain(string Says, Func<Dataset, IEnumerable<ChainStep>> StepsOf)
{
    private const int MostShown = 8;

    public IEnumerable<Flaw> FindCircles(Dataset data)
    {
        var stepsFrom = StepsOf(data).ToLookup(step => step.From.IdText, StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in stepsFrom)
            foreach (var flaw in Follow(start.Key, stepsFrom, visited))
                yield return flaw;
    }

    // Searches depth first. The loop does not recurse, because a chain may be as long as the dataset.
    private IEnumerable<Flaw> Follow(string start, ILookup<string, ChainStep> stepsFrom, HashSet<string> visited)
    {
        var path = new List<(string Id, IEnumerator<ChainStep> Next)>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        Enter(start);
        while (path.Count > 0)
        {
            var (id, next) = path[^1];
            if (!next.MoveNext())
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(id);
            }
            else if (onPath.Contains(next.Current.To))
            {
                yield return FlawOf(next.Current, [.. path.Select(one => one.Id).SkipWhile(one => one != next.Current.To)]);
            }
            else
            {
                Enter(next.Current.To);
            }
        }

        void Enter(string id)
        {
            if (!visited.Add(id))
                return;
            path.Add((id, stepsFrom[id].GetEnumerator()));
            onPath.Add(id);
        }
    }

    private Flaw FlawOf(ChainStep step, IReadOnlyList<string> circle) => new(
        step.From,
        step.Pointer,
        circle.Count == 1
            ? $"'{step.To}' {Says} itself; name another record or leave the reference out"
            : $"{string.Join($" {Says} ", Shown(circle).Append(step.To).Select(id => $"'{id}'"))}; one of these references must go");

    private static IEnumerable<string> Shown(IReadOnlyList<string> circle) =>
        circle.Count <= MostShown ? circle : [.. circle.Take(MostShown - 2), "...", circle[^1]];
}

/// <summary>One reference from a record to another record.</summary>
/// <param name="From">The record that holds the reference.</param>
/// <param name="To">The id of the record that the reference names.</param>
/// <param name="Pointer">Where the reference stands in the record, as a JSON pointer.</param>
internal readonly record struct ChainStep(DatasetRecord From, string To, string Pointer);
