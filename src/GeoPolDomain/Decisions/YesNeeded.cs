using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>How many more votes for the motion would have led to its adoption.</summary>
/// <param name="Count">The number of further votes for the motion.</param>
/// <param name="IsFewest">
/// Whether it is certain that a smaller number would not suffice. For example, it is not certain when several weighted measures apply.
/// </param>
/// <param name="Must">
/// The voters who must be among them, because the vote of each of them against the motion blocks adoption by itself.
/// </param>
/// <param name="Others">Further voters, as far as known by name, with whose votes the number suffices. Other voters may do as well.</param>
public sealed record YesNeeded(int Count, bool IsFewest, ImmutableArray<ActorId> Must, ImmutableArray<ActorId> Others)
{
    /// <summary>Describes the number, for example "2 more votes for, that of russia among them".</summary>
    public override string ToString()
    {
        var most = IsFewest ? "" : "at most ";
        var must = Must.IsEmpty ? "" : $", {(Must.Length == 1 ? "that" : "those")} of {Phrase.List(Must)} among them";
        return string.Create(CultureInfo.InvariantCulture, $"{most}{Count} more vote{(Count == 1 ? "" : "s")} for{must}");
    }

    /// <summary>Whether both have the same number and the same voters.</summary>
    public bool Equals(YesNeeded? other) =>
        other is not null && Count == other.Count && IsFewest == other.IsFewest
        && Must.AsSpan().SequenceEqual(other.Must.AsSpan()) && Others.AsSpan().SequenceEqual(other.Others.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, IsFewest, Must.Length, Others.Length);
}

/// <summary>Finds how many more votes for the motion would have led to its adoption.</summary>
/// <remarks>
/// Voters who block adoption alone must switch first. Of the others, a switched vote against helps most, then a switched abstention; an
/// absent voter helps only where the quorum needs one. With weights, the heaviest voters switch first. In this order, if any set of a given
/// size suffices, the first voters of that number suffice too, so a binary search finds the number. Only with several weighted measures may
/// each measure need an order of its own.
/// </remarks>
internal static class YesSearch
{
    public static YesNeeded? Find(DecisionRule rule, PartialVote vote)
    {
        if (!vote.IsCounted || rule.Test is null)
            return null;
        var tests = rule.Tests.ToList();
        var measures = tests.SelectMany(Measures).Distinct().ToList();
        var tally = new VoteTally(vote);
        ImmutableArray<int> blockers =
        [
            .. tally.AgainstIn(rule.Test, isVeto: true).Concat(tally.AgainstIn(rule.Test, isVeto: false)).Distinct(),
        ];
        var areBlockersCertain = rule.Fallback is null && !HasChoice(rule.Test);
        var orders = measures.Count(one => one != VoteMeasure.Members) == 0
            ? [Order(vote, null)]
            : measures.Where(one => one != VoteMeasure.Members).Select(one => Order(vote, vote.WeightsBy(one)));
        YesNeeded? best = null;
        foreach (var order in orders)
            foreach (var must in new[] { blockers, [] }.Take(areBlockersCertain ? 1 : 2))
                if (Fewest(rule, vote, must, order) is { } found && !(found.Count >= best?.Count))
                    best = found with { IsFewest = IsExact(rule, vote, tests, measures) };
        return best;
    }

