using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Treaties;

/// <summary>The instruments of a dataset, with their parties and the obligations under them.</summary>
public sealed class TreatyBook : IBook<TreatyBook>
{
    private TreatyBook(IRecords records)
    {
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
}
