using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>The references that must not lead in a circle.</summary>
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
        new("requires", static data => data.Decisions.Conditions.SelectMany(Requirements)),
    ];

    private static IEnumerable<ChainStep> Steps<TRecord>(ImmutableArray<TRecord> records, string pointer, Func<TRecord, TextValue?> named) where TRecord : DatasetRecord
    {
        foreach (var record in records)
            if (named(record) is { } id)
                yield return new(record, id.Text, pointer);
    }

    private static IEnumerable<ChainStep> Steps<TId>(DatasetRecord record, string pointer, ImmutableArray<TId> named) where TId : TextValue =>
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

    // Wherever in the tree of its requirements a condition names another.
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
