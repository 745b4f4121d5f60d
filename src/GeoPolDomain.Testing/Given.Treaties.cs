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
    /// <param name="founds">The organization that it founds, or on whose membership its obligations rest.</param>
    public static Treaty Treaty(
        TreatyId id,
        string kind = "treaty",
        string steps = "",
        string? end = null,
        string? force = null,
        string? stage = null,
        TreatyId? versionOf = null,
        string amends = "",
        SourceId? source = null,
        ActorId? founds = null) => new()
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
            Founds = founds,
            Citations = Shorthand.Cited(source),
        };

    /// <summary>Creates a treaty party: the part that one actor has in an instrument.</summary>
    /// <param name="treaty">The instrument.</param>
    /// <param name="party">The actor.</param>
    /// <param name="steps">The actor's legal steps, as of a treaty.</param>
    /// <param name="role">Its role, as in <c>depositary</c>.</param>
    /// <param name="reservation">Its reservation.</param>
    /// <param name="id">The id; built from the actor, the instrument and the role when omitted.</param>
    /// <param name="spell">From when to when it is bound; omitted where that follows from the steps.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    public static TreatyParty Party(
        TreatyId treaty,
        ActorId party,
        string steps = "",
        string role = "party",
        Reservation? reservation = null,
        TreatyPartyId? id = null,
        string? spell = null,
        ActorId? accordingTo = null) => new()
        {
            Id = id ?? MadeId.Of(party, treaty, role == "party" ? null : role, accordingTo),
            Treaty = treaty,
            Party = party,
            Role = PartyRole.Parse(role),
            Steps = Shorthand.Steps(steps),
            Reservations = reservation is null ? [] : [reservation],
            Spell = Shorthand.Interval(spell),
            AccordingTo = accordingTo,
        };

    /// <summary>Creates an obligation under an instrument.</summary>
    /// <param name="kind">What kind of duty, as in <c>defense</c>.</param>
    /// <param name="treaty">The instrument.</param>
    /// <param name="from">Who owes it, as in <c>"russia armenia"</c>; every party when omitted.</param>
    /// <param name="towards">To whom it is owed, in the same way.</param>
    /// <param name="scope">To what it extends, in words.</param>
    /// <param name="during">For which time.</param>
    /// <param name="id">The id; built from the arguments before it when omitted.</param>
    /// <param name="article">The article of the instrument.</param>
    /// <param name="trigger">What must happen, as in <c>armed-attack</c>.</param>
    /// <param name="manner">How it is fulfilled, as in <c>all-means</c>.</param>
    /// <param name="against">The only attackers against which it is owed, as in <c>"german-reich italy"</c>.</param>
    /// <param name="notAgainst">The attackers against which it is not owed.</param>
    /// <param name="area">The places within which the attack must happen.</param>
    /// <param name="hingesOn">The obligations of which one must be fulfilled first.</param>
    /// <param name="first">What must come first, as in <c>"request, decision nac"</c>.</param>
    public static Obligation Obligation(
        string kind,
        TreatyId treaty,
        string from = "",
        string towards = "",
        string? scope = null,
        string? during = null,
        ObligationId? id = null,
        string? article = null,
        string? trigger = null,
        string? manner = null,
        string against = "",
        string notAgainst = "",
        string area = "",
        string hingesOn = "",
        string first = "") => new()
        {
            Id = id ?? MadeId.Of(treaty, kind, from, towards, scope, during),
            Kind = ObligationKind.Parse(kind),
            Treaty = treaty,
            From = Shorthand.List<ActorId>(from),
            Towards = Shorthand.List<ActorId>(towards),
            Scope = scope,
            During = Shorthand.Interval(during),
            Article = article,
            Trigger = Shorthand.Optional<ObligationTrigger>(trigger),
            Manner = Shorthand.Optional<ObligationManner>(manner),
            Against = Shorthand.List<ActorId>(against),
            NotAgainst = Shorthand.List<ActorId>(notAgainst),
            Area = Shorthand.List<PlaceId>(area),
            HingesOn = Shorthand.List<ObligationId>(hingesOn),
            First = Shorthand.Prerequisites(first),
        };
}
