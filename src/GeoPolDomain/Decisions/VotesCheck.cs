using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Decisions;

/// <summary>One inconsistency in votes or in a rule, with the path to the JSON member that shows it.</summary>
/// <param name="Path">The path to the member: names of members and indexes of items.</param>
/// <param name="Message">What is wrong; the message names the voter if there is one.</param>
internal sealed record VotesCheck(object[] Path, string Message)
{
    /// <summary>
    /// Finds every reason why the votes cannot belong to the electorate. A null electorate is not known, so only the votes themselves are
    /// checked.
    /// </summary>
    public static IEnumerable<VotesCheck> Of(Votes votes, Electorate? electorate) =>
        Twice(votes.Voters, ["voters"])
            .Concat(TooMany(votes.Seats, ["seats"]))
            .Concat(Ballots(votes, electorate))
            .Concat(Counts(votes, electorate));

    /// <summary>Finds every reason why a rule cannot be applied.</summary>
    public static IEnumerable<VotesCheck> Of(DecisionRule rule)
    {
        if (rule.Franchise is not { } franchise)
            yield break;
        foreach (var flaw in Twice(franchise.Weights, ["franchise", "weights"]).Concat(TooMany(franchise.Seats, ["franchise", "seats"])))
            yield return flaw;
        var sum = franchise.Weights.Sum(one => one.Weight?.Value ?? 0);
        if (franchise.TotalWeight is { } total && total.Value != sum)
            yield return new(["franchise", "totalWeight"], $"the weights sum to {sum}, not to {total}");
    }

    private static IEnumerable<VotesCheck> TooMany(VoteNumber? seats, object[] path)
    {
        if (seats?.Value > Electorate.MostSeats)
            yield return new(path, $"no body has {seats} seats; there can be {Electorate.MostSeats} at most");
    }

    private static IEnumerable<VotesCheck> Twice(IReadOnlyList<VoterWeight> voters, object[] path)
    {
        var seen = new HashSet<ActorId>();
        for (var i = 0; i < voters.Count; i++)
            if (!seen.Add(voters[i].Voter))
                yield return new([.. path, i, "voter"], $"{voters[i].Voter} is among the voters twice");
    }

    private static IEnumerable<VotesCheck> Ballots(Votes votes, Electorate? electorate)
    {
        var seen = new HashSet<ActorId>();
        var strangers = 0;
        for (var i = 0; i < votes.Ballots.Length; i++)
        {
            var voter = votes.Ballots[i].Voter;
            if (!seen.Add(voter))
                yield return new(["ballots", i, "voter"], $"{voter} votes twice");
            else if (electorate is not null
                && !electorate.Contains(voter)
                && votes.Ballots[i].Vote != VoteCast.Excluded
                && ++strangers > electorate.Unnamed)
                yield return new(["ballots", i, "voter"], $"{voter} is not among the {electorate}");
        }
    }

    private static IEnumerable<VotesCheck> Counts(Votes votes, Electorate? electorate)
    {
        var (isSaid, seen) = (false, new HashSet<VoteCast>());
        var reported = (long)votes.Ballots.Count(
            ballot => electorate is null || electorate.Contains(ballot.Voter) || ballot.Vote != VoteCast.Excluded);
        for (var i = 0; i < votes.Counts.Length; i++)
        {
            var (vote, count) = (votes.Counts[i].Vote, votes.Counts[i].Count);
            var named = votes.Ballots.Count(ballot => ballot.Vote == vote);
            if (!seen.Add(vote))
                yield return new(["counts", i, "vote"], $"'{vote.ToText()}' is counted twice");
            else if (count is { IsApproximate: false, Most: { } most } && most < named && !votes.IsOpen)
                yield return new(
                    ["counts", i, "count"],
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{named} voters are named for '{vote.ToText()}', which is counted as {count}"));
            reported += count.IsApproximate ? 0 : Math.Max(0, count.Least - named);
            if (isSaid || electorate is null || reported <= electorate.Count)
                continue;
            isSaid = true;
            yield return new(
                ["counts", i, "count"],
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the reported votes add up to {reported}, more than the {electorate}"));
        }
    }
}
