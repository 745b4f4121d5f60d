using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <content>Forces, what is given to them, and where soldiers are.</content>
public static partial class Given
{
    /// <summary>Creates a common force.</summary>
    /// <param name="id">The id.</param>
    /// <param name="spell">From when to when it exists.</param>
    public static Force Force(
        ForceId id, string? spell = null) =>
        new() { Id = id, Names = [Shorthand.Named(id)], Spell = Shorthand.Interval(spell) };

    /// <summary>Creates a military unit.</summary>
    /// <param name="id">The id.</param>
    /// <param name="of">Whose it is.</param>
    /// <param name="parent">The unit it is a part of.</param>
    public static Unit Unit(
        UnitId id, ActorId of, UnitId? parent = null) =>
        new() { Id = id, Names = [Shorthand.Named(id)], Of = of, Parent = parent };

    /// <summary>Creates a contribution: what one contributor gives to a force.</summary>
    /// <param name="contributor">Who gives it; null for a total that a source reports for the whole force.</param>
    /// <param name="force">The force.</param>
    /// <param name="when">When it is given.</param>
    /// <param name="strength">How many, as in <c>2500</c>, <c>~2500</c>, <c>2000..2500</c>, <c>300..</c>; omit it when no number is
    /// known.</param>
    /// <param name="kind">What the number counts, as in <c>nominal</c>.</param>
    /// <param name="unit">The unit that is given.</param>
    /// <param name="source">The source that is cited for it.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Contribution Contribution(
        ActorId? contributor,
        ForceId force,
        string when,
        string? strength = null,
        string kind = "deployed",
        UnitId? unit = null,
        SourceId? source = null,
        ActorId? accordingTo = null,
        ContributionId? id = null) => new()
        {
            Id = id ?? MadeId.Of(contributor ?? "total", force, when, unit, strength is null ? null : kind, strength, source, accordingTo),
            Contributor = contributor,
            Force = force,
            When = EdtfValue.Parse(when),
            Strength = Shorthand.Optional<CountRange>(strength),
            StrengthKind = strength is null ? null : StrengthKind.Parse(kind),
            Unit = unit,
            Citations = Shorthand.Cited(source),
            AccordingTo = accordingTo,
        };

    /// <summary>Creates the total that a source reports for a whole force.</summary>
    /// <param name="force">The force.</param>
    /// <param name="when">As of when.</param>
    /// <param name="strength">How many.</param>
    /// <param name="kind">What the number counts, as in <c>nominal</c>.</param>
    /// <param name="source">The source that is cited for it.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Contribution Total(
        ForceId force, string when, string strength, string kind = "deployed", SourceId? source = null, ContributionId? id = null) =>
        Contribution(null, force, when, strength, kind, source: source, id: id);

    /// <summary>Creates a deployment: soldiers at a place, or meant for one.</summary>
    /// <param name="actor">Who sends them.</param>
    /// <param name="status">Whether they are there, as in <c>actual</c> or <c>proposed</c>.</param>
    /// <param name="role">What for, as in <c>peacekeeping</c>.</param>
    /// <param name="strength">How many.</param>
    /// <param name="kind">What the number counts, as in <c>peak</c>.</param>
    /// <param name="unit">The unit that is sent.</param>
    /// <param name="framework">The alliance or mission in whose name they go.</param>
    /// <param name="when">When.</param>
    /// <param name="hostConsent">Who agreed as host, as in <c>"syria iraq"</c>.</param>
    /// <param name="place">Where.</param>
    /// <param name="composition">Who is sent, in words.</param>
    /// <param name="source">The source that is cited for it.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Deployment Deployment(
        ActorId actor,
        string status,
        string role,
        string? strength = null,
        string? kind = null,
        UnitId? unit = null,
        ActorId? framework = null,
        string? when = null,
        string hostConsent = "",
        PlaceId? place = null,
        string? composition = null,
        SourceId? source = null,
        DeploymentId? id = null) => new()
        {
            Id = id ?? MadeId.Of(actor, status, role, place, framework, unit, when, kind, strength, composition, source),
            Actor = actor,
            Status = DeploymentStatus.Parse(status),
            Role = ForceRole.Parse(role),
            Strength = Shorthand.Optional<CountRange>(strength),
            StrengthKind = Shorthand.Optional<StrengthKind>(kind),
            Unit = unit,
            Framework = framework,
            When = Shorthand.Time(when),
            HostConsent = Shorthand.List<ActorId>(hostConsent),
            Place = place,
            Composition = composition,
            Citations = Shorthand.Cited(source),
        };
}
