using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>When the actors of a dataset existed, for checks that ask often.</summary>
internal sealed class Lives(Dataset data)
{
    // A few lists are looked through faster than they are put in order.
    private const int Few = 8;

    private readonly Dictionary<ActorId, TimesInOrder> ofMany = [];

    /// <summary>Whether a spell begins or ends outside the existence of an actor.</summary>
    /// <remarks>
    /// Lists disagree on when a state existed: a day lies outside its existence only when the day lies outside by every list.
    /// </remarks>
    public bool IsOutside(ActorId actor, EdtfInterval spell)
    {
        var days = spell.Extent;
        return data.Actors.Find(actor) is { } found
            && (IsSurelyAbsent(found, days.FirstFrom, days.FirstTo) || IsSurelyAbsent(found, days.LastFrom, days.LastTo));
    }

    /// <summary>Whether an actor may have existed on the day after a spell.</summary>
    public bool WentOn(ActorId actor, EdtfInterval spell) => data.Actors.Find(actor) is not { } found
        || !IsSurelyAbsent(found, spell.Extent.LastTo + 1, spell.Extent.LastTo + 1);

    private bool IsSurelyAbsent(Actor actor, long from, long to)
    {
        if (actor.Existence.Length <= Few)
            return actor.IsSurelyAbsent(from, to);
        if (!ofMany.TryGetValue(actor.Id, out var periods))
            ofMany.Add(actor.Id, periods = new(actor.Existence.Select(one => one.Period)));
        var days = PossibleDays.Run(from, to);
        return periods.AllMiss(
            DayNumber.Hold(from), DayNumber.Hold(to), period => ((EdtfInterval)period).Holds(days, EdtfReading.Usual) == Answer.No);
    }
}
