using System.Collections.Immutable;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>What a vote decides when it is known in part.</summary>
internal static class Deciding
{
    private const int Many = 50;
    // A vote that needs no search is judged so fast that the compiler must have had its time to make the code fast.
    private const int VeryMany = 10_000;
    private const double Microseconds = 1000;
    private const double Most = 500;
    private const double MostWhenKnown = 10;

    public static Comparison Of(Race race)
    {
        var assembly = Electorate.Of(Named(193));
        var weighed = Electorate.Of(Named(200).Select(
            (one, i) => new VoterWeight { Voter = one, Weight = 1 + (i * 7919 % 97), Population = 1 + (i * 104_729L % 100_003) }));
        var plenary = Rule(new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting }) with
        {
            Quorum = new Quorum { Share = ">1/2" },
        };
        var council = Rule(new AllTests { Of = [new MajorityTest { Share = "129" }, new VetoTest { Holders = [.. Named(5)] }] });
        var dual = Rule(new AllTests
        {
            Of =
            [
                new MajorityTest { Share = "55%" },
                new MajorityTest { Share = "65%", Measure = VoteMeasure.Weight },
                new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population, Members = "4" },
            ],
        });
        var named = new Votes { Ballots = Cast(193) };
        var halfNamed = new Votes { Ballots = Cast(96) };
        var counted = new Votes { Ballots = Cast(20), Counts = [Count(VoteCast.Yes, 110), Count(VoteCast.No, 45)] };
        var results = race.Run(
        [
            Ask("193, all by name; 2/3 of those voting, quorum", plenary, named, assembly, VeryMany),
            Ask("193, half of them by name; 2/3 of those voting, quorum", plenary, halfNamed, assembly),
            Ask("193, counts and 20 names; 2/3 of those voting, quorum", plenary, counted, assembly),
            Ask("193, counts and 20 names; 129 and five vetoes", council, counted, assembly),
            Ask("200, half of them by name; members, weights, blocking minority", dual, halfNamed, weighed),
            Ask("200, counts and 20 names; members, weights, blocking minority", dual, counted, weighed),
        ]);
        return new(
            "A vote known in part or in full",
            Table.OfOperations(results[0] with { Name = "the first" }).Write(results),
            [
                .. results.Select((one, i) => Gate.AtMost(
                    $"{one.Name}: microseconds", one.NanosecondsEach / Microseconds, i == 0 ? MostWhenKnown : Most)),
            ]);
    }

    private static Contender Ask(string name, DecisionRule rule, Votes votes, Electorate electorate, int many = Many) =>
        new(name, () =>
    {
        var adopted = 0;
        for (var i = 0; i < many; i++)
            adopted += rule.Evaluate(votes, electorate).Outcome == VoteOutcome.Adopted ? 1 : 0;
        return adopted;
    }, many);

    private static DecisionRule Rule(VoteTest test) => new() { Id = "rule", Names = [new Name { Text = "The rule" }], Test = test };

    private static IEnumerable<ActorId> Named(int count) => Enumerable.Range(1, count).Select(number => (ActorId)$"voter-{number}");

    private static VoteCount Count(VoteCast vote, long count) => new() { Vote = vote, Count = CountRange.Of(count) };

    private static ImmutableArray<Ballot> Cast(int count) =>
        [.. Named(count).Select((one, i) => new Ballot { Voter = one, Vote = VoteOf(i) })];

    private static VoteCast VoteOf(int place) => (place % 7) switch
    {
        0 => VoteCast.No,
        1 => VoteCast.Abstain,
        2 => VoteCast.Absent,
        _ => VoteCast.Yes,
    };
}
