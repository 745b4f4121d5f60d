using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>Two stances of one actor on one claim that differ, one after the other.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="From">The stance that stands before.</param>
/// <param name="To">The stance that stands after.</param>
/// <param name="IsLater">Whether the second was surely taken on a later day. Where it was not, the actor may have spoken with two voices at once.</param>
public sealed record PositionChange(ActorId Actor, StanceTaken From, StanceTaken To, Answer IsLater)
{
    /// <summary>Who changed from which stance to which, and whether that is a change or two voices.</summary>
    public string Describe() =>
        $"{Actor}: {From.Stance.ToText()} ({From.Statement.Id}), then {To.Stance.ToText()} ({To.Statement.Id})"
        + IsLater switch { Answer.Yes => "", Answer.No => "; on the same days, by two voices", _ => "; which came first is not known" };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
