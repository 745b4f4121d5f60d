using GeoPolDomain.Decisions;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Reads the votes that are to be judged.</summary>
internal static class GivenVotes
{
    /// <summary>The votes in a file, held against the electorate.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rule">The rule they are judged by.</param>
    /// <param name="resolve">Finds who may vote, where the votes do not say.</param>
    /// <exception cref="Refusal">They have mistakes, or it is not known who may vote.</exception>
    public static (Votes Votes, Electorate? Electorate) Of(GivenFile file, DecisionRule rule, Func<Electorate?> resolve)
    {
        try
        {
            var votes = VoteJson.ReadVotes(file.Content);
            if (!votes.Voters.IsEmpty || votes.Seats is not null)
                return (VoteJson.ReadVotes(file.Content, rule), null);
            var electorate = resolve() ?? throw new Refusal($"it is not known who may vote by {rule.Id}: give 'seats' or 'voters' with the votes, or ask a dataset with --dataset and --on");
            return (VoteJson.ReadVotes(file.Content, rule, electorate), electorate);
        }
        catch (DocumentException mistakes)
        {
            throw new Refusal([.. file.Describe(mistakes.Errors, mistakes.IsCut)]);
        }
    }
}
