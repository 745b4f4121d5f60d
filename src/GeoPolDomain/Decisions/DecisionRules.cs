using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>Applies a decision rule to votes.</summary>
public static class DecisionRules
{
    /// <summary>Evaluates the votes under the rule. The verdict says whether the motion is adopted, and why.</summary>
    /// <param name="rule">The decision rule.</param>
    /// <param name="votes">The votes, as far as they are known.</param>
    /// <param name="electorate">The voters. Null means the voters that the votes state, or else those that the rule states.</param>
    /// <param name="on">
    /// The day of the question. A silence procedure is pending up to and including the deadline. Null means that voting is over.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The votes cannot belong to the electorate, or it is not known who may vote. The message names the voter or the rule.
    /// </exception>
    public static VoteVerdict Evaluate(this DecisionRule rule, Votes votes, Electorate? electorate = null, EdtfDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(votes);
        return VoteEvaluation.Of(rule, votes, electorate ?? votes.FindElectorate() ?? rule.FindElectorate(), on);
    }
}
