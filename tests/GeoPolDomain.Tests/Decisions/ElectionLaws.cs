using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Holds elections known in part against all their completions, written out one by one.</summary>
public class ElectionLaws
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    [Theory]
    [InlineData(4, 5, 2)]
    [InlineData(3, 9, 1)]
    [InlineData(2, 16, 1)]
    public void An_answer_is_what_all_completions_agree_on(int mostCandidates, int mostVoters, int mostRounds)
    {
        var (refused, unknown, open) = (0, 0, 0);
        Law.HoldsForSeeds(1000, seed =>
        {
            var chance = new Random(seed);
            var rule = RandomElection(chance, mostVoters);
            ElectionRound[] rounds = [.. Enumerable.Range(0, chance.Next(1, mostRounds + 1))
                .Select(_ => RandomRound(chance, mostCandidates, rule.Voters))];
            var all = Completions(rule, rounds).ToList();
            if (all.Count == 0)
            {
                refused++;
                FluentActions.Invoking(() => rule.Evaluate([.. rounds])).Should().Throw<ArgumentException>();
                return;
            }

            var result = rule.Evaluate([.. rounds]);
            foreach (var candidate in result.Candidates)
            {
                var name = candidate.Candidate.ToString();
                candidate.Elected.Should().Be(Agreed(all.Select(one => one.Elected.Contains(name))), $"{name} in {Told(rule, rounds)}");
                var goesOn = all.SelectMany(one => one.GoesOn.TryGetValue(name, out var said) ? said : [false]);
                candidate.GoesOn.Should().Be(Agreed(goesOn), $"{name} goes on in {Told(rule, rounds)}");
                unknown += candidate.Elected == Answer.Unknown ? 1 : 0;
            }

            var left = all.Select(one => rule.Seats - one.Elected.Length).ToList();
            result.SeatsOpen.Should().Be(CountRange.Between(left.Min(), left.Max()), Told(rule, rounds));
            open += result.GoingOn.Length;
        });
        Law.HasTried(() => new[] { refused, unknown, open }.Should().OnlyContain(times => times > 20));
    }

    [Fact]
    public void Elected_in_two_bodies_is_who_is_elected_in_each_completion_of_both() => Law.HoldsForSeeds(500, seed =>
    {
        var chance = new Random(seed);
        ElectionRule[] rules = [RandomElection(chance, 4), RandomElection(chance, 4)];
        rules[1] = rules[1] with { Seats = rules[0].Seats };
        ElectionRound[] rounds = [.. rules.Select(one => RandomRound(chance, 3, one.Voters))];
        var (here, there) = (Completions(rules[0], [rounds[0]]).ToList(), Completions(rules[1], [rounds[1]]).ToList());
        if (here.Count == 0 || there.Count == 0)
            return;
        var both = rules[0].Evaluate(rounds[0]).And(rules[1].Evaluate(rounds[1]));
        var elected = here.SelectMany(one => there.Select(other => one.Elected.Intersect(other.Elected).ToList())).ToList();
        foreach (var candidate in both.Candidates)
            candidate.Elected.Should().Be(Agreed(elected.Select(one => one.Contains(candidate.Candidate.ToString()))));
        foreach (var one in elected)
            both.SeatsOpen.IsCompatibleWith(rules[0].Seats - one.Count).Should().BeTrue();
    });

    private static ElectionRule RandomElection(Random chance, int mostVoters) => new()
    {
        Seats = chance.Next(1, 4),
        Voters = chance.Next(1, mostVoters + 1),
        Share = new Share[] { "2/3", ">1/2", "1/2", "2", "40%" }[chance.Next(5)],
        Base = chance.Next(2) == 0 ? VotingBase.AllMembers : VotingBase.PresentAndVoting,
        RestrictedRounds = chance.Next(3),
        IsRepeatedWhenTooMany = chance.Next(3) == 0,
    };

    private static ElectionRound RandomRound(Random chance, int mostCandidates, int voters) => new()
    {
        Ballots = chance.Next(3) == 0 ? CountRange.Any : RandomCount(chance, voters),
        Counts =
        [
            .. Names.Take(mostCandidates).Where(_ => chance.Next(4) > 0)
                .Select(name => new CandidateCount(name, RandomCount(chance, voters))),
        ],
    };

    private static CountRange RandomCount(Random chance, int voters)
    {
        var least = chance.Next(voters + 1);
        return chance.Next(4) switch
        {
            0 => CountRange.Between(chance.Next(2), null),
            1 => CountRange.Of(least),
            _ => CountRange.Between(least, least + chance.Next(voters)),
        };
    }

    private sealed record Course(string[] Elected, Dictionary<string, bool[]> GoesOn)
    {
        public override string ToString() =>
            string.Join(' ', Elected) + string.Concat(GoesOn.Select(on => $"; {on.Key} {string.Join(' ', on.Value)}"));
    }

    private static IEnumerable<Course> Completions(ElectionRule rule, ElectionRound[] rounds)
    {
        IEnumerable<Course> courses = [new Course([], [])];
        for (var number = 0; number < rounds.Length; number++)
        {
            var (round, isRestricted) = (rounds[number], rule.IsRestricted(number + 2));
            courses = courses.Where(one => one.Elected.Length < rule.Seats)
                .Where(one => !round.Counts.Any(count => one.Elected.Contains(count.Candidate.ToString())))
                .SelectMany(one => Held(rule, round, isRestricted, one.Elected))
                .DistinctBy(one => one.ToString())
                .ToList();
        }

        return courses;
    }

    private static IEnumerable<Course> Held(ElectionRule rule, ElectionRound round, bool isRestricted, string[] before)
    {
        var seats = rule.Seats - before.Length;
        foreach (var ballots in Numbers(round.Ballots, rule.Voters))
            foreach (var votes in Votes(round, ballots, 0).Where(one => one.Values.Sum() <= seats * ballots))
            {
                var whole = rule.Base == VotingBase.AllMembers ? rule.Voters : ballots;
                var reached = votes.Keys.Where(one => votes[one] > 0 && rule.Share.IsReachedBy(votes[one], whole)).ToList();
                var isTooMany = reached.Count > seats;
                string[] elected = !isTooMany ? [.. reached]
                    : rule.IsRepeatedWhenTooMany ? []
                    : [.. reached.Where(one => reached.Count(other => votes[other] >= votes[one]) <= seats)];
                var left = seats - elected.Length;
                var failed = votes.Keys.Except(elected).ToList();
                var goesOn = votes.Keys.ToDictionary(one => one, one =>
                    left == 0 || elected.Contains(one) ? [false]
                    : isTooMany && rule.IsRepeatedWhenTooMany ? [true]
                    : isTooMany ? [reached.Max(Fewer) == votes[one]]
                    : !isRestricted || failed.Count(other => votes[other] >= votes[one]) <= 2 * left ? [true]
                    : failed.Count(other => votes[other] > votes[one]) >= 2 * left ? [false]
                    : new[] { true, false });
                yield return new Course([.. before, .. elected], goesOn);

                // The votes of those who are left without a seat.
                int Fewer(string one) => elected.Contains(one) ? -1 : votes[one];
            }
    }

    private static IEnumerable<Dictionary<string, int>> Votes(ElectionRound round, int ballots, int from) =>
        from == round.Counts.Length
            ? [[]]
            : Votes(round, ballots, from + 1).SelectMany(rest => Numbers(round.Counts[from].Votes, ballots)
                .Select(number => new Dictionary<string, int>(rest) { [round.Counts[from].Candidate.ToString()] = number }));

    private static IEnumerable<int> Numbers(CountRange range, int most) =>
        Enumerable.Range(0, most + 1).Where(number => number >= range.Least && !(number > range.Most));

    private static Answer Agreed(IEnumerable<bool> said)
    {
        var all = said.Distinct().ToList();
        return all.Count > 1 ? Answer.Unknown : Answers.Of(all[0]);
    }

    private static string Told(ElectionRule rule, ElectionRound[] rounds) =>
        $"{rule} {rule.Voters} voters: {string.Join("; ", rounds.Select(one => $"{one.Ballots}: {string.Join(", ", one.Counts)}"))}";
}
