using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>Says in names what a condition requires.</summary>
internal static class RequirementWords
{
    /// <summary>What a condition stands before: the act with its subject.</summary>
    public static string ActOf(Condition condition) =>
        $"to {SayWords.Spoken(condition.Act)}{(condition.Scope is { } scope ? $"{(HasObject(condition.Act) ? "" : ":")} {scope}" : "")}";

    /// <summary>What a condition is to its holder, as a sentence.</summary>
    public static string Of(ConditionNature nature) =>
        nature == ConditionNature.Precondition ? "must be met before the act"
        : nature == ConditionNature.Constraint ? "says how the act must be done, not whether"
        : nature == ConditionNature.Refusal ? "is a refusal in the form of a condition"
        : nature == ConditionNature.Opinion ? "is the opinion of somebody who does not decide"
        : SayWords.Spoken(nature);

    /// <summary>The requirement as a sentence.</summary>
    public static string Of(Dataset data, Requirement requirement) => requirement switch
    {
        AllOf => "all of these",
        AnyOf => "at least one of these",
        Not => "not this:",
        ConditionMet one => $"another condition is met: {data.CaptionOf(one.Condition.Key)}",
        DecisionTaken one => $"a decision of {NameOf(data, one.Body)}{(one.OrganOpen ? " or an organ of it" : "")}"
            + $"{(one.Manner is { } how ? $", by {SayWords.Spoken(how)}" : "")}{Since(one.Since)}{Rest(one.Text)}",
        InstrumentExists one => Instrument(data, one) + Since(one.Since),
        ConsentGiven one => $"the consent of {Everyone(data, one.Of)}{Rest(one.Text)}",
        Willingness one => $"the will of {Everyone(data, one.Of)}{Rest(one.Text)}",
        Composition one => $"who goes: {one.Text}",
        Circumstance one => one.Text,
        TimeReached { From: { } from, Until: { } until } => $"the time from {from.Describe()} to {until.Describe()}",
        TimeReached { From: { } from } => $"not before {from.Describe()}",
        TimeReached { Until: { } until } => $"not after {until.Describe()}",
        _ => "any time",
    };

    private static bool HasObject(ActionKind act) =>
        act == ActionKind.Send || act == ActionKind.Discuss || act == ActionKind.Admit || act == ActionKind.Decide;

    private static string Instrument(Dataset data, InstrumentExists one)
    {
        var stage = one.Stage is { } how ? $", {SayWords.Spoken(how)}" : "";
        if (one.Issuer is not { } issuer)
            return $"{(one.Treaty is { } treaty ? data.Treaties.NameOf(treaty) : one.Text ?? "an instrument")}{stage}";
        var by = $"{NameOf(data, issuer)}{(one.OrganOpen ? ", whichever organ" : "")}";
        return one.Text is { } text ? $"{text} ({by}){stage}" : $"an instrument of {by}{stage}";
    }

    // An organ with a name in another language says whose it is: "Jogorku Kenesh of Kyrgyzstan".
    private static string NameOf(Dataset data, ActorId id)
    {
        var name = data.Actors.NameOf(id);
        var parent = data.Actors.Find(id) is Organ { Of: { } of } ? data.Actors.NameOf(of) : null;
        return parent is null || name.Contains(' ') ? name : $"{name} of {parent}";
    }

    private static string Everyone(Dataset data, IReadOnlyList<ActorId> actors) => actors.Count == 0
        ? "somebody not named"
        : SayWords.List([.. actors.Select(one => data.Actors.NameOf(one))]);

    private static string Since(Time.EdtfDate? since) => since is null ? "" : $", not before {since.Describe()}";

    private static string Rest(string? text) => text is null ? "" : $": {text}";
}
