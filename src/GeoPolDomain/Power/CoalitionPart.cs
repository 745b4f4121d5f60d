using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Power;

/// <summary>A number of voters of a coalition, out of voters who count alike.</summary>
public sealed class CoalitionPart
{
    internal CoalitionPart(int count, ImmutableArray<ActorId> voters, int unnamed) => (Count, Voters, Unnamed) = (count, voters, unnamed);

    /// <summary>How many of the voters are in the coalition.</summary>
    public int Count { get; }

    /// <summary>The voters who count alike, as far as they are known by name.</summary>
    public ImmutableArray<ActorId> Voters { get; }

    /// <summary>The number of further voters who count like them and are not known by name.</summary>
    public int Unnamed { get; }

    /// <summary>Whether all of the voters are in the coalition.</summary>
    public bool IsWhole => Count == Voters.Length + Unnamed;

    /// <summary>Describes the part, for example "any 2 of avonia, belmark and corland".</summary>
    public override string ToString()
    {
        if (IsWhole && Unnamed == 0)
            return Phrase.List(Voters);
        var unnamed = string.Create(CultureInfo.InvariantCulture, $"{Unnamed} {(Unnamed == 1 ? "seat" : "seats")} without a name");
        if (IsWhole)
            return unnamed;
        var all = Phrase.List([.. Voters.Select(one => one.ToString()), .. Unnamed > 0 ? [unnamed] : Array.Empty<string>()]);
        return string.Create(CultureInfo.InvariantCulture, $"any {Count} of {all}");
    }
}
