using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>A small body with a rule, a vote, and as much of the vote as somebody may know of it.</summary>
internal sealed class RandomBody
{
    private static readonly string[] GroupNames = ["ga", "gb"];

    private readonly Random random;
    private readonly ImmutableArray<ActorId> names;
    private readonly int unnamed;
    private readonly int? seats;
    private readonly long[] weights;
    private readonly long[] populations;
    private readonly IReadOnlyList<string>[] groups;

    public RandomBody(int seed, int most = 5)
    {
        random = new Random(seed);
        names = Bodies.Named(1 + random.Next(most));
        unnamed = random.Next(5) == 0 ? random.Next(Math.Max(1, most - names.Length + 1)) : 0;
        seats = random.Next(4) == 0 ? Count : null;
        weights = [.. names.Select(_ => (long)random.Next(5))];
        populations = [.. names.Select(_ => 1L + random.Next(9))];
        groups = [.. Enumerable.Range(0, Count).Select(_ => (IReadOnlyList<string>)[.. GroupNames.Where(_ => random.Next(2) == 0)])];
        if (unnamed > 0)
            // A seat without a name belongs to one group at most, and then every voter with a name to one at least.
            for (var place = 0; place < Count; place++)
                groups[place] = [Pick(GroupNames)];
        Electorate = Voters();
        Rule = new RandomRule(random, names, unnamed == 0).Made;
        Votes = [.. Enumerable.Range(0, Count).Select(_ => Bodies.Cast(Pick("yyynnnaap-sux".ToCharArray())))];
        OptsOut = [.. Votes.Select(vote => vote == VoteCast.Abstain && random.Next(3) == 0)];
        Counted = random.Next(3) > 0 ? [.. Enum.GetValues<VoteCast>().Where(_ => random.Next(2) == 0)] : [];
        if (!Counted.Contains(VoteCast.Excluded) && Votes.Skip(names.Length).Contains(VoteCast.Excluded))
            Counted = Counted.Add(VoteCast.Excluded);
        // Whoever is excluded is known to be, by name or by number.
        Known = [.. names.Select((_, place) =>
            random.Next(3) == 0 || (Votes[place] == VoteCast.Excluded && !Counted.Contains(VoteCast.Excluded)))];
        CountedInGroups = random.Next(3) == 0
            ? [.. GroupNames.SelectMany(_ => new[] { VoteCast.No, VoteCast.Abstain, VoteCast.NotParticipating }, (g, vote) => (g, vote))
                .Where(_ => random.Next(2) == 0)]
            : [];
        AreObjectionsComplete = random.Next(4) == 0 && CanObjectionsBeComplete;
    }

    public DecisionRule Rule { get; }

    public Electorate Electorate { get; }

    public VoteCast[] Votes { get; }

    public bool[] OptsOut { get; }

    public bool[] Known { get; }

    public ImmutableArray<VoteCast> Counted { get; }

    public ImmutableArray<(string Group, VoteCast Vote)> CountedInGroups { get; }

    public bool AreObjectionsComplete { get; }

    private int Count => names.Length + unnamed;

    /// <summary>The vote as far as it is told.</summary>
    public Votes Told => new()
    {
        Ballots = Ballots(place => Known[place]),
        Counts = [.. CountsOf(Counted), .. CountedInGroups.Select(one => CountOf(one.Group, one.Vote))],
        AreObjectionsComplete = AreObjectionsComplete,
    };

    /// <summary>The vote, all of it by name as far as there are names.</summary>
    public Votes All => new() { Ballots = Ballots(_ => true), Counts = unnamed == 0 ? [] : CountsOf([.. Enum.GetValues<VoteCast>()]) };

    /// <summary>Whether every voter has a name, so that <see cref="All"/> tells everything.</summary>
    public bool IsNamed => unnamed == 0;

    /// <summary>
    /// Whether what the library says must be all that can be said. One thing is left open: how many heavy voters could block, where it is
    /// known how many voters are excluded, but not who.
    /// </summary>
    public bool IsDecidable => Counted.Contains(VoteCast.Excluded) is false
        || !Bodies.TestsOf(Rule).Any(one => one is BlockingMinorityTest { OneMore: true, Measure: not null });

    /// <summary>The vote by numbers only.</summary>
    public Votes Numbers => new() { Counts = CountsOf([.. Enum.GetValues<VoteCast>()]) };

    /// <summary>Whether the motion is adopted, by a plain count of all votes.</summary>
    public bool IsAdopted => NaiveCount.IsAdopted(Rule, Voters(Votes, OptsOut), seats);

