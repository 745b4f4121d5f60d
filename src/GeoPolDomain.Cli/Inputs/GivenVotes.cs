using GeoPolDomain.Decisions;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Reads the votes that the command <c>decide</c> evaluates.</summary>
internal static class GivenVotes
{
    /// <summary>Reads the votes and checks that the voters are entitled to vote.</summary>
    /// <param name="file">The file with the votes.</param>
    /// <param name="rule">The decision rule under which the votes were cast.</param>
    /// <param name="resolve">Finds the electorate if the votes themselves do not say who may vote.</param>
    /// <returns>The votes, and the electorate if it was found by <paramref name="resolve"/>.</returns>
    /// <exception cref="Refusal">The votes have mistakes, or the electorate is unknown.</exception>
    public static (Votes Votes, Electorate? Electorate) Of(GivenFile file, DecisionRule rule, Func<Electorate?> resolve)
    {
        try
        {
            var votes = VoteJson.ReadVotes(file.Content);
            if (!votes.Voters.IsEmpty || votes.Seats is not null)
                return (VoteJson.ReadVotes(file.Content, rule), null);
            var electorate = resolve() ?? throw new Refusal(
                $"it is unknown who may vote under the rule {rule.Id}",
                "add 'seats' or 'voters' to the votes, or name a dataset with --dataset and a date with --on");
            return (VoteJson.ReadVotes(file.Content, rule, electorate), electorate);
        }
        catch (DocumentException mistakes)
        {
            throw new Refusal([.. file.Describe(mistakes.Errors, mistakes.IsCut)]);
        }
    }
}
