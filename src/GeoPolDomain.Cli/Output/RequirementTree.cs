using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using Spectre.Console;

namespace GeoPolDomain.Cli.Output;

/// <summary>Shows what a condition requires, as a tree of sentences.</summary>
internal static class RequirementTree
{
    /// <summary>
    /// Makes the tree of a condition: the holder and the act at the root, then the guard of the condition, then its requirements.
    /// </summary>
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
        var act = $"{Words.Plain(Words.Spoken(condition.Act))}{Words.Plain(scope)}";
        return $"{Words.Strong(data.Actors.NameOf(condition.Holder))}, condition to {act} {Words.Aside($"({condition.Id}{nature})")}";
    }

    private static void AddParts(
        IHasTreeNodes under,
        Dataset data,
        Condition condition,
        IReadOnlyList<ConditionId> path,
        Requirement? shownGuard = null)
    {
        if (condition.Guard is { } guard && !guard.Equals(shownGuard))
            Add(under.AddNode(Words.Aside("applies only if")), data, guard, path);
        // If the condition requires "all of" a list, the items of the list become children of the condition: a node "all of" between
        // them would say nothing.
        if (condition.Requires is AllOf all)
            foreach (var one in all.Of)
                Add(under, data, one, path);
        else
            Add(under, data, condition.Requires, path);
    }

    private static void Add(IHasTreeNodes under, Dataset data, Requirement requirement, IReadOnlyList<ConditionId> path)
    {
        // The item of a list can be a condition record of its own, before the same act of the same holder. Its own root line would only
        // repeat the holder and the act, so the requirements of the item are shown directly.
        if (PointOf(data, requirement, path) is { } point)
        {
            var parent = point.Requires is AllOf ? under.AddNode(Words.Aside($"all of ({point.Id})")) : under;
            AddParts(parent, data, point, [.. path, point.Id], data.Preconditions.Find(path[^1])!.Guard);
            return;
        }

        var node = under.AddNode(Sentence(data, requirement));
        switch (requirement)
        {
            case AllOf all:
                AddEach(node, data, all.Of, path);
                break;
            case AnyOf any:
                AddEach(node, data, any.Of, path);
                break;
            case Not not:
                Add(node, data, not.Of, path);
                break;
            // A condition can require itself through other conditions. Such a condition is named, but not expanded a second time.
            case ConditionMet met when !path.Contains(met.Condition) && data.Preconditions.Find(met.Condition) is { } inner:
                AddParts(node, data, inner, [.. path, met.Condition]);
                break;
        }
    }

    /// <summary>
    /// Returns the condition that a requirement names, if that condition has the same holder, act and scope as the condition that names it.
    /// Otherwise returns null.
    /// </summary>
    private static Condition? PointOf(Dataset data, Requirement requirement, IReadOnlyList<ConditionId> path)
    {
        if (requirement is not ConditionMet { Condition: var id } || path.Contains(id))
            return null;
        var (outer, inner) = (data.Preconditions.Find(path[^1]), data.Preconditions.Find(id));
        var isSameAct = (outer?.Holder, outer?.Act, outer?.Scope) == (inner?.Holder, inner?.Act, inner?.Scope);
        return outer is not null && inner is not null && isSameAct ? inner : null;
    }

    private static void AddEach(IHasTreeNodes under, Dataset data, IEnumerable<Requirement> parts, IReadOnlyList<ConditionId> path)
    {
        foreach (var part in parts)
            Add(under, data, part, path);
    }

    private static string Sentence(Dataset data, Requirement requirement) => requirement switch
    {
        AllOf => Words.Aside("all of"),
        AnyOf => Words.Aside("at least one of"),
        Not => Words.Aside("not"),
        DecisionTaken one => $"{Words.Of(data, one.Body)} has decided{Manner(one)}{Rest(one.Text)}{Named(one.Decision)}",
        InstrumentExists one => Instrument(data, one),
        ConsentGiven one => $"{Everyone(data, one.Of)} consents{Rest(one.Text)}",
        Willingness one => $"{Everyone(data, one.Of)} is willing{Rest(one.Text)}",
        Composition one => $"{Words.Plain(one.Text)}{Words.Aside(one.Role is { } role ? $" (as {role})" : "")}",
        Circumstance one => $"{Words.Plain(one.Text)}{Named(one.Claim)}{Named(one.Tenure)}",
        TimeReached one => Words.Plain(string.Join(", ", Times(one))),
        ConditionMet one => $"{Words.Plain(data.CaptionOf(one.Condition.Key))} {Words.Aside($"({one.Condition})")}",
        _ => Words.Plain(requirement),
    };

    private static string Manner(DecisionTaken one) => one.Manner is { } how ? Words.Plain($" by {Words.Spoken(how)}") : "";

    private static string Instrument(Dataset data, InstrumentExists one)
    {
        if (one.Issuer is not { } issuer)
        {
            var name = one.Treaty is { } treaty ? Words.Plain(data.Treaties.NameOf(treaty)) : "an instrument";
            return $"{name} exists{Rest(one.Text)}";
        }

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
