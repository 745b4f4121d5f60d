using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using Spectre.Console;

namespace GeoPolDomain.Cli.Output;

/// <summary>What a condition requires, as a tree in words.</summary>
internal static class RequirementTree
{
    /// <summary>The whole condition: before which act it stands, when it arises at all, what it requires.</summary>
    public static Tree Of(Page page, Dataset data, Condition condition)
    {
        var tree = page.Tree(Root(data, condition));
        AddParts(tree, data, condition, [condition.Id]);
        return tree;
    }

    private static string Root(Dataset data, Condition condition)
    {
        var nature = condition.Nature is { } what ? $", {what}" : "";
        var scope = condition.Scope is { } about ? $": {about}" : "";
        return $"{Words.Strong(data.Actors.NameOf(condition.Holder))}, condition to {Words.Plain(Words.Spoken(condition.Act))}{Words.Plain(scope)} {Words.Aside($"({condition.Id}{nature})")}";
    }

    private static void AddParts(IHasTreeNodes under, Dataset data, Condition condition, IReadOnlyList<ConditionId> way, Requirement? guarded = null)
    {
        if (condition.Guard is { } guard && !guard.Equals(guarded))
            Add(under.AddNode(Words.Aside("the question arises only if")), data, guard, way);
        // The conditions of a list stand under the condition itself.
        if (condition.Requires is AllOf all)
            foreach (var one in all.Of)
                Add(under, data, one, way);
        else
            Add(under, data, condition.Requires, way);
    }

    private static void Add(IHasTreeNodes under, Dataset data, Requirement requirement, IReadOnlyList<ConditionId> way)
    {
        // A point of a list that is held as a condition of its own needs no second naming of the act.
        if (PointOf(data, requirement, way) is { } point)
        {
            AddParts(point.Requires is AllOf ? under.AddNode(Words.Aside($"all of ({point.Id})")) : under, data, point, [.. way, point.Id], data.Preconditions.Find(way[^1])!.Guard);
            return;
        }

        var node = under.AddNode(Sentence(data, requirement));
        switch (requirement)
        {
            case AllOf all:
                AddEach(node, data, all.Of, way);
                break;
            case AnyOf any:
                AddEach(node, data, any.Of, way);
                break;
            case Not not:
                Add(node, data, not.Of, way);
                break;
            // A condition that leads back to itself is named, and not followed again.
            case ConditionMet met when !way.Contains(met.Condition) && data.Preconditions.Find(met.Condition) is { } inner:
                AddParts(node, data, inner, [.. way, met.Condition]);
                break;
        }
    }

    /// <summary>The condition a requirement names, where it stands before the same act of the same holder as the one that names it.</summary>
    private static Condition? PointOf(Dataset data, Requirement requirement, IReadOnlyList<ConditionId> way)
    {
        if (requirement is not ConditionMet { Condition: var id } || way.Contains(id))
            return null;
        var (outer, inner) = (data.Preconditions.Find(way[^1]), data.Preconditions.Find(id));
        return outer is not null && inner is not null && (outer.Holder, outer.Act, outer.Scope) == (inner.Holder, inner.Act, inner.Scope) ? inner : null;
    }

    private static void AddEach(IHasTreeNodes under, Dataset data, IEnumerable<Requirement> parts, IReadOnlyList<ConditionId> way)
    {
        foreach (var part in parts)
            Add(under, data, part, way);
    }

    private static string Sentence(Dataset data, Requirement requirement) => requirement switch
    {
        AllOf => Words.Aside("all of"),
        AnyOf => Words.Aside("at least one of"),
        Not => Words.Aside("not"),
        DecisionTaken one => $"{Words.Of(data, one.Body)} has decided{Words.Plain(one.Manner is { } how ? $" by {Words.Spoken(how)}" : "")}{Rest(one.Text)}{Named(one.Decision)}",
        InstrumentExists one => Instrument(data, one),
        ConsentGiven one => $"{Everyone(data, one.Of)} consents{Rest(one.Text)}",
        Willingness one => $"{Everyone(data, one.Of)} is willing{Rest(one.Text)}",
        Composition one => $"{Words.Plain(one.Text)}{Words.Aside(one.Role is { } role ? $" (as {role})" : "")}",
        Circumstance one => $"{Words.Plain(one.Text)}{Named(one.Claim)}{Named(one.Tenure)}",
        TimeReached one => Words.Plain(string.Join(", ", Times(one))),
        ConditionMet one => $"{Words.Plain(data.CaptionOf(one.Condition.Key))} {Words.Aside($"({one.Condition})")}",
        _ => Words.Plain(requirement),
    };

    private static string Instrument(Dataset data, InstrumentExists one)
    {
        if (one.Issuer is not { } issuer)
            return $"{(one.Treaty is { } treaty ? Words.Plain(data.Treaties.NameOf(treaty)) : "an instrument")} exists{Rest(one.Text)}";
        var organ = one.OrganOpen ? Words.Warning(", whichever organ,") : "";
        return $"an instrument of {Words.Of(data, issuer)}{organ} exists{Rest(one.Text)}{Named(one.Treaty)}";
    }

    private static IEnumerable<string> Times(TimeReached time)
    {
        if (time.From is { } from)
            yield return $"not before {from}";
        if (time.Until is { } until)
            yield return $"not after {until}";
    }

    private static string Everyone(Dataset data, IReadOnlyCollection<ActorId> actors) => actors.Count switch
    {
        0 => "somebody not named",
        1 => Words.Of(data, actors.First()),
        _ => $"each of {string.Join(", ", actors.Select(one => Words.Of(data, one)))}",
    };

    private static string Rest(string? text) => text is null ? "" : Words.Plain($": {text}");

    private static string Named(object? id) => id is null ? "" : $" {Words.Aside($"({id})")}";
}