    /// <summary>What every way to complete what is told leads to, one completion after the other.</summary>
    public VoteOutcome ByAllCompletions()
    {
        var (yes, no) = (false, false);
        Complete(0, [.. Votes], [.. OptsOut], adopted => (yes, no) = (yes || adopted, no || !adopted));
        return (yes, no) switch { (true, false) => VoteOutcome.Adopted, (false, true) => VoteOutcome.NotAdopted, _ => VoteOutcome.Unknown };
    }

    private bool CanObjectionsBeComplete => Enumerable.Range(0, Count).All(place =>
        IsKnown(place)
        || (Votes[place] == VoteCast.No ? Counted.Contains(VoteCast.No)
            : Rule.SilenceIsConsent ? Votes[place] is VoteCast.Yes or VoteCast.Silent or VoteCast.Excluded
            : Votes[place] is not (VoteCast.Absent or VoteCast.Silent or VoteCast.Uninterested)));

    private bool IsKnown(int place) => place < names.Length && Known[place];

    private void Complete(int place, VoteCast[] votes, bool[] optsOut, Action<bool> found)
    {
        if (place == Count)
        {
            if (IsAsTold(votes))
                found(NaiveCount.IsAdopted(Rule, Voters(votes, optsOut), seats));
            return;
        }

        if (IsKnown(place))
        {
            Complete(place + 1, votes, optsOut, found);
            return;
        }

        foreach (var word in Enum.GetValues<VoteCast>().Where(word => word != VoteCast.Excluded || Counted.Contains(word)))
            foreach (var isOut in word == VoteCast.Abstain ? new[] { false, true } : [false])
            {
                (votes[place], optsOut[place]) = (word, isOut);
                Complete(place + 1, votes, optsOut, found);
            }
    }

    private bool IsAsTold(VoteCast[] votes)
    {
        if (!Counted.All(word => votes.Count(vote => vote == word) == Votes.Count(vote => vote == word)))
            return false;
        if (!CountedInGroups.All(one => InGroup(votes, one.Group, one.Vote) == InGroup(Votes, one.Group, one.Vote)))
            return false;
        if (!AreObjectionsComplete)
            return true;
        var others = Enumerable.Range(0, Count).Where(place => !IsKnown(place)).Select(place => votes[place]).ToList();
        if (!Counted.Contains(VoteCast.No) && others.Contains(VoteCast.No))
            return false;
        if (Rule.SilenceIsConsent)
            return others.TrueForAll(vote => vote is VoteCast.Yes or VoteCast.Silent or VoteCast.Excluded or VoteCast.No);
        var isSomebodyKnown = Enumerable.Range(0, Count).Any(place =>
            IsKnown(place) && Votes[place] is not (VoteCast.Absent or VoteCast.Excluded));
        return isSomebodyKnown || others.Count == 0
            || !others.TrueForAll(vote => vote is VoteCast.Absent or VoteCast.Silent or VoteCast.Uninterested);
    }

    private int InGroup(VoteCast[] votes, string group, VoteCast word) =>
        Enumerable.Range(0, Count).Count(place => votes[place] == word && groups[place].Contains(group));

    private IEnumerable<NaiveVoter> Voters(VoteCast[] votes, bool[] optsOut) => Enumerable.Range(0, Count).Select(place =>
        place < names.Length
            ? new NaiveVoter(names[place], votes[place], optsOut[place], weights[place], populations[place], groups[place])
            : new NaiveVoter(null, votes[place], optsOut[place], 0, 0, groups[place]));

    private Electorate Voters()
    {
        var named = names.Select((one, place) => new VoterWeight { Voter = one, Weight = weights[place], Population = populations[place] });
        var electorate = unnamed > 0 ? Electorate.OfSize(Count).WithNamed(names) : Electorate.Of(named);
        if (seats is { } fixedSeats)
            electorate = electorate.WithSeats(fixedSeats);
        foreach (var group in GroupNames)
            electorate = electorate.WithGroup(new ElectorateGroup(
                group,
                [.. names.Where((_, place) => groups[place].Contains(group))],
                unnamed > 0 ? groups.Count(one => one.Contains(group)) : null));
        return electorate;
    }

    private ImmutableArray<Ballot> Ballots(Func<int, bool> isTold) =>
    [
        .. Enumerable.Range(0, names.Length).Where(isTold)
            .Select(place => new Ballot { Voter = names[place], Vote = Votes[place], OptsOut = OptsOut[place] }),
    ];

    private ImmutableArray<VoteCount> CountsOf(ImmutableArray<VoteCast> words) =>
        [.. words.Select(word => Bodies.Count(word, Votes.Count(vote => vote == word)))];

    private VoteCount CountOf(string group, VoteCast word) => Bodies.Count(word, InGroup(Votes, group, word)) with { Among = group };

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
