using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>Applies a decision rule to votes.</summary>
public static class DecisionRules
{
    /// <summary>What follows from the votes under the rule, and why.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="votes">What is known of the votes.</param>
    /// <param name="electorate">Who may vote; as the votes or else the rule say, where nothing is given.</param>
    /// <param name="on">When it is asked: before the deadline of a silence procedure it is not yet decided. Where nothing is said, all is over.</param>
    /// <exception cref="ArgumentException">The votes cannot be those of that electorate, or it is not known who may vote; the message names the voter.</exception>
    public static VoteVerdict Evaluate(this DecisionRule rule, Votes votes, Electorate? electorate = null, EdtfDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(votes);
        return VoteEvaluation.Of(rule, votes, electorate ?? votes.FindElectorate() ?? rule.FindElectorate(), on);
    }
}
