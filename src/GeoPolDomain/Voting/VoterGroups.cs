using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>Says which voters of an electorate belong to which of its groups, one bit for each group.</summary>
internal sealed class VoterGroups
{
    /// <summary>The most groups that one electorate can have.</summary>
    public const int Most = 60;

    private readonly Electorate electorate;
    private readonly ulong[] byIndex;

    public VoterGroups(Electorate electorate)
    {
        this.electorate = electorate;
        byIndex = new ulong[electorate.Voters.Length];
        for (var i = 0; i < electorate.GroupList.Length; i++)
            foreach (var voter in electorate.GroupList[i].Voters)
                if (electorate.IndexOf(voter) is >= 0 and var index)
                    byIndex[index] |= 1UL << i;
    }

    /// <summary>The groups of a voter known by name.</summary>
    public ulong Of(int index) => byIndex[index];

    /// <summary>The bit of a group. Null when it is not known who belongs to the group.</summary>
    /// <remarks>
    /// Where a group has seats without a name, a voter known by name who belongs to no group may hold such a seat. Then it is not known
    /// who belongs to the group.
    /// </remarks>
    public ulong? BitOf(ActorId group)
    {
        for (var i = 0; i < electorate.GroupList.Length; i++)
            if (electorate.GroupList[i] is var found && found.Group == group)
                return electorate.UnnamedIn(found) == 0 || Array.TrueForAll(byIndex, groups => groups != 0) ? 1UL << i : null;
        return null;
    }

    /// <summary>The seats without a name, by the group to which they belong.</summary>
    public IEnumerable<OpenSeats> UnnamedSeats
    {
        get
        {
            var left = electorate.Unnamed;
            for (var i = 0; i < electorate.GroupList.Length; i++)
            {
                var count = Math.Min(left, electorate.UnnamedIn(electorate.GroupList[i]));
                left -= count;
                yield return new(new Seat(-1, 1UL << i), count);
            }

            yield return new(new Seat(-1, 0), left);
        }
    }
}
