using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>The voters of a body at one time: some known by name, others only by number.</summary>
public sealed class Electorate
{
    /// <summary>The largest number of seats that the library accepts. No body has more, so a larger number is a typing error.</summary>
    internal const int MostSeats = 100_000;

    private readonly Dictionary<ActorId, int> indexes;

    private Electorate(ImmutableArray<Voter> voters, int unnamed, int? seats, ImmutableArray<Reason> excluded)
    {
        Voters = voters;
        Unnamed = unnamed;
        Seats = seats;
        Excluded = excluded;
        indexes = new Dictionary<ActorId, int>(voters.Length);
        for (var i = 0; i < voters.Length; i++)
            if (!indexes.TryAdd(voters[i].Id, i))
                throw new ArgumentException($"{voters[i].Id} is among the voters twice.", nameof(voters));
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
        return new(Voters, Math.Max(0, seats - Voters.Length), seats, Excluded);
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

    /// <summary>Returns the same electorate with names for more of its voters. Ignores names for which no unnamed seat is left.</summary>
    internal Electorate WithNamed(IEnumerable<ActorId> more)
    {
        ImmutableArray<Voter> added =
        [
            .. more
                .Where(one => !Contains(one))
                .Distinct()
                .OrderBy(one => one.ToString(), StringComparer.Ordinal)
                .Take(Unnamed)
                .Select(one => new Voter(one)),
        ];
        return added.IsEmpty ? this : new(Voters.AddRange(added), Unnamed - added.Length, Seats, Excluded);
    }

    /// <summary>Returns the same electorate without the given voters. Used when it is contested whether a voter may vote.</summary>
    internal Electorate Without(IReadOnlySet<ActorId> left) =>
        new([.. Voters.Where(one => !left.Contains(one.Id))], Unnamed, Seats, Excluded);
}

/// <summary>An actor that may vote, with the weight of its vote.</summary>
public sealed class Voter
{
    internal Voter(ActorId id, VoterWeight? counts = null, Answer mayVote = Answer.Yes, ImmutableArray<Reason> because = default)
    {
        Id = id;
        Weight = counts?.Weight;
        Population = counts?.Population;
        MayVote = mayVote;
        Because = because.IsDefault ? [] : because;
    }

    /// <summary>The actor.</summary>
    public ActorId Id { get; }

    /// <summary>The number of votes that the voter has under weighted voting. Null when it is not known.</summary>
    public VoteNumber? Weight { get; }

    /// <summary>The number of people that the voter represents. Null when it is not known.</summary>
    public VoteNumber? Population { get; }

    /// <summary>Whether the actor may vote. Unknown when its membership status or its suspension is contested.</summary>
    public Answer MayVote { get; }

    /// <summary>The memberships and limitations from which the right to vote follows.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>The id of the actor as text.</summary>
    public override string ToString() => Id.ToString();

    internal VoteNumber? By(VoteMeasure measure) => measure == VoteMeasure.Weight ? Weight : Population;
}
