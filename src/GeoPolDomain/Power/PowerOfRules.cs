using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Power;

/// <summary>Measures who can decide under a decision rule.</summary>
public static class PowerOfRules
{
    /// <summary>Measures the power of each voter under the rule.</summary>
    /// <param name="rule">The decision rule.</param>
    /// <param name="known">The votes that are known by name. All other voters are open. Null means that no vote is known.</param>
    /// <param name="electorate">The voters. Null means the voters that the votes state, or else those that the rule states.</param>
    /// <exception cref="ArgumentException">
    /// The votes cannot belong to the electorate, or it is not known who may vote, what a voter counts for, or what the rule demands. The
    /// message says which.
    /// </exception>
    public static VotingPower MeasurePower(this DecisionRule rule, Votes? known = null, Electorate? electorate = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        known ??= new Votes();
        if (rule.Test is null)
            throw new ArgumentException($"The rule {rule.Id} does not state the test by which the body decides.");
        var voters = VoteEvaluation.Checked(rule, known, electorate ?? known.FindElectorate() ?? rule.FindElectorate());
        var contested = voters.Voters.Where(one => one.MayVote == Answer.Unknown).ToList();
        if (contested.Count > 0)
            throw new ArgumentException($"It is contested whether {Phrase.List(contested)} may vote.");
        if (!known.Counts.IsEmpty || known.AreObjectionsComplete)
            throw new ArgumentException("The known votes are given by number, which does not tell whose vote is open; give them by name.");
        var vote = CastVotes.Of(known, voters, rule.SilenceIsConsent, known.IsOpen);
        var game = new GameBuilder(vote).Of(new FormulaBuilder(vote).Of(rule)) ?? throw new ArgumentException(
            $"It is not known who belongs to a group or what each voter counts for under the rule {rule.Id}, "
            + "or the numbers are too large to calculate with.");
        return new(rule, voters, game, IsRounded(rule, voters));
    }

    private static bool IsRounded(DecisionRule rule, Electorate voters)
    {
        var measures = rule.Tests
            .SelectMany(test => test.Flatten())
            .Select(test => test switch
            {
                MajorityTest majority => majority.Measure,
                BlockingMinorityTest blocking => blocking.Measure,
                QuorumTest quorum => quorum.Quorum.Measure,
                _ => null,
            })
            .Append(rule.Quorum?.Measure)
            .OfType<VoteMeasure>()
            .ToHashSet();
        return voters.Voters.Any(voter => measures.Any(measure => voter.By(measure) is { IsApproximate: true }));
    }
}
