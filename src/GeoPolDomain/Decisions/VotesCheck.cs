using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Voting;

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
    /// <param name="votes">The votes.</param>
    /// <param name="electorate">The voters; null when they are not known.</param>
    /// <param name="rule">The rule that is applied, if any.</param>
    /// <param name="areBallotsPlaced">Whether each ballot is known to be that of another voter of the electorate.</param>
    public static IEnumerable<VotesCheck> Of(
        Votes votes,
        Electorate? electorate,
        DecisionRule? rule = null,
        bool areBallotsPlaced = false) =>
        Twice(votes.Voters, ["voters"])
            .Concat(TooMany(votes.Seats, ["seats"]))
            .Concat(Groups(votes.Groups, ["groups"]))
            .Concat(areBallotsPlaced ? [] : Ballots(votes))
            .Concat(areBallotsPlaced || electorate is null ? [] : Strangers(votes, electorate, rule))
            .Concat(Counts(votes, electorate));

    /// <summary>Finds every reason why a rule cannot be applied.</summary>
    public static IEnumerable<VotesCheck> Of(DecisionRule rule)
    {
        if (rule.Franchise is not { } franchise)
            yield break;
        foreach (var flaw in Twice(franchise.Weights, ["franchise", "weights"])
            .Concat(TooMany(franchise.Seats, ["franchise", "seats"]))
            .Concat(Groups(franchise.Groups, ["franchise", "groups"])))
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

    private static IEnumerable<VotesCheck> Groups(IReadOnlyList<VoterGroup> groups, object[] path)
    {
        var seen = new HashSet<ActorId>();
        for (var i = 0; i < groups.Count; i++)
            if (!seen.Add(groups[i].Group))
                yield return new([.. path, i, "group"], $"{groups[i].Group} is among the groups twice");
            else if (groups[i].Seats is { } seats && seats.Value < groups[i].Voters.Length)
                yield return new(
                    [.. path, i, "seats"],
                    $"{groups[i].Group} has {seats} seats, and {groups[i].Voters.Length} voters are named");
        if (groups.Count > VoterGroups.Most)
            yield return new(path, $"there can be {VoterGroups.Most} groups of voters at most");
    }

    private static IEnumerable<VotesCheck> Ballots(Votes votes)
    {
        var seen = new HashSet<ActorId>(votes.Ballots.Length);
        for (var i = 0; i < votes.Ballots.Length; i++)
            if (!seen.Add(votes.Ballots[i].Voter))
                yield return new(["ballots", i, "voter"], $"{votes.Ballots[i].Voter} votes twice");
    }

    // A voter that is not named takes a seat without a name. It cannot do so where it looks like a misspelt voter whom the rule names, and
    // where no seat is left.
    private static IEnumerable<VotesCheck> Strangers(Votes votes, Electorate electorate, DecisionRule? rule)
    {
        if (votes.Ballots.All(one => one.Vote == VoteCast.Excluded || electorate.Contains(one.Voter)))
            yield break;
        var cast = votes.Ballots.Select(one => one.Voter).ToHashSet();
        var strangers = cast.Where(voter => !electorate.Contains(voter)).ToHashSet();
        var named = electorate.Unnamed == 0 ? electorate.Voters.Select(one => one.Id) : rule is null ? [] : VoteEvaluation.NamedBy(rule);
        string[] silent = [.. named.Where(one => !cast.Contains(one)).Select(one => one.ToString()).Distinct()];
        var taken = 0;
        for (var i = 0; i < votes.Ballots.Length; i++)
        {
            var voter = votes.Ballots[i].Voter;
            if (!strangers.Contains(voter) || votes.Ballots[i].Vote == VoteCast.Excluded)
                continue;
            if (Near(voter.ToString(), silent) is { } near)
                yield return new(["ballots", i, "voter"], $"{voter} is not among the {electorate}; did you mean '{near}'?");
            else if (++taken > electorate.Unnamed)
                yield return new(
                    ["ballots", i, "voter"],
                    $"{voter} is not among the {electorate}"
                    + (taken > 1 && electorate.Unnamed > 0 ? $": there is no seat for all of {Phrase.List([.. strangers])}" : ""));
        }
    }

    private static string? Near(string voter, string[] known)
    {
        const int shortest = 4;
        return Spelling.Nearest(voter, known)
            ?? Array.Find(known, one => one.Length >= shortest && voter.StartsWith(one, StringComparison.Ordinal));
    }

    private static IEnumerable<VotesCheck> Counts(Votes votes, Electorate? electorate)
    {
        if (votes.Counts.IsEmpty)
            yield break;
        var (isSaid, seen) = (false, new HashSet<(VoteCast, ActorId?)>());
        var reported = (long)votes.Ballots.Count(
            ballot => electorate is null || electorate.Contains(ballot.Voter) || ballot.Vote != VoteCast.Excluded);
        for (var i = 0; i < votes.Counts.Length; i++)
        {
            var (vote, count) = (votes.Counts[i].Vote, votes.Counts[i].Count);
            var among = votes.Counts[i].Among;
            var members = among is null ? null : electorate?.GroupList.FirstOrDefault(one => one.Group == among);
            if (among is not null && electorate is not null && members is null)
            {
                yield return new(["counts", i, "among"], $"{Stranger(among, electorate)}");
                continue;
            }

            var named = votes.Ballots.Count(ballot => ballot.Vote == vote && (members?.Voters.Contains(ballot.Voter) ?? among is null));
            if (!seen.Add((vote, among)))
                yield return new(["counts", i, "vote"], $"'{vote.ToText()}' is counted twice");
            else if (count is { IsApproximate: false, Most: { } most } && most < named && !votes.IsOpen)
                yield return new(
                    ["counts", i, "count"],
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{named} voters are named for '{vote.ToText()}', which is counted as {count}"));
            if (among is not null)
                continue;
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

    private static string Stranger(ActorId group, Electorate electorate)
    {
        var near = Spelling.Nearest(group.ToString(), electorate.Groups.Select(one => one.ToString()));
        return $"neither the rule nor the votes say who belongs to {group}" + (near is null ? "" : $"; did you mean '{near}'?");
    }
}
