using System.Numerics;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Power;

/// <summary>How much power one voter has, or each of several voters who are not known by name and count alike.</summary>
public sealed class VoterPower
{
    internal VoterPower(
        ActorId? voter,
        int seats,
        BigInteger swings,
        Ratio swingProbability,
        Ratio banzhaf,
        Ratio shapleyShubik,
        bool canBlock)
    {
        (Voter, Seats, Swings, CanBlock) = (voter, seats, swings, canBlock);
        (SwingProbability, Banzhaf, ShapleyShubik) = (swingProbability, banzhaf, shapleyShubik);
    }

    /// <summary>The voter. Null for voters who are not known by name.</summary>
    public ActorId? Voter { get; }

    /// <summary>The number of voters of whom this is true: 1 for a voter known by name.</summary>
    public int Seats { get; }

    /// <summary>
    /// In how many coalitions of the other open voters the voter swings: they lose without the voter and win with it. This is the Banzhaf
    /// count.
    /// </summary>
    public BigInteger Swings { get; }

    /// <summary>The part of the coalitions of the other open voters in which the voter swings: the absolute Banzhaf index.</summary>
    public Ratio SwingProbability { get; }

    /// <summary>The swings of the voter as a part of the swings of all voters: the normalised Banzhaf index.</summary>
    public Ratio Banzhaf { get; }

    /// <summary>
    /// The Shapley-Shubik index: the part of all orders of the voters in which the voter is the one that makes the coalition win.
    /// </summary>
    public Ratio ShapleyShubik { get; }

    /// <summary>Whether the motion fails when this voter votes against, even if all other open voters vote for.</summary>
    public bool CanBlock { get; }

    /// <summary>Whether the vote of this voter never makes a difference.</summary>
    public bool IsDummy => Swings.IsZero;

    /// <summary>Names the voter, for example "france" or "10 seats without a name".</summary>
    public override string ToString() => Voter?.ToString() ?? $"{Seats} {(Seats == 1 ? "seat" : "seats")} without a name";
}
