using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>
/// What the tests of conditions say again and again: the holder is x, the act to send, and each record has a source that decides since when
/// it is known.
/// </summary>
internal static class GivenGate
{
    public static Condition Condition(
        ConditionId id, Requirement requires, string holder = "x", string act = "send",
        string? nature = null, Requirement? guard = null, string? scope = null, StatementId? statedIn = null) =>
        Given.Condition(id, holder, act, requires, guard, nature, statedIn, scope);

    /// <summary>Votes as in "yes armenia, no belarus".</summary>
    public static Decision Decision(
        string body, string? on, string? declared = "adopted", string votes = "",
        TreatyId? instrument = null, SourceId? source = null, DecisionId? id = null) =>
        Given.Decision(id, body, votes, on, declared: declared, source: source, instrument: instrument) with
        {
            Title = "To act",
        };

    public static Treaty Treaty(TreatyId id, string steps = "", string? stage = null, string? ended = null, SourceId? source = null) =>
        Given.Treaty(id, steps: steps, stage: stage, end: ended is null ? null : $"sunset {ended}", source: source);

    public static Tenure Tenure(TenureId id, string? spell = null, string? attested = null, SourceId? source = null) =>
        Given.Tenure(id, "p", "President", spell: spell, attested: attested, source: source);

    public static Event Meeting(
        EventId id, string modality, string? when = null, string? asOf = null, string produced = "", SourceId? source = null) =>
        Given.Event(id, "meeting", $"{modality} {when} {asOf}", produced: produced, source: source);

    public static Deployment Deployment(
        string actor, string role, string? when, string status = "actual",
        string? composition = null, SourceId? source = null, DeploymentId? id = null) =>
        Given.Deployment(actor, status, role, when: when, composition: composition, source: source, id: id);

    public static Deployment Plan(
        DeploymentId id, string actor, PlaceId place, string role, string status = "proposed", string? when = null) =>
        Given.Deployment(actor, status, role, when: when, place: place, id: id);
}
