using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>
/// Who is elected, as far as the votes are known. An answer is Unknown when some completions of the votes elect the candidate and others
/// do not.
/// </summary>
public sealed class ElectionResult
{
    private ElectionResult(int seats, CountRange seatsOpen, ImmutableArray<CandidateResult> candidates) =>
        (Seats, SeatsOpen, Candidates) = (seats, seatsOpen, candidates);

    /// <summary>How many seats were to be filled.</summary>
    public int Seats { get; }

    /// <summary>How many seats are still open.</summary>
    public CountRange SeatsOpen { get; }

    /// <summary>The candidates in the order in which the rounds name them.</summary>
    public ImmutableArray<CandidateResult> Candidates { get; }

    /// <summary>The candidates who are surely elected.</summary>
    public ImmutableArray<ActorId> Elected => [.. Candidates.Where(one => one.Elected == Answer.Yes).Select(one => one.Candidate)];

    /// <summary>The candidates who surely go on to the next round. Empty when no seat is open.</summary>
    public ImmutableArray<ActorId> GoingOn => [.. Candidates.Where(one => one.GoesOn == Answer.Yes).Select(one => one.Candidate)];

    /// <summary>
    /// Joins the results of two bodies that elect together: elected is who is elected in both. A candidate whom one body does not name is
    /// not elected. The seats still open are found from the candidates one by one, so their range may be wider than necessary.
    /// </summary>
    /// <exception cref="ArgumentException">The bodies do not fill the same number of seats.</exception>
    public ElectionResult And(ElectionResult other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Seats != other.Seats)
            throw new ArgumentException($"One body fills {Seats} seats and the other {other.Seats}.", nameof(other));
        List<(ActorId Candidate, Answer Elected, string Says)> both =
        [
            .. Candidates.Concat(other.Candidates).Select(one => one.Candidate).Distinct().Select(candidate =>
            {
                var (here, there) = (ResultOf(candidate), other.ResultOf(candidate));
                return (candidate, here.Elected.And(there.Elected), $"first body: {here.Says}; second body: {there.Says}");
            }),
        ];
        var (sure, possible) = (both.Count(one => one.Elected == Answer.Yes), both.Count(one => one.Elected != Answer.No));
        var mostHere = Seats - Math.Max(SeatsOpen.Least, other.SeatsOpen.Least);
        var open = CountRange.Between(Seats - Math.Min(possible, mostHere), Seats - sure);
        var isOpen = open.Least > 0 ? Answer.Yes : open.Most > 0 ? Answer.Unknown : Answer.No;
        return new ElectionResult(
            Seats,
            open,
            [.. both.Select(one => new CandidateResult(one.Candidate, one.Elected, one.Elected.Not().And(isOpen), one.Says))]);
    }

    /// <summary>Describes the result in one line.</summary>
    public override string ToString()
    {
        var unknown = Candidates.Where(one => one.Elected == Answer.Unknown).Select(one => one.Candidate).ToList();
        var elected = Elected.IsEmpty && unknown.Count > 0 ? "nobody elected for sure" : $"elected: {Phrase.List(Elected)}";
        var perhaps = unknown.Count == 0 ? "" : $"; perhaps: {Phrase.List(unknown)}";
        return $"{elected}{perhaps}; seats open: {Words(SeatsOpen)}";
    }

    /// <summary>Describes the result, and each candidate with the reason, each on a line of its own.</summary>
    public string Describe() => string.Join("\n  ", Candidates.Select(one => one.ToString()).Prepend(ToString()));

    internal static ElectionResult Of(ElectionRule rule, ImmutableArray<ElectionRound> rounds)
    {
        ImmutableArray<ActorId> candidates = [.. rounds.SelectMany(one => one.Counts).Select(one => one.Candidate).Distinct()];
        var lastRounds = candidates.Select(one => LastRoundOf(one, rounds)).ToArray();
        var ways = WaysThrough(rule, rounds, lastRounds, candidates);
        var open = ways[^1].SelectMany(one => one.Value.Select(result => one.Key - result.Elected)).ToList();
        return new ElectionResult(
            rule.Seats,
            CountRange.Between(open.Min(), open.Max()),
            [.. candidates.Select((candidate, index) => ResultOf(candidate, index))]);

        CandidateResult ResultOf(ActorId candidate, int index)
        {
            var last = lastRounds[index];
            var place = IndexIn(rounds[last], candidate);
            var results = ways[last].Values.SelectMany(one => one).ToList();
            var elected = AnswerOf(results.Exists(one => one.CanBeElected[place]), results.Exists(one => one.CanFail[place]));
            var goesOn = last < rounds.Length - 1 ? Answer.No
                : AnswerOf(results.Exists(one => one.CanGoOn[place]), results.Exists(one => one.CanLeave[place]));
            return new CandidateResult(candidate, elected, goesOn, Says(rule, rounds[last], last, place));
        }
    }

    // For each round the results that some completion of all rounds has, by the number of seats open before the round.
    private static List<Dictionary<int, List<RoundResult>>> WaysThrough(
        ElectionRule rule, ImmutableArray<ElectionRound> rounds, int[] lastRounds, ImmutableArray<ActorId> candidates)
    {
        var last = candidates.Zip(lastRounds).ToDictionary(one => one.First, one => one.Second);
        long? all = rule.Base == VotingBase.AllMembers ? rule.Voters : null;
        var ways = new List<Dictionary<int, List<RoundResult>>>();
        IEnumerable<int> open = [rule.Seats];
        for (var number = 0; number < rounds.Length; number++)
        {
            var round = rounds[number];
            if (round.Counts.Select(one => one.Candidate).Distinct().Count() < round.Counts.Length)
                throw new ArgumentException($"A candidate is counted twice in round {number + 1}.", nameof(rounds));
            var isLast = number == rounds.Length - 1;
            var search = new RoundSearch(rule.Share, all, rule.IsRepeatedWhenTooMany, isLast && rule.IsRestricted(number + 2));
            var figures = new RoundFigures(
                Known(round.Ballots, rule.Voters),
                [.. round.Counts.Select(one => Known(one.Votes, rule.Voters))],
                [.. round.Counts.Select(one => last[one.Candidate] > number)]);
            var results = open.ToDictionary(seats => seats, seats => search.Find(figures, seats).OfType<RoundResult>().ToList());
            ways.Add(results);
            open = results.SelectMany(one => one.Value.Select(result => one.Key - result.Elected)).Distinct()
                .Where(left => isLast || left > 0).ToList();
            if (!open.Any())
                throw new ArgumentException(
                    $"Round {number + 1} cannot be as told: it has too many votes, or elects somebody whom a later round still counts.",
                    nameof(rounds));
        }

        for (var number = rounds.Length - 2; number >= 0; number--)
            foreach (var (seats, results) in ways[number])
                results.RemoveAll(one => !ways[number + 1].TryGetValue(seats - one.Elected, out var after) || after.Count == 0);
        return ways;
    }

    // How far an approximate count is off is not known, so it tells nothing.
    private static NumberRange Known(CountRange count, int voters) =>
        count.IsApproximate ? new(0, voters) : new(count.Least, Math.Min(count.Most ?? voters, voters));

    private static int LastRoundOf(ActorId candidate, ImmutableArray<ElectionRound> rounds) =>
        Enumerable.Range(0, rounds.Length).Last(number => IndexIn(rounds[number], candidate) >= 0);

    private static int IndexIn(ElectionRound round, ActorId candidate) =>
        round.Counts.Select(one => one.Candidate).ToList().IndexOf(candidate);

    private static string Says(ElectionRule rule, ElectionRound round, int number, int place)
    {
        var ballots = Known(round.Ballots, rule.Voters);
        var isOfAll = rule.Base == VotingBase.AllMembers;
        var whole = isOfAll ? new NumberRange(rule.Voters, rule.Voters) : ballots;
        var needed = new NumberRange(rule.Share.FewestOf(whole.Least), rule.Share.FewestOf(whole.Most));
        var of = rule.Share.IsCount ? "" : $" of {VoteFigures.Amount(whole)} ({rule.Share})";
        var votes = Known(round.Counts[place].Votes, (int)ballots.Most);
        return $"{VoteFigures.Amount(needed)}{of} needed, {VoteFigures.Amount(votes)} reached in round {number + 1}";
    }

    private static Answer AnswerOf(bool canBe, bool canBeNot) =>
        canBe && canBeNot ? Answer.Unknown : Answers.Of(canBe);

    private static string Words(CountRange count) => VoteFigures.Amount(new NumberRange(count.Least, count.Most ?? count.Least));

    private CandidateResult ResultOf(ActorId candidate) =>
        Candidates.FirstOrDefault(one => one.Candidate == candidate)
        ?? new CandidateResult(candidate, Answer.No, Answer.No, "no votes recorded");
}

/// <summary>What an election means for one candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Elected">Whether the candidate is elected.</param>
/// <param name="GoesOn">
/// Whether the candidate can be voted for in the next round. No for one who is elected or when no seat is open. Unknown also when equal
/// votes leave open who goes on.
/// </param>
/// <param name="Says">The numbers behind the result, for example "128 of 192 (2/3) needed, 130 reached in round 1".</param>
public sealed record CandidateResult(ActorId Candidate, Answer Elected, Answer GoesOn, string Says)
{
    /// <summary>Describes the result with the numbers.</summary>
    public override string ToString()
    {
        var elected = Elected switch { Answer.Yes => "elected", Answer.No => "not elected", _ => "not known whether elected" };
        var goesOn = GoesOn switch { Answer.Yes => ", goes on", Answer.Unknown => ", perhaps goes on", _ => "" };
        return $"{Candidate}: {elected}{goesOn} ({Says})";
    }
}
