using System.Collections.Immutable;
using System.Numerics;
using GeoPolDomain.Text;

namespace GeoPolDomain.Power;

/// <summary>A coalition, or several coalitions that differ only by voters who count alike: "any 4 of these 10".</summary>
public sealed class Coalition
{
    internal Coalition(ImmutableArray<CoalitionPart> parts, BigInteger ways) => (Parts, Ways) = (parts, ways);

    /// <summary>The parts of the coalition, one for each class of voters who count alike.</summary>
    public ImmutableArray<CoalitionPart> Parts { get; }

    /// <summary>The number of voters in the coalition.</summary>
    public int Size => Parts.Sum(part => part.Count);

    /// <summary>For how many coalitions this one stands. More than 1 when a part takes only some of the voters who count alike.</summary>
    public BigInteger Ways { get; }

    /// <summary>Describes the coalition, for example "china, france and any 4 of 10 seats without a name".</summary>
    public override string ToString() => Phrase.List(
    [
        .. Parts.Where(part => part.IsWhole).SelectMany(part => part.Voters).Select(one => one.ToString()),
        .. Parts.Where(part => !part.IsWhole || part.Unnamed > 0).Select(part => part.ToString()),
    ]);

    internal static BigInteger WaysTo(IReadOnlyList<int> counts, ImmutableArray<VoterClass> classes)
    {
        var ways = BigInteger.One;
        for (var i = 0; i < counts.Count; i++)
            for (var taken = 0; taken < counts[i]; taken++)
                ways = ways * (classes[i].Count - taken) / (taken + 1);
        return ways;
    }
}
