using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Testing;

/// <content>Actors, their offices, who followed whom and how they stand to each other.</content>
public static partial class Given
{
    /// <summary>Creates a state.</summary>
    /// <param name="id">The id.</param>
    /// <param name="existence">When it existed, by the list that says so: <c>"gw 1991-08-25/.., 1945-10-24/.."</c>.</param>
    /// <param name="names">Its names; the id in capital letters where there is none.</param>
    public static State State(ActorId id, string existence = "", params Name[] names) =>
        new() { Id = id, Names = Shorthand.NamesOr(id, names), Existence = Shorthand.Existence(existence) };

    /// <summary>Creates a territory.</summary>
    /// <param name="id">The id.</param>
    /// <param name="of">The state that it belongs to.</param>
    public static Territory Territory(ActorId id, ActorId? of = null) => new() { Id = id, Names = [Shorthand.Named(id)], Of = of };

    /// <summary>Creates an organization.</summary>
    /// <param name="id">The id.</param>
    /// <param name="form">Its form, as in <c>alliance</c>.</param>
    /// <param name="existence">When it existed, as of a state.</param>
    public static Organization Organization(ActorId id, string form = "igo", string existence = "") =>
        new() { Id = id, Names = [Shorthand.Named(id)], Form = OrganizationForm.Parse(form), Existence = Shorthand.Existence(existence) };

    /// <summary>Creates an organ of another actor.</summary>
    /// <param name="id">The id.</param>
    /// <param name="of">The organization, state or other actor it is an organ of.</param>
    public static Organ Organ(ActorId id, ActorId of) => new() { Id = id, Names = [Shorthand.Named(id)], Of = of };

    /// <summary>Creates a process, such as a negotiating format.</summary>
    /// <param name="id">The id.</param>
    /// <param name="host">Who hosts it.</param>
    public static Process Process(ActorId id, ActorId? host = null) => new() { Id = id, Names = [Shorthand.Named(id)], Host = host };

    /// <summary>Creates a person.</summary>
    /// <param name="id">The id.</param>
    /// <param name="names">The names; the id in capital letters where there is none.</param>
    public static Person Person(ActorId id, params Name[] names) => new() { Id = id, Names = Shorthand.NamesOr(id, names) };

    /// <summary>Creates an outlet: a news agency, paper, site or broadcaster.</summary>
    /// <param name="id">The id.</param>
    public static Outlet Outlet(ActorId id) => new() { Id = id, Names = [Shorthand.Named(id)] };

    /// <summary>Creates a group that is no organization.</summary>
    /// <param name="id">The id.</param>
    /// <param name="form">What kind of group it is.</param>
    /// <param name="members">Its members, as in <c>"uzbekistan belarus"</c>.</param>
    /// <param name="quantifier">How many are meant.</param>
    /// <param name="within">Those among whom they are.</param>
    public static Group Group(
        ActorId id, string form = "states", string members = "", string? quantifier = null, string within = "") =>
        new()
        {
            Id = id,
            Names = [Shorthand.Named(id)],
            Form = GroupForm.Parse(form),
            Members = Shorthand.List<ActorId>(members),
            Within = Shorthand.List<ActorId>(within),
            Quantifier = Shorthand.Optional<Quantifier>(quantifier),
        };

    /// <summary>Creates a name, for an actor whose names matter to the test.</summary>
    /// <param name="text">The name as it is written.</param>
    /// <param name="kind">What kind of name it is, as in <c>former</c>.</param>
    /// <param name="period">When it was in use.</param>
    /// <param name="language">Its language.</param>
    public static Name Name(string text, string? kind = null, string? period = null, string? language = null) => new()
    {
        Text = text,
        Kind = Shorthand.Optional<NameKind>(kind),
        Period = Shorthand.Interval(period),
        Language = Shorthand.Optional<LanguageTag>(language),
    };

    /// <summary>Creates a tenure: an office as held by one person for a time.</summary>
    /// <param name="id">The id.</param>
    /// <param name="person">Who holds it.</param>
    /// <param name="office">The office in words.</param>
    /// <param name="body">The state or organization it is an office of.</param>
    /// <param name="spell">From when to when it is held.</param>
    /// <param name="attested">A time at which the person is known to have held it.</param>
    /// <param name="source">The source that is cited for it.</param>
    public static Tenure Tenure(
        TenureId id,
        ActorId person,
        string office = "Minister",
        ActorId? body = null,
        string? spell = null,
        string? attested = null,
        SourceId? source = null) => new()
        {
            Id = id,
            Person = person,
            Office = office,
            Body = body,
            Spell = Shorthand.Interval(spell),
            Attested = Shorthand.Time(attested),
            Citations = Shorthand.Cited(source),
        };

    /// <summary>Creates a succession of one actor to another.</summary>
    /// <param name="predecessor">Who was there before.</param>
    /// <param name="successor">Who follows.</param>
    /// <param name="kind">How, as in <c>secession</c>.</param>
    /// <param name="on">When.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Succession Succession(
        ActorId predecessor,
        ActorId successor,
        string kind,
        string? on = null,
        ActorId? accordingTo = null,
        SuccessionId? id = null) => new()
        {
            Id = id ?? MadeId.Of(predecessor, kind, successor, on, accordingTo),
            Predecessor = predecessor,
            Successor = successor,
            Kind = SuccessionKind.Parse(kind),
            On = Shorthand.Time(on),
            AccordingTo = accordingTo,
        };

    /// <summary>Creates a relation between two actors.</summary>
    /// <param name="from">The one.</param>
    /// <param name="kind">How, as in <c>ally</c>.</param>
    /// <param name="to">The other.</param>
    /// <param name="during">For which time.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Relation Relation(
        ActorId from, string kind, ActorId to, string? during = null, ActorId? accordingTo = null, RelationId? id = null) => new()
        {
            Id = id ?? MadeId.Of(from, kind, to, during, accordingTo),
            From = from,
            Kind = RelationKind.Parse(kind),
            To = to,
            During = Shorthand.Time(during),
            AccordingTo = accordingTo,
        };
}
