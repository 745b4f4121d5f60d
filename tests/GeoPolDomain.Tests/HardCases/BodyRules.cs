using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>How the bodies of the hard cases decide.</summary>
internal static class BodyRules
{
    private static readonly MajorityTest Nine = new() { Share = "9" };

    public static DecisionRule CouncilSubstance { get; } = Rule(
        "unsc-substance", "unsc", new AllTests { Of = [Nine, new VetoTest { Holders = ["chn", "fra", "gbr", "rus", "usa"] }] }) with
    {
        Matter = Matter.Substantive,
        Franchise = new VotingEligibility { Seats = 15 },
    };

    public static DecisionRule CouncilProcedure { get; } = Rule(
        "unsc-procedure", "unsc", Nine) with
    { Matter = Matter.Procedural, Franchise = CouncilSubstance.Franchise };

    /// <summary>55 % of the members, unless four or more who do not vote for stand for more than 35 % of the people.</summary>
    public static DecisionRule QualifiedMajority { get; } = Rule("eu-qualified-majority", "eu-council", new AllTests
    {
        Of =
        [
            new MajorityTest { Share = "55%" },
            new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population, Members = "4" }
        ],
    });

    public static DecisionRule ArabLeague { get; } = Rule("arab-league", "arab-league", new UnanimityTest()) with
    {
        Franchise = new VotingEligibility { Seats = 22 },
        Binding = BindingScope.AllMembers,
        Fallback = new Fallback { Test = new MajorityTest { Share = ">1/2" }, Binding = BindingScope.ThoseInFavour },
    };

    public static DecisionRule Rule(string id, string body, VoteTest test) => new() { Id = id, Names = [id], Body = body, Test = test };

    /// <summary>What follows from a decision under a rule that is held with it.</summary>
    public static VoteVerdict Under(this Decision decision, DecisionRule rule, params IEnumerable<DatasetRecord> others) =>
        Held.Data([rule, decision with { Rule = rule.Id }, .. others]).Decisions.VerdictOn(decision.Id)!;
}
