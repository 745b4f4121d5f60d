using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Preconditions;

/// <summary>Describes requirements in words.</summary>
internal static class RequirementWording
{
    public static string Of(Requirement requirement) => requirement switch
    {
        AllOf => "all of these",
        AnyOf => "at least one of these",
        Not => "not this",
        ConditionMet met => $"the condition {met.Condition} is met",
        DecisionTaken taken => Of(taken),
        InstrumentExists exists => Of(exists),
        ConsentGiven given => $"the consent of {List(given.Of)}{About(given.Text)}",
        Composition composition => $"those who are sent{(composition.Role is { } role ? $" go as {role}" : "")}{About(composition.Text)}",
        Circumstance circumstance => $"the circumstance{About(circumstance.Text)}",
        Willingness will => $"the will of {List(will.Of)}{About(will.Text)}",
        TimeReached time => Of(time),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "There is no such requirement."),
    };

    /// <summary>Describes a requirement with all its parts on one line.</summary>
    public static string InFull(Requirement requirement) => requirement switch
    {
        AllOf all => Parts(all.Of, " and "),
        AnyOf any => Parts(any.Of, " or "),
        Not not => $"not ({InFull(not.Of)})",
        _ => Of(requirement),
    };

    /// <summary>Joins actors, for example "a, b and c". An empty list gives "somebody not named".</summary>
    public static string List(IReadOnlyList<ActorId> actors) => actors.Count == 0 ? "somebody not named" : Phrase.List(actors);

    public static string About(string? text) => text is null ? "" : $": {text}";

    public static string Since(object? since) => since is null ? "" : $", not before {since}";

    private static string Parts(IEnumerable<Requirement> parts, string joint) =>
        string.Join(joint, parts.Select(part => part is AllOf or AnyOf ? $"({InFull(part)})" : InFull(part)));

    private static string Of(DecisionTaken taken)
    {
        var which = taken.Decision is { } id ? $" ({id})" : "";
        var organ = taken.OrganOpen ? " or of an organ of it" : "";
        var manner = taken.Manner is { } how ? $" by {how}" : "";
        return $"a decision of {taken.Body}{organ}{which}{manner}{Since(taken.Since)}{About(taken.Text)}";
    }

    private static string Of(InstrumentExists exists)
    {
        var which = exists.Treaty is { } treaty ? $"the instrument {treaty}" : "an instrument";
        var stage = exists.Stage is { } how ? $", {how}" : "";
        var issuer = exists.Issuer is { } by ? $" of {by}{(exists.OrganOpen ? ", of whichever organ" : "")}" : "";
        return $"{which}{issuer}{stage}{Since(exists.Since)}{About(exists.Text)}";
    }

    private static string Of(TimeReached time) => (time.From, time.Until) switch
    {
        ({ } from, { } until) => $"the time from {from} to {until}",
        ({ } from, null) => $"the time from {from} on",
        (null, { } until) => $"the time up to {until}",
        _ => "any time",
    };
}
