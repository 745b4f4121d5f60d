using System.Collections.Concurrent;
using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Treaties;

/// <summary>The instruments of a dataset, with their parties and the obligations under them.</summary>
public sealed class TreatyBook : IBook<TreatyBook>
{
    private readonly IRecords records;
    private readonly ConcurrentDictionary<ActorId, PartyRolls> otherRolls = new();

    private TreatyBook(IRecords records)
    {
        this.records = records;
        All = records.Of<Treaty>();
        Parties = records.Of<TreatyParty>();
        Obligations = records.Of<Obligation>();
    }

    static TreatyBook IBook<TreatyBook>.Over(IRecords records) => new(records);

    /// <summary>Every instrument, ordered by id.</summary>
    public ImmutableArray<Treaty> All { get; }

    /// <summary>Every party record of every instrument, ordered by id.</summary>
    public ImmutableArray<TreatyParty> Parties { get; }

    /// <summary>Every obligation, ordered by id.</summary>
    public ImmutableArray<Obligation> Obligations { get; }

    /// <summary>Returns the instrument with the given id, or null when the dataset does not hold the instrument.</summary>
    public Treaty? Find(TreatyId id) => All.WithId(id);

    /// <summary>Returns the party record with the given id, or null when the dataset does not hold the record.</summary>
    public TreatyParty? FindParty(TreatyPartyId id) => Parties.WithId(id);

    /// <summary>Returns the obligation with the given id, or null when the dataset does not hold the obligation.</summary>
    public Obligation? FindObligation(ObligationId id) => Obligations.WithId(id);

    /// <summary>
    /// Returns the party records of one instrument, ordered by id. They include signatories, guarantors and every other role.
    /// </summary>
    public IEnumerable<TreatyParty> PartiesOf(TreatyId treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return Parties.Where(party => party.Treaty == treaty);
    }

    /// <summary>Returns the name to display for an instrument, or the id when the dataset does not hold the instrument.</summary>
    public string NameOf(TreatyId id) => Find(id)?.Names[0].Text ?? id.ToString();

    /// <summary>Returns whether an actor is bound by an instrument on a day, and why.</summary>
    /// <inheritdoc cref="IsBound(ActorId, TreatyId, EdtfValue, ActorId?)"/>
    public Explained<Answer> IsBound(ActorId actor, TreatyId treaty, LocalDate on, ActorId? viewpoint = null)
    {
        var day = DayNumber.Of(on);
        return IsBound(actor, treaty, day, day, viewpoint);
    }

    /// <summary>Returns whether an actor is bound by an instrument at a time that may be only partly known, and why.</summary>
    /// <param name="actor">The actor that may be bound.</param>
    /// <param name="treaty">The instrument.</param>
    /// <param name="on">The time.</param>
    /// <param name="viewpoint">
    /// The actor whose view to take. Where this actor has party records about an actor, they replace the uncontested records about it.
    /// </param>
    /// <remarks>
    /// <para>
    /// A party is bound for the <see cref="TreatyParty.Spell"/> that its record states. Otherwise it is bound from its own step
    /// <c>in-force</c>; or else from the later of the instrument's step <c>in-force</c> and its own accession, ratification, deposit or
    /// signature. An instrument without a step <c>in-force</c> binds from its signature when it is a declaration, an exchange of notes, a
    /// memorandum or binds only politically; otherwise the beginning is unknown. Where sources give two dates of a step, the answer is
    /// unknown between them.
    /// </para>
    /// <para>
    /// A party is bound until the day before its withdrawal took effect (<c>effective</c>), until the instrument ended, or until the
    /// party ceased to exist by every list. On the day on which the instrument ended, the answer is unknown.
    /// </para>
    /// </remarks>
    public Explained<Answer> IsBound(ActorId actor, TreatyId treaty, EdtfValue on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(on);
        return IsBound(actor, treaty, on.EarliestDay, on.LatestDay, viewpoint);
    }

    /// <summary>Returns the actors that are or may be bound by an instrument on a day, ordered by id.</summary>
    public ImmutableArray<BoundParty> BoundBy(TreatyId treaty, LocalDate on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return Bound(Rolls(viewpoint).Of(treaty), DayNumber.Of(on), DayNumber.Of(on));
    }

    /// <summary>Returns the actors that are or may be bound by an instrument at a time, ordered by id.</summary>
    public ImmutableArray<BoundParty> BoundBy(TreatyId treaty, EdtfValue on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        ArgumentNullException.ThrowIfNull(on);
        return Bound(Rolls(viewpoint).Of(treaty), on.EarliestDay, on.LatestDay);
    }

    /// <summary>Returns the instruments by which an actor is or may be bound on a day, ordered by id.</summary>
    public ImmutableArray<BoundParty> TreatiesOf(ActorId actor, LocalDate on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Bound(Rolls(viewpoint).Of(actor), DayNumber.Of(on), DayNumber.Of(on));
    }

    /// <summary>Returns the instruments by which an actor is or may be bound at a time, ordered by id.</summary>
    public ImmutableArray<BoundParty> TreatiesOf(ActorId actor, EdtfValue on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(on);
        return Bound(Rolls(viewpoint).Of(actor), on.EarliestDay, on.LatestDay);
    }

    /// <summary>Returns who is bound by which instrument through time. A book keeps the rolls of each viewpoint.</summary>
    internal PartyRolls Rolls(ActorId? viewpoint) =>
        viewpoint is null || !Views.Contains(viewpoint)
            ? Uncontested
            : otherRolls.GetOrAdd(viewpoint, static (view, records) => new(records, view), records);

    private HashSet<ActorId> Views => field ??=
        [.. Parties.Select(one => one.AccordingTo).Concat(All.Select(one => one.AccordingTo)).OfType<ActorId>()];

    private PartyRolls Uncontested => field ??= new(records, null);

    private Explained<Answer> IsBound(ActorId actor, TreatyId treaty, int from, int to, ActorId? viewpoint)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(treaty);
        var rolls = Rolls(viewpoint);
        return rolls.Find(treaty, actor) is { } history ? history.Over(from, to).Explained : rolls.Absent(treaty, actor, from, to);
    }

    private static ImmutableArray<BoundParty> Bound(ImmutableArray<PartyHistory> histories, int from, int to)
    {
        var bound = ImmutableArray.CreateBuilder<BoundParty>(histories.Length);
        foreach (var history in histories)
            if (history.Over(from, to) is { Answer: not Answer.No } party)
                bound.Add(party);
        return bound.DrainToImmutable();
    }
}
