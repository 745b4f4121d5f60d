using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Panels;
using GeoPolDomain.Ties;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>What ties the states of a dataset on a day: help in war, other obligations, and organizations that they share.</summary>
internal sealed class TieWeb
{
    private static readonly ImmutableArray<ObligationKind> OtherKinds =
        [ObligationKind.Consultation, ObligationKind.Nonaggression, ObligationKind.Neutrality];

    private const int FewStates = 12;

    private readonly Dictionary<ActorId, int> partners = [];
    private readonly Dictionary<ActorId, int> otherTies = [];

    /// <summary>Asks the dataset what ties its states on a day.</summary>
    public TieWeb(Dataset data, LocalDate on, ActorId? viewpoint)
    {
        (Data, On, Words) = (data, on, new(data, on));
        Others = [.. OtherKinds.Select(kind => data.Panels.ObligationNetwork(kind, on, null, viewpoint))];
        Shared = data.Panels.SharedNetwork(on, null, viewpoint);
        var existing = Shared.Nodes.Select(one => one.State).ToHashSet();
        Pairs = [.. data.Ties.Pairs(on, viewpoint).Where(one => Exists(one.First) && Exists(one.Second))];
        foreach (var pair in Pairs)
            Count(partners, pair.First, pair.Second, 1);
        foreach (var edge in Others.SelectMany(one => one.Edges))
            Count(otherTies, edge.From, edge.To, 1);
        foreach (var edge in Shared.Edges)
            Count(otherTies, edge.From, edge.To, edge.Possible);

        // A treaty may name a state that is no more. A state whose existence is not recorded counts.
        bool Exists(ActorId state) => existing.Contains(state) || data.Actors.Find(state) is not { Existence.IsEmpty: false };
    }

    /// <summary>The dataset.</summary>
    public Dataset Data { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The names.</summary>
    public ActorWords Words { get; }

    /// <summary>The pairs of which one owes the other help in war.</summary>
    public ImmutableArray<AlliedPair> Pairs { get; }

    /// <summary>The obligations of other kinds, a network for each kind.</summary>
    public ImmutableArray<TieNetwork> Others { get; }

    /// <summary>The states that share organizations.</summary>
    public TieNetwork Shared { get; }

    /// <summary>
    /// Whether the ties tell the states apart. They do not where there are none, or where all that ties most states is what ties them all,
    /// such as the United Nations.
    /// </summary>
    public bool TellsApart =>
        partners.Count > 0
        || Others.Append(Shared).Any(one => one.Edges.Length > 0 && (!IsEverywhere(one) || one.Nodes.Length <= FewStates));

    /// <summary>Whether a tie holds between most states and most others.</summary>
    public static bool IsEverywhere(TieNetwork network)
    {
        var pairs = (long)network.Nodes.Length * (network.Nodes.Length - 1) / (network.IsDirected ? 1 : 2);
        return 2 * network.Edges.Length > pairs;
    }

    /// <summary>How many states have a tie: of help where there is any, and of another kind otherwise.</summary>
    public int TiedCount => Ranked.Count;

    /// <summary>The states with the most ties, in the order of the circle and the matrix: those of one alliance stand together.</summary>
    public ImmutableArray<ActorId> Most(int number)
    {
        var chosen = Ranked.Take(number).ToHashSet();
        var alliances = Pairs.Where(one => chosen.Contains(one.First) && chosen.Contains(one.Second))
            .SelectMany(pair => pair.Obligations.Select(one => (one.Obligation.Treaty, pair.First, pair.Second)))
            .Where(one => one.Treaty is not null)
            .GroupBy(one => one.Treaty!)
            .Select(one => (Treaty: one.Key, Members: one.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet()))
            .OrderByDescending(one => one.Members.Count).ThenBy(one => one.Treaty.ToString(), StringComparer.Ordinal)
            .ToList();
        var order = ImmutableArray.CreateBuilder<ActorId>(chosen.Count);
        foreach (var (_, members) in alliances)
            order.AddRange(ById(members.Where(chosen.Remove)));
        order.AddRange(ById(chosen));
        return order.ToImmutable();
    }

    /// <summary>How many partners a state has that owe it help, or to which it owes help.</summary>
    public int PartnersOf(ActorId state) => partners.GetValueOrDefault(state);

    private List<ActorId> Ranked => field ??=
    [
        .. (partners.Count > 0 ? partners.Keys : otherTies.Keys.AsEnumerable())
            .OrderByDescending(PartnersOf).ThenByDescending(one => otherTies.GetValueOrDefault(one))
            .ThenBy(one => one.ToString(), StringComparer.Ordinal),
    ];

    private static IEnumerable<ActorId> ById(IEnumerable<ActorId> states) =>
        states.ToList().OrderBy(one => one.ToString(), StringComparer.Ordinal);

    private static void Count(Dictionary<ActorId, int> counts, ActorId one, ActorId other, int number)
    {
        counts[one] = counts.GetValueOrDefault(one) + number;
        counts[other] = counts.GetValueOrDefault(other) + number;
    }
}
