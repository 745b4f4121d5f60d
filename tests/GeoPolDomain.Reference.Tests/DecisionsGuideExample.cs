using GeoPolDomain.Decisions;
using GeoPolDomain.Power;
using GeoPolDomain.Rules;
using NodaTime;

namespace GeoPolDomain.Reference.Tests;

/// <summary>The examples of docs/decisions-guide.md, compiled. A test holds both to the same text.</summary>
internal static class DecisionsGuideExample
{
    public static void Check()
    {
        var council = new DecisionRule
        {
            Id = "council",
            Names = ["A council of five"],
            Franchise = new VotingEligibility { Voters = ["avonia", "belmark", "corland", "duria", "estovia"] },
            Test = new AllTests { Of = [new MajorityTest { Share = "3" }, new VetoTest { Holders = ["avonia"] }] },
        };
        var votes = new Votes
        {
            Counts = [new VoteCount { Vote = VoteCast.Yes, Count = 4 }],
            Ballots = [new Ballot { Voter = "avonia", Vote = VoteCast.No }],
        };
        var verdict = council.Evaluate(votes);
        Console.WriteLine(council.Describe());
        Console.WriteLine(verdict.Describe());
    }

    public static void Find()
    {
        var rules = ReferenceData.DecisionRules.Decisions;
        Console.WriteLine(rules.RuleFor("unsc", Matter.Substantive, new LocalDate(1965, 11, 23)));
        Console.WriteLine(rules.RuleFor("unsc", null, new LocalDate(1965, 11, 23)).Because[0]);
    }

    public static void CountGroups()
    {
        var securityCouncil = new DecisionRule
        {
            Id = "security-council",
            Names = ["Security Council"],
            Franchise = new VotingEligibility
            {
                Seats = 15,
                Groups = [new VoterGroup { Group = "p5", Voters = ["china", "france", "russia", "united-kingdom", "united-states"] }],
            },
            Test = new AllTests
            {
                Of =
                [
                    new MajorityTest { Share = "9" },
                    new VetoTest { Holders = ["china", "france", "russia", "united-kingdom", "united-states"] },
                ],
            },
        };
        var counts = new Votes
        {
            Counts =
            [
                new VoteCount { Vote = VoteCast.Yes, Count = 13 },
                new VoteCount { Vote = VoteCast.No, Count = 1 },
                new VoteCount { Vote = VoteCast.No, Count = 1, Among = "p5" },
            ],
        };
        Console.WriteLine(securityCouncil.Evaluate(counts));
    }

    public static void Look()
    {
        Console.WriteLine(ReferenceData.UnscVotes.Decisions.VerdictOn("dec-2016-1085"));   // not adopted: the votes are not enough
    }

    public static void Measure()
    {
        var council = ReferenceData.DecisionRules.Decisions.FindRule("unsc-substantive")!;
        var power = council.MeasurePower();
        foreach (var voter in power.Voters)
            Console.WriteLine($"{voter}: swings in {voter.SwingProbability} of the coalitions, Shapley-Shubik {voter.ShapleyShubik}");
        Console.WriteLine($"to adopt: {power.MinimalWinning()}");
    }

    public static void MeasureLater()
    {
        var council = ReferenceData.DecisionRules.Decisions.FindRule("unsc-substantive")!;
        var later = council.MeasurePower(new Votes
        {
            Ballots = [new Ballot { Voter = "china", Vote = VoteCast.Abstain }, new Ballot { Voter = "france", Vote = VoteCast.Yes }],
        });
        Console.WriteLine($"to adopt: {later.MinimalWinning()}");
        Console.WriteLine($"to block: {later.MinimalBlocking()}");
    }

    public static void Elect()
    {
        var twoSeats = new ElectionRule { Seats = 2, Voters = 193, Share = "2/3", RestrictedRounds = 3 };
        var first = new ElectionRound { Ballots = 192, Counts = [new("norway", 130), new("ireland", 128), new("canada", 108)] };
        Console.WriteLine(twoSeats.Evaluate(first).Describe());
    }

    public static void ElectInTwoBodies()
    {
        var absolute = new ElectionRule { Seats = 1, Voters = 193, Share = ">1/2", Base = VotingBase.AllMembers };
        var inAssembly = absolute with { IsRepeatedWhenTooMany = true };
        var inCouncil = inAssembly with { Voters = 15 };
        var assembly = inAssembly.Evaluate(new ElectionRound { Counts = [new("bhandari", 121), new("greenwood", 68)] });
        var securityCouncil = inCouncil.Evaluate(new ElectionRound { Counts = [new("bhandari", 5), new("greenwood", 9)] });
        Console.WriteLine(assembly);
        Console.WriteLine(securityCouncil);
        Console.WriteLine(assembly.And(securityCouncil));
    }
}