    private static YesNeeded? Fewest(
        DecisionRule rule,
        PartialVote vote,
        ImmutableArray<int> must,
        ImmutableArray<(int Index, int Group)> order)
    {
        ImmutableArray<(int Index, int Group)> switches =
        [
            .. must.Select(index => (index, VoteGroup.Against)),
            .. order.Where(one => one.Index < 0 || !must.Contains(one.Index)),
        ];
        if (rule.Quorum is { Measure: null } quorum)
        {
            var missing = quorum.Share.FewestOf(vote.AllMembers(0)) - vote.UpTo(VoteGroup.NotParticipating).Least;
            switches = AbsentFirst(switches, must.Length, (int)Math.Max(0, missing));
        }

        var (low, high) = (must.Length, switches.Length);
        if (!IsAdopted(rule, vote, switches))
            return null;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsAdopted(rule, vote, switches[..middle]))
                high = middle;
            else
                low = middle + 1;
        }

        var voters = vote.Electorate.Voters;
        return new YesNeeded(
            low,
            true,
            [.. must.Select(index => voters[index].Id)],
            [.. switches[must.Length..low].Where(one => one.Index >= 0).Select(one => voters[one.Index].Id)]);
    }

    // Moves as many absent voters to the front as the quorum needs. The others keep their order.
    private static ImmutableArray<(int Index, int Group)> AbsentFirst(ImmutableArray<(int Index, int Group)> switches, int must, int count)
    {
        var first = switches.Where(one => one.Group == VoteGroup.NotPresent).Take(count).ToList();
        return
        [
            .. switches[..must],
            .. first,
            .. switches[must..].Where(one => one.Group != VoteGroup.NotPresent),
            .. switches[must..].Where(one => one.Group == VoteGroup.NotPresent).Skip(count),
        ];
    }

    private static bool IsAdopted(DecisionRule rule, PartialVote vote, ImmutableArray<(int Index, int Group)> switches)
    {
        var changed = vote.SwitchedToYes(
            switches.Where(one => one.Index >= 0).Select(one => one.Index),
            [.. switches.Where(one => one.Index < 0).Select(one => one.Group)]);
        return new VoteTally(changed).AnswerOf(new FormulaBuilder(changed).Of(rule)) == Answer.Yes;
    }

    private static ImmutableArray<(int Index, int Group)> Order(PartialVote vote, WeightTable? weights)
    {
        var named = Enumerable.Range(0, vote.Electorate.Voters.Length)
            .Select(index => (Index: index, Group: vote.GroupOf(index)))
            .Where(one => one.Group is > VoteGroup.For and < VoteGroup.Excluded);
        var unnamed = Enumerable.Range(VoteGroup.Against, VoteGroup.NotPresent)
            .SelectMany(group => Enumerable.Repeat((Index: -1, Group: group), (int)vote.OpenIn(group).Least));
        return weights is null
            ? [.. named.Concat(unnamed).OrderBy(one => one.Group)]
            : [.. named.OrderByDescending(one => weights.ByIndex[one.Index]).ThenBy(one => one.Group).Concat(unnamed)];
    }

    private static IEnumerable<VoteMeasure> Measures(VoteTest test) => test switch
    {
        MajorityTest majority => [majority.Measure ?? VoteMeasure.Members],
        BlockingMinorityTest blocking => [blocking.Measure ?? VoteMeasure.Members],
        _ => test.Parts.SelectMany(Measures),
    };

    // A smaller number may suffice when it matters by weight and otherwise too which voters switch, when a blocking voter need not switch,
    // or when it is not known who blocks.
    private static bool IsExact(DecisionRule rule, PartialVote vote, List<VoteTest> tests, List<VoteMeasure> measures)
    {
        var hasBlockers = tests.Exists(Has<VetoTest>) || tests.Exists(Has<ConsensusTest>);
        var hasChoice = rule.Fallback is not null || HasChoice(rule.Test!);
        if (tests.Exists(IsUnlikeCounting) || tests.Exists(Has<OptOutTest>))
            return false;
        if (hasBlockers && (hasChoice || vote.OpenIn(VoteGroup.Against).Most > 0))
            return false;
        var weighted = measures.Count(one => one != VoteMeasure.Members);
        return weighted == 0 || (weighted == 1 && vote.Open == 0 && rule.Quorum is null && tests.TrueForAll(IsOfAllMembers));
    }

    private static bool IsOfAllMembers(VoteTest test) =>
        test is not (MajorityTest { Base.Groups: > 0 } or UnanimityTest { Base.Groups: > 0 }) && test.Parts.All(IsOfAllMembers);

    private static bool IsUnlikeCounting(VoteTest test) =>
        test is WithinTest or UnlessRejectedTest or RequiredVotesTest or CastingVoteTest or QuorumTest || test.Parts.Any(IsUnlikeCounting);

    private static bool HasChoice(VoteTest test) => test is AnyTest || test.Parts.Any(HasChoice);

    private static bool Has<T>(VoteTest test) where T : VoteTest => test is T || test.Parts.Any(Has<T>);
}
