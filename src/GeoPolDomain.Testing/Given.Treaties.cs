using GeoPolDomain.Identity;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Testing;

/// <content>Instruments, their parties and what they oblige to.</content>
public static partial class Given
{
    /// <summary>Creates a treaty or other instrument.</summary>
    /// <param name="id">The id.</param>
    /// <param name="kind">What kind of instrument it is, as in <c>protocol</c>.</param>
    /// <param name="steps">The legal steps, as in <c>"signed 1992-05-15, in-force 1994-04-20"</c>.</param>
    /// <param name="end">How and when it ended, as in <c>"dissolved 1991-07-01"</c>.</param>
    /// <param name="force">What it does in law.</param>
    /// <param name="stage">How far it has come, where no step says so.</param>
    /// <param name="versionOf">Of which instrument it is another version.</param>
    /// <param name="amends">The instruments it amends, as in <c>"charter statute"</c>.</param>
    /// <param name="source">The source that is cited for it.</param>
    public static Treaty Treaty(
        TreatyId id,
        string kind = "treaty",
        string steps = "",
        string? end = null,
        string? force = null,
        string? stage = null,
        TreatyId? versionOf = null,
        string amends = "",
        SourceId? source = null) => new()
        {
            Id = id,
            Kind = TreatyKind.Parse(kind),
            Names = [Shorthand.Named(id)],
            Force = Shorthand.Optional<LegalForce>(force),
            Stage = Shorthand.Optional<TreatyStage>(stage),
            Steps = Shorthand.Steps(steps),
            End = Shorthand.TreatyEnd(end),
            VersionOf = versionOf,
            Amends = Shorthand.List<TreatyId>(amends),
            Citations = Shorthand.Cited(source),
        };

    /// <summary>Creates a treaty party: the part that one actor has in an instrument.</summary>
    /// <param name="treaty">The instrument.</param>
    /// <param name="party">The actor.</param>
    /// <param name="steps">The actor's legal steps, as of a treaty.</param>
    /// <param name="role">Its role, as in <c>depositary</c>.</param>
    /// <param name="reservation">Its reservation.</param>
    /// <param name="id">The id; built from the actor, the instrument and the role when omitted.</param>
    public static TreatyParty Party(
        TreatyId treaty,
        ActorId party,
        string steps = "",
        string role = "party",
        Reservation? reservation = null,
        TreatyPartyId? id = null) => new()
        {
            Id = id ?? MadeId.Of(party, treaty, role == "party" ? null : role),
            Treaty = treaty,
            Party = party,
            Role = PartyRole.Parse(role),
            Steps = Shorthand.Steps(steps),
            Reservations = reservation is null ? [] : [reservation],
        };

    /// <summary>Creates an obligation under an instrument.</summary>
    /// <param name="kind">What kind of duty, as in <c>defense</c>.</param>
    /// <param name="treaty">The instrument.</param>
    /// <param name="from">Who owes it, as in <c>"russia armenia"</c>; every party when omitted.</param>
    /// <param name="towards">To whom it is owed, in the same way.</param>
    /// <param name="scope">To what it extends, in words.</param>
    /// <param name="during">For which time.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Obligation Obligation(
        string kind,
        TreatyId treaty,
        string from = "",
        string towards = "",
        string? scope = null,
        string? during = null,
        ObligationId? id = null) => new()
        {
            Id = id ?? MadeId.Of(treaty, kind, from, towards, scope, during),
            Kind = ObligationKind.Parse(kind),
            Treaty = treaty,
            From = Shorthand.List<ActorId>(from),
            Towards = Shorthand.List<ActorId>(towards),
            Scope = scope,
            During = Shorthand.Interval(during),
        };
}
