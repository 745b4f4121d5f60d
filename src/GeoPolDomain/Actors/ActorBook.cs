using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Actors;

/// <summary>The actors of a dataset, with the offices they held, their successions and the relations between them.</summary>
public sealed class ActorBook : IBook<ActorBook>
{
    private ILookup<ActorId, Organ>? organsByParent;

    private ActorBook(IRecords records)
    {
        All = records.Of<Actor>();
        Tenures = records.Of<Tenure>();
        Successions = records.Of<Succession>();
        Relations = records.Of<Relation>();
    }

    static ActorBook IBook<ActorBook>.Over(IRecords records) => new(records);

    /// <summary>Every actor, ordered by id.</summary>
    public ImmutableArray<Actor> All { get; }

    /// <summary>Every tenure, ordered by id.</summary>
    public ImmutableArray<Tenure> Tenures { get; }

    /// <summary>Every succession, ordered by id.</summary>
    public ImmutableArray<Succession> Successions { get; }

    /// <summary>Every relation between actors, ordered by id.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>Returns the actor with the given id, or null when the dataset does not hold the actor.</summary>
    public Actor? Find(ActorId id) => All.WithId(id);

    /// <summary>Returns the tenure with the given id, or null when the dataset does not hold the tenure.</summary>
    public Tenure? FindTenure(TenureId id) => Tenures.WithId(id);

    /// <summary>Returns the name to display for an actor, or the id when the dataset does not hold the actor.</summary>
    public string NameOf(ActorId id) => Find(id)?.Names[0].Text ?? id.ToString();

    /// <summary>Returns the actors that a list of codes means by a code: none, one, or several at different times.</summary>
    /// <param name="scheme">The list, for example the three-letter country codes of ISO 3166-1.</param>
    /// <param name="code">The code. Letter case and leading zeros do not matter.</param>
    /// <param name="on">
    /// The day on which the list used the code. Null takes all times: <c>CS</c> was first Czechoslovakia and later Serbia and Montenegro.
    /// </param>
    public ImmutableArray<Actor> ByCode(CodeScheme scheme, string code, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(code);
        return ByCodeOrName.ByCode(scheme, code, on);
    }

    /// <summary>
    /// Returns the actors with a name, in any language. Letter case, accents, punctuation and the words "the", "of" and "and" do not
    /// matter; apart from them, the name must be exact.
    /// </summary>
    /// <param name="name">The name. A name that an actor shows first goes before other names, and these go before former names.</param>
    /// <param name="on">The day on which the actor had the name. Null takes all times.</param>
    public ImmutableArray<Actor> ByName(string name, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByCodeOrName.ByName(name, on);
    }

    /// <summary>
    /// Returns the actors that a text can mean. The text is an id (<c>kazakhstan</c>), a name (<c>South Korea</c>), an ISO 3166 code
    /// (<c>KAZ</c>), or a code with its list (<c>cow:705</c>); the first of these that finds an actor decides.
    /// </summary>
    /// <param name="text">The id, name or code.</param>
    /// <param name="on">The day on which the actor had the name or code. Null takes all times.</param>
    public ImmutableArray<Actor> Lookup(string text, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ActorId.TryParse(text, out var id) && Find(id) is { } actor)
            return [actor];
        var named = ByName(text, on);
        return named.IsEmpty ? ByCodeOrName.ByAnyCode(text, on) : named;
    }

    /// <summary>
    /// Returns the codes that one list uses on a day for the actor that another list means by a code: on 1 January 1990, COW 260 is GW 260,
    /// and a year later it is nobody, because COW then calls Germany 255.
    /// </summary>
    public ImmutableArray<ExternalCode> Convert(CodeScheme from, string code, CodeScheme to, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(to);
        return [.. ByCode(from, code, on).SelectMany(actor => actor.CodesOn(on)).Where(one => one.Scheme == to).Distinct()];
    }

    private ActorLookup ByCodeOrName => field ??= new ActorLookup(All);

    /// <summary>Returns the organs of an actor, the organs of these organs and so on, ordered by id.</summary>
    internal ImmutableArray<ActorId> OrgansOf(ActorId parent)
    {
        organsByParent ??= All.OfType<Organ>().ToLookup(one => one.Of);
        var found = new HashSet<ActorId> { parent };
        var waiting = new Queue<ActorId>(found);
        while (waiting.TryDequeue(out var next))
            foreach (var organ in organsByParent[next])
                if (found.Add(organ.Id))
                    waiting.Enqueue(organ.Id);
        found.Remove(parent);
        return [.. found.OrderBy(id => id.ToString(), StringComparer.Ordinal)];
    }
}
