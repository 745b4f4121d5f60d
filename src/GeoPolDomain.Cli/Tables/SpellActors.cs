using GeoPolDomain.Actors;
using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Cli.Tables;

/// <summary>Finds the actors that the cells of a table mean in a known dataset, and makes those that the dataset does not know.</summary>
/// <param name="known">The dataset that is searched. Null when each cell stands for an actor of its own.</param>
internal sealed class SpellActors(ActorBook? known)
{
    private readonly Dictionary<ActorId, Actor> made = [];
    private readonly HashSet<ActorId> found = [];

    /// <summary>The actors that the known dataset does not hold.</summary>
    public IEnumerable<Actor> Made => made.Values;

    /// <summary>How many actors the known dataset holds.</summary>
    public int Found => found.Count;

    /// <summary>Returns the actor that a cell means on a day. Null when there is none, and then <paramref name="flaw"/> says why.</summary>
    public ActorId? Find(string cell, LocalDate? on, Func<ActorId, Name, Actor> make, out string flaw)
    {
        flaw = "";
        if (known is not null)
        {
            if (ActorId.TryParse(cell, out var id) && known.Find(id) is not null)
                return Known(id);
            var meant = known.Lookup(cell, on);
            if (meant.IsEmpty)
                meant = known.Lookup(cell);
            if (meant.Length == 1)
                return Known(meant[0].Id);
            if (meant.Length > 1)
            {
                flaw = $"'{cell}' means several actors: {string.Join(", ", meant.Select(one => one.Id))}; write one of these ids";
                return null;
            }
        }

        if (!ActorId.TryParse(ProposedId.Of(cell), out var own))
        {
            flaw = $"'{cell}' gives no id, since it has no letters a-z and no digits; write an id";
            return null;
        }

        if (!made.TryAdd(own, make(own, cell)) && made[own].Names[0].Text != cell)
        {
            flaw = $"'{cell}' and '{made[own].Names[0].Text}' would both get the id '{own}'; write one of them otherwise";
            return null;
        }

        return own;

        ActorId Known(ActorId id)
        {
            found.Add(id);
            return id;
        }
    }
}
