using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Treaties;

/// <summary>The instruments of a dataset, who takes part in them and what they oblige to.</summary>
public sealed class TreatyBook : IBook<TreatyBook>
{
    private TreatyBook(IRecords records)
    {
        All = records.Of<Treaty>();
        Parties = records.Of<TreatyParty>();
        Obligations = records.Of<Obligation>();
    }

    static TreatyBook IBook<TreatyBook>.Over(IRecords records) => new(records);

    /// <summary>Every instrument, by id.</summary>
    public ImmutableArray<Treaty> All { get; }

    /// <summary>Every part in an instrument, by id.</summary>
    public ImmutableArray<TreatyParty> Parties { get; }

    /// <summary>Every obligation, by id.</summary>
    public ImmutableArray<Obligation> Obligations { get; }

    /// <summary>The instrument with that id; null where there is none.</summary>
    public Treaty? Find(TreatyId id) => All.WithId(id);

    /// <summary>The part in an instrument with that id; null where there is none.</summary>
    public TreatyParty? FindParty(TreatyPartyId id) => Parties.WithId(id);

    /// <summary>The obligation with that id; null where there is none.</summary>
    public Obligation? FindObligation(ObligationId id) => Obligations.WithId(id);

    /// <summary>Who takes part in an instrument, by id.</summary>
    public IEnumerable<TreatyParty> PartiesOf(TreatyId treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return Parties.Where(party => party.Treaty == treaty);
    }

    /// <summary>The name to show for an instrument; its id where the dataset does not hold it.</summary>
    public string NameOf(TreatyId id) => Find(id)?.Names[0].Text ?? id.ToString();
}
