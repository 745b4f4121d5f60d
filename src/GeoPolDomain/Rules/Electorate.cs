using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>The voters of a body at one time: some known by name, others only by number.</summary>
public sealed class Electorate
{
    /// <summary>The largest number of seats that the library accepts. No body has more, so a larger number is a typing error.</summary>
    internal const int MostSeats = 100_000;

    private readonly Dictionary<ActorId, int> indexes;

    private Electorate(
        ImmutableArray<Voter> voters,
        int unnamed,
        int? seats,
        ImmutableArray<Reason> excluded,
        ImmutableArray<ElectorateGroup> groups = default)
    {
        GroupList = groups.IsDefault ? [] : groups;
        Voters = voters;
        Unnamed = unnamed;
        Seats = seats;
        Excluded = excluded;
        indexes = new Dictionary<ActorId, int>(voters.Length);
        for (var i = 0; i < voters.Length; i++)
            if (!indexes.TryAdd(voters[i].Id, i))
                throw new ArgumentException($"{voters[i].Id} is among the voters twice.", nameof(voters));
        HasContested = voters.Any(static one => one.MayVote == Answer.Unknown);
    }

    private Electorate(Electorate from, ImmutableArray<Voter> voters, int unnamed)
        : this(voters, unnamed, from.Seats, from.Excluded, from.GroupList)
    {
    }

    /// <summary>The voters known by name, in the order in which they were given.</summary>
    public ImmutableArray<Voter> Voters { get; }

    /// <summary>The number of further voters, whose names are not known.</summary>
    public int Unnamed { get; }

    /// <summary>
    /// The fixed number of seats of which a share of all members is taken, even when some members are excluded. Null when the number of
    /// seats is not fixed.
    /// </summary>
    public int? Seats { get; }

    /// <summary>The reasons why other members may not vote, for example a suspension.</summary>
    public ImmutableArray<Reason> Excluded { get; }

    /// <summary>The groups of voters to which tests and counts can refer.</summary>
    public ImmutableArray<ActorId> Groups => [.. GroupList.Select(one => one.Group)];

    /// <summary>The number of voters, known by name or not.</summary>
    public int Count => Voters.Length + Unnamed;

    /// <summary>Creates an electorate of named voters with one vote each.</summary>
    /// <exception cref="ArgumentException">The list holds null, or names a voter twice.</exception>
    public static Electorate Of(params IEnumerable<ActorId> voters)
    {
        ArgumentNullException.ThrowIfNull(voters);
        return new(
            [.. voters.Select(one => new Voter(one ?? throw new ArgumentException("The list holds null.", nameof(voters))))],
            0,
            null,
            []);
    }

    /// <summary>Creates an electorate of named voters with the weight and the population of each.</summary>
    /// <exception cref="ArgumentException">The list holds null, or names a voter twice.</exception>
    public static Electorate Of(params IEnumerable<VoterWeight> voters)
    {
        ArgumentNullException.ThrowIfNull(voters);
        return new(
            [.. voters.Select(one => new Voter((one ?? throw new ArgumentException("The list holds null.", nameof(voters))).Voter, one))],
            0,
            null,
            []);
    }

    /// <summary>Creates an electorate of the given number of voters, none of them known by name.</summary>
    public static Electorate OfSize(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new([], count, null, []);
    }

    /// <summary>
    /// Returns the same voters in a body with the given number of seats. Voters not known by name hold the remaining seats.
    /// </summary>
    public Electorate WithSeats(int seats)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        var others = Excluded.Select(one => one.Record).OfType<Limitation>().Select(one => one.Of).Distinct().Count(one => !Contains(one));
        return new(Voters, Math.Max(0, seats - Voters.Length - others), seats, Excluded, GroupList);
    }

    /// <summary>
    /// Returns the same voters with a group of voters, to which tests and counts can refer. Members of the group that are no voters yet
    /// take seats without a name, as far as there are any.
    /// </summary>
    public Electorate WithGroup(ActorId group, params IEnumerable<ActorId> voters)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(voters);
        return WithGroup(new ElectorateGroup(group, [.. voters], null));
    }

    /// <summary>Whether the actor is one of the voters known by name.</summary>
    public bool Contains(ActorId actor) => indexes.ContainsKey(actor);

    /// <summary>Describes the size of the electorate, for example "15 voters, 5 known by name".</summary>
    public override string ToString()
    {
        var known = Unnamed == 0 ? "" : Voters.IsEmpty ? ", none known by name" : $", {Voters.Length} known by name";
        return string.Create(CultureInfo.InvariantCulture, $"{Count} voter{(Count == 1 ? "" : "s")}{known}");
    }

    internal static Electorate Resolved(ImmutableArray<Voter> voters, ImmutableArray<Reason> excluded) => new(voters, 0, null, excluded);

    internal int IndexOf(ActorId actor) => indexes.GetValueOrDefault(actor, -1);

    internal Electorate WithGroup(ElectorateGroup group)
    {
        var named = WithNamed(group.Voters);
        return new(named.Voters, named.Unnamed, Seats, Excluded, [.. GroupList.Where(one => one.Group != group.Group), group]);
    }

    internal ImmutableArray<ElectorateGroup> GroupList { get; }

    /// <summary>Whether it is contested of some voter whether it may vote.</summary>
    internal bool HasContested { get; }

    /// <summary>The number of members of a group that are not known by name.</summary>
    internal int UnnamedIn(ElectorateGroup group) => Math.Max(0, (group.Seats ?? 0) - group.Voters.Count(Contains));

    /// <summary>Some of the voters alone: those at the given indexes, and a number without a name.</summary>
    internal Electorate Only(IEnumerable<int> indexes, int unnamed) => new([.. indexes.Select(index => Voters[index])], unnamed, null, []);

    /// <summary>Returns the same electorate with names for more of its voters. Ignores names for which no unnamed seat is left.</summary>
    internal Electorate WithNamed(IEnumerable<ActorId> more)
    {
        if (Unnamed == 0)
            return this;
        ImmutableArray<Voter> added =
        [
            .. more
                .Where(one => !Contains(one))
                .Distinct()
                .OrderBy(one => one.ToString(), StringComparer.Ordinal)
                .Take(Unnamed)
                .Select(one => new Voter(one)),
        ];
        return added.IsEmpty ? this : new(this, Voters.AddRange(added), Unnamed - added.Length);
    }

    /// <summary>Returns the same electorate without the given voters. Used when it is contested whether a voter may vote.</summary>
    internal Electorate Without(IReadOnlySet<ActorId> left) => new(this, [.. Voters.Where(one => !left.Contains(one.Id))], Unnamed);
}

/// <summary>A group of voters of one electorate.</summary>
/// <param name="Group">The group, as an actor.</param>
/// <param name="Voters">The members of the group that are known by name.</param>
/// <param name="Seats">The number of members of the group. Null when all of them are named.</param>
internal sealed record ElectorateGroup(ActorId Group, ImmutableHashSet<ActorId> Voters, int? Seats);
