using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>Those who may vote at one instant, as far as they are known by name.</summary>
public sealed class Electorate
{
    /// <summary>No body has more seats; what is written as more is a slip.</summary>
    internal const int MostSeats = 100_000;

    private readonly Dictionary<ActorId, int> places;

    private Electorate(ImmutableArray<Voter> voters, int unnamed, int? seats, ImmutableArray<Reason> excluded)
    {
        Voters = voters;
        Unnamed = unnamed;
        Seats = seats;
        Excluded = excluded;
        places = new Dictionary<ActorId, int>(voters.Length);
        for (var i = 0; i < voters.Length; i++)
            if (!places.TryAdd(voters[i].Id, i))
                throw new ArgumentException($"{voters[i].Id} is among the voters twice.", nameof(voters));
    }

    /// <summary>Those known by name, in the order in which they were given.</summary>
    public ImmutableArray<Voter> Voters { get; }

    /// <summary>How many there are besides, who are not known by name.</summary>
    public int Unnamed { get; }

    /// <summary>The number of seats, where it is fixed and a share of all members is taken of it whoever is excluded.</summary>
    public int? Seats { get; }

    /// <summary>Why others have no vote.</summary>
    public ImmutableArray<Reason> Excluded { get; }

    /// <summary>How many may vote.</summary>
    public int Count => Voters.Length + Unnamed;

    /// <summary>Voters by name, each with one vote.</summary>
    /// <exception cref="ArgumentException">One is named twice.</exception>
    public static Electorate Of(params IEnumerable<ActorId> voters)
    {
        ArgumentNullException.ThrowIfNull(voters);
        return new([.. voters.Select(one => new Voter(one ?? throw new ArgumentException("The list holds null.", nameof(voters))))], 0, null, []);
    }

    /// <summary>Voters by name, with what each counts for.</summary>
    /// <exception cref="ArgumentException">One is named twice.</exception>
    public static Electorate Of(params IEnumerable<VoterWeight> voters)
    {
        ArgumentNullException.ThrowIfNull(voters);
        return new([.. voters.Select(one => new Voter((one ?? throw new ArgumentException("The list holds null.", nameof(voters))).Voter, one))], 0, null, []);
    }

    /// <summary>So many voters, none of them known by name.</summary>
    public static Electorate OfSize(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new([], count, null, []);
    }

    /// <summary>The same voters in a body with that many seats: the seats left over are held by voters not known by name.</summary>
    public Electorate WithSeats(int seats)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        return new(Voters, Math.Max(0, seats - Voters.Length), seats, Excluded);
    }

    /// <summary>Whether the actor is one of those known by name.</summary>
    public bool Contains(ActorId actor) => places.ContainsKey(actor);

    /// <summary>How many there are, and how many of them are known by name.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} voter{(Count == 1 ? "" : "s")}{(Unnamed == 0 ? "" : Voters.IsEmpty ? ", none known by name" : $", {Voters.Length} known by name")}");

    internal static Electorate Resolved(ImmutableArray<Voter> voters, ImmutableArray<Reason> excluded) => new(voters, 0, null, excluded);

    internal int PlaceOf(ActorId actor) => places.GetValueOrDefault(actor, -1);

    /// <summary>The same electorate in which these have names too, as far as there are seats left for them.</summary>
    internal Electorate Naming(IEnumerable<ActorId> more)
    {
        ImmutableArray<Voter> added = [.. more.Where(one => !Contains(one)).Distinct().OrderBy(one => one.ToString(), StringComparer.Ordinal).Take(Unnamed).Select(one => new Voter(one))];
        return added.IsEmpty ? this : new(Voters.AddRange(added), Unnamed - added.Length, Seats, Excluded);
    }

    /// <summary>The same electorate without some of those whose vote is contested; the others count as voters.</summary>
    internal Electorate Without(IReadOnlySet<ActorId> left) =>
        new([.. Voters.Where(one => !left.Contains(one.Id))], Unnamed, Seats, Excluded);
}

/// <summary>One who may vote, and what its vote counts for.</summary>
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

    /// <summary>Who it is.</summary>
    public ActorId Id { get; }

    /// <summary>How many votes it has, where votes are weighted.</summary>
    public VoteNumber? Weight { get; }

    /// <summary>How many people it stands for.</summary>
    public VoteNumber? Population { get; }

    /// <summary>Whether it may vote; unknown where its status or its suspension is contested.</summary>
    public Answer MayVote { get; }

    /// <summary>The memberships and limitations this rests on.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();

    internal VoteNumber? By(VoteMeasure measure) => measure == VoteMeasure.Weight ? Weight : Population;
}
