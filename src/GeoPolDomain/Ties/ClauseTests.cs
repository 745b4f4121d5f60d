using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Ties;

/// <summary>Tests whether the words of an obligation cover an attack: what happened, against whom and where.</summary>
internal sealed class ClauseTests(Attack attack, PlaceBook places)
{
    /// <summary>The tests of a clause that do not depend on whether the attack was provoked.</summary>
    public IEnumerable<Explained<Answer>> Of(Obligation clause)
    {
        if (clause.Trigger is { } trigger)
            yield return Triggered(clause, trigger);
        if (!clause.Against.IsEmpty)
            yield return attack.By.Any(one => clause.Against.Contains(one))
                ? new(Answer.Yes, [])
                : new(Answer.No, [new($"it is owed only against {string.Join(", ", clause.Against)}", clause)]);
        if (!clause.NotAgainst.IsEmpty && attack.By.All(one => clause.NotAgainst.Contains(one)))
            yield return new(Answer.No, [new($"it is not owed against {string.Join(", ", attack.By)}", clause)]);
        if (!clause.Area.IsEmpty)
            yield return Within(clause);
    }

    /// <summary>Whether the attack was unprovoked, where the clause asks for that. Null where it does not ask.</summary>
    public Explained<Answer>? MayBeProvoked(Obligation clause) =>
        clause.Trigger != ObligationTrigger.UnprovokedAttack ? null
        : attack.IsUnprovoked switch
        {
            Answer.Yes => new(Answer.Yes, [new("the attack is taken to be unprovoked")]),
            Answer.No => new(Answer.No, [new("it is owed only after an unprovoked attack, and this attack is taken to be provoked", clause)]),
            _ => new(Answer.Unknown, [new("it is owed only after an unprovoked attack, and it is not given whether it was one", clause)]),
        };

    /// <summary>Whether the attack happens where the clause applies; unknown where its place is not given.</summary>
    public Answer IsInArea(Obligation clause) => clause.Area.IsEmpty ? Answer.Yes : Within(clause).Value;

    private Explained<Answer> Triggered(Obligation clause, ObligationTrigger trigger) =>
        trigger == ObligationTrigger.AttackByTwoPowers
            ? attack.By.Length >= 2
                ? new(Answer.Yes, [])
                : new(Answer.No, [new("it is owed only where two powers or more attack", clause)])
        : trigger.IsKnown ? new(Answer.Yes, [])
        : new(Answer.Unknown, [new($"it depends on '{trigger}', which this version does not know", clause)]);

    private Explained<Answer> Within(Obligation clause)
    {
        if (attack.Where is not { } where)
            return new(Answer.Unknown, [new($"it is owed only in {string.Join(", ", clause.Area)}, and the place is not given", clause)]);
        var above = Above(where);
        if (clause.Area.FirstOrDefault(above.Contains) is { } area)
            return new(Answer.Yes, [new($"{where} lies in {area}", places.Find(where))]);
        if (clause.Area.Any(one => Above(one).Contains(where)))
            return new(Answer.Unknown, [new($"it is owed only in a part of {where}", clause)]);
        return places.Find(above[^1])?.Kind == PlaceKind.WorldRegion
            ? new(Answer.No, [new($"it is owed only in {string.Join(", ", clause.Area)}, and {where} does not lie there", clause)])
            : new(Answer.Unknown, [new($"it is not recorded in which part of the world {above[^1]} lies", places.Find(above[^1]))]);
    }

    // The place and the larger places in which it lies, the smallest first.
    private List<PlaceId> Above(PlaceId place)
    {
        var above = new List<PlaceId>();
        for (var next = place; next is not null && !above.Contains(next); next = places.Find(next)?.Within)
            above.Add(next);
        return above;
    }
}
