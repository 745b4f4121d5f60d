using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>
/// Which decision rule of a body applies to a matter at a time: one rule, no rule, or several rules between which the records do not tell.
/// </summary>
public sealed class ApplicableRule
{
    private ApplicableRule(DecisionRule? rule, ImmutableArray<DecisionRule> candidates, ImmutableArray<Reason> because) =>
        (Rule, Candidates, Because) = (rule, candidates, because);

    /// <summary>The rule that applies. Null when no rule applies, or when the records do not tell which rule applies.</summary>
    public DecisionRule? Rule { get; }

    /// <summary>Every rule that applies or may apply, ordered by id. Empty when no rule applies.</summary>
    public ImmutableArray<DecisionRule> Candidates { get; }

    /// <summary>The reasons for the answer, the most important first.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>
    /// Returns the answer and its reasons in one line, for example "unsc-procedural, because in force on 2017-10-24 (1966-01-01/..)".
    /// </summary>
    public string Describe()
    {
        var answer = Candidates switch
        {
            [] => "no rule",
            [var only] => Rule is null ? $"{only.Id} or no rule" : $"{only.Id}",
            _ => $"one of {Candidates.Length} rules",
        };
        return $"{answer}, because {string.Join("; ", Because)}";
    }

    /// <inheritdoc cref="Describe"/>
    public override string ToString() => Describe();

    /// <summary>Chooses among the rules of one body.</summary>
    internal static ApplicableRule Among(ImmutableArray<DecisionRule> ofBody, ActorId body, Matter? matter, EdtfDate on, ActorId? viewpoint)
    {
        if (ofBody.IsEmpty)
            return new(null, [], [new Reason($"there is no record of a rule of {body}")]);
        var held = InView(ofBody, viewpoint).Where(rule => InForce(rule, on) != Answer.No).ToImmutableArray();
        var candidates = matter is null ? held : For(held, matter, on);
        ImmutableArray<Reason> left =
            [.. Viewpoints.Left(ofBody, viewpoint).Select(view => new Reason($"the view of {view} is left out"))];
        return candidates switch
        {
            [] when held.IsEmpty => new(null, [], [.. ofBody.Select(one => new Reason($"not in force on {on}{Spell(one)}", one)), .. left]),
            [] => new(null, [], [new Reason($"no rule is for {matter} matters"), .. held.Select(one => Held(one, on)), .. left]),
            [var only] when InForce(only, on) == Answer.Yes => new(only, candidates, [.. Why(only, matter, on), .. left]),
            [var only] => new(null, candidates, [Unsure(only, on), .. left]),
            _ => new(null, candidates, [.. Between(candidates, matter, on), .. left]),
        };
    }

    // A rule for the matter goes before a rule for every matter, unless it is not sure that the former was in force.
    private static ImmutableArray<DecisionRule> For(ImmutableArray<DecisionRule> held, Matter matter, EdtfDate on)
    {
        var own = held.RemoveAll(rule => rule.Matter != matter);
        return own.Any(rule => InForce(rule, on) == Answer.Yes)
            ? own
            : held.RemoveAll(rule => rule.Matter is not null && rule.Matter != matter);
    }

    private static IEnumerable<DecisionRule> InView(ImmutableArray<DecisionRule> rules, ActorId? viewpoint)
    {
        var seen = rules.Where(rule => viewpoint is not null && rule.AccordingTo == viewpoint).Select(rule => rule.Matter).ToHashSet();
        return rules.Where(
            rule => Viewpoints.Takes(rule, viewpoint) && (rule.AccordingTo is not null || !seen.Contains(rule.Matter)));
    }

    private static Answer InForce(DecisionRule rule, EdtfDate on) => rule.Spell?.Contains(on) ?? Answer.Unknown;

    private static IEnumerable<Reason> Why(DecisionRule rule, Matter? matter, EdtfDate on)
    {
        yield return new Reason($"in force on {on}{Spell(rule)}", rule);
        if (matter is not null && rule.Matter is null)
            yield return new Reason($"no rule of the body is for {matter} matters only");
    }

    private static IEnumerable<Reason> Between(ImmutableArray<DecisionRule> candidates, Matter? matter, EdtfDate on)
    {
        var kinds = candidates.Select(rule => rule.Matter).Distinct().Count();
        if (kinds > 1 && matter is null)
            yield return new Reason("the kind of matter decides, and is not given");
        if (kinds < candidates.Length)
            yield return new Reason("the records give several rules for one kind of matter, and do not tell them apart");
        foreach (var rule in candidates)
            yield return Held(rule, on);
    }

    private static Reason Held(DecisionRule rule, EdtfDate on) =>
        InForce(rule, on) == Answer.Yes ? new Reason($"in force on {on} for {Kind(rule)}", rule) : Unsure(rule, on);

    private static Reason Unsure(DecisionRule rule, EdtfDate on) => rule.Spell is null
        ? new Reason("the record does not state when it is in force", rule)
        : new Reason($"it is not certain that it was in force on {on}{Spell(rule)}", rule);

    private static string Kind(DecisionRule rule) => rule.Matter is null ? "every matter" : $"{rule.Matter} matters";

    private static string Spell(DecisionRule rule) => rule.Spell is null ? "" : $" ({rule.Spell})";
}
