using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>How many more votes for would have adopted what was not adopted.</summary>
/// <param name="Count">How many.</param>
/// <param name="IsFewest">Whether it is certain that fewer would not do; with several weights at once it is not.</param>
/// <param name="Must">Those who must be among them, because their votes against are a bar by themselves.</param>
/// <param name="Others">Others with whom so many would do, where they are known by name.</param>
public sealed record YesNeeded(int Count, bool IsFewest, ImmutableArray<ActorId> Must, ImmutableArray<ActorId> Others)
{
    /// <summary>As in "2 more votes for, that of russia among them".</summary>
    public override string ToString()
    {
        var most = IsFewest ? "" : "at most ";
        var must = Must.IsEmpty ? "" : $", {(Must.Length == 1 ? "that" : "those")} of {Phrase.List(Must)} among them";
        return string.Create(CultureInfo.InvariantCulture, $"{most}{Count} more vote{(Count == 1 ? "" : "s")} for{must}");
    }

    /// <summary>Whether both name the same number and the same voters.</summary>
    public bool Equals(YesNeeded? other) =>
        other is not null && Count == other.Count && IsFewest == other.IsFewest
        && Must.AsSpan().SequenceEqual(other.Must.AsSpan()) && Others.AsSpan().SequenceEqual(other.Others.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, IsFewest, Must.Length, Others.Length);
}

/// <summary>Finds how many more votes for would have adopted what was not adopted.</summary>
/// <remarks>
/// Who stands in the way alone must turn. Of the others, turning a vote against helps most, then an abstention, and who is away
/// only where a quorum wants it; by weight, the heaviest first. So there is an order in which turning the first ones is
/// enough as soon as turning that many can be; only several weights at once may want another order each.
/// </remarks>
internal static class YesSearch
{
    public static YesNeeded? Find(DecisionRule rule, PartialVote division)
    {
        if (!division.IsCounted || rule.Test is null)
            return null;
        var tests = new[] { rule.Test, rule.Fallback?.Test }.OfType<VoteTest>().ToList();
        var measures = tests.SelectMany(Measures).Distinct().ToList();
        var reckoning = new VoteTally(division);
        ImmutableArray<int> bars = [.. reckoning.AgainstIn(rule.Test, isVeto: true).Concat(reckoning.AgainstIn(rule.Test, isVeto: false)).Distinct()];
        var areBarsCertain = rule.Fallback is null && !HasChoice(rule.Test);
        var orders = measures.Count(one => one != VoteMeasure.Members) == 0
            ? [Order(division, null)]
            : measures.Where(one => one != VoteMeasure.Members).Select(one => Order(division, division.ScaleOf(one)));
        YesNeeded? best = null;
        foreach (var order in orders)
            foreach (var must in new[] { bars, [] }.Take(areBarsCertain ? 1 : 2))
                if (Fewest(rule, division, must, order) is { } found && !(found.Count >= best?.Count))
                    best = found with { IsFewest = IsExact(rule, division, tests, measures) };
        return best;
    }

    private static YesNeeded? Fewest(DecisionRule rule, PartialVote division, ImmutableArray<int> must, ImmutableArray<(int Place, int Group)> order)
    {
        ImmutableArray<(int Place, int Group)> turns = [.. must.Select(place => (place, VoteGroup.Against)), .. order.Where(one => one.Place < 0 || !must.Contains(one.Place))];
        if (rule.Quorum is { } quorum)
            turns = Awaited(turns, must.Length, (int)Math.Max(0, quorum.Share.FewestOf(division.AllMembers(0)) - division.UpTo(VoteGroup.Aside).Least));
        var (low, high) = (must.Length, turns.Length);
        if (!IsAdopted(rule, division, turns))
            return null;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsAdopted(rule, division, turns[..middle]))
                high = middle;
            else
                low = middle + 1;
        }

        var voters = division.Electorate.Voters;
        return new YesNeeded(low, true, [.. must.Select(place => voters[place].Id)], [.. turns[must.Length..low].Where(one => one.Place >= 0).Select(one => voters[one.Place].Id)]);
    }

    // As many of those away as the quorum wants come first; the others keep their order.
    private static ImmutableArray<(int Place, int Group)> Awaited(ImmutableArray<(int Place, int Group)> turns, int must, int count)
    {
        var first = turns.Where(one => one.Group == VoteGroup.Away).Take(count).ToList();
        return [.. turns[..must], .. first, .. turns[must..].Where(one => one.Group != VoteGroup.Away), .. turns[must..].Where(one => one.Group == VoteGroup.Away).Skip(count)];
    }

    private static bool IsAdopted(DecisionRule rule, PartialVote division, ImmutableArray<(int Place, int Group)> turns)
    {
        var turned = division.Turning(turns.Where(one => one.Place >= 0).Select(one => one.Place), [.. turns.Where(one => one.Place < 0).Select(one => one.Group)]);
        return new VoteTally(turned).AnswerOf(new FormulaBuilder(turned).Of(rule)) == Answer.Yes;
    }

    private static ImmutableArray<(int Place, int Group)> Order(PartialVote division, WeightTable? scale)
    {
        var named = Enumerable.Range(0, division.Electorate.Voters.Length)
            .Select(place => (Place: place, Group: division.GroupOf(place)))
            .Where(one => one.Group is > VoteGroup.For and < VoteGroup.Excluded);
        var unnamed = Enumerable.Range(VoteGroup.Against, VoteGroup.Away)
            .SelectMany(group => Enumerable.Repeat((Place: -1, Group: group), (int)division.OpenIn(group).Least));
        return scale is null
            ? [.. named.Concat(unnamed).OrderBy(one => one.Group)]
            : [.. named.OrderByDescending(one => scale.OfAll[one.Place]).ThenBy(one => one.Group).Concat(unnamed)];
    }

    private static IEnumerable<VoteMeasure> Measures(VoteTest test) => test switch
    {
        MajorityTest majority => [majority.Measure ?? VoteMeasure.Members],
        BlockingMinorityTest blocking => [blocking.Measure ?? VoteMeasure.Members],
        _ => test.Parts.SelectMany(Measures),
    };

    // Where it matters by weight and otherwise too who turns, or where a bar may stay or is not known to be one, fewer may do.
    private static bool IsExact(DecisionRule rule, PartialVote division, List<VoteTest> tests, List<VoteMeasure> measures)
    {
        var hasBars = tests.Exists(Has<VetoTest>) || tests.Exists(Has<ConsensusTest>);
        var hasChoice = rule.Fallback is not null || HasChoice(rule.Test!);
        if (tests.Exists(Has<OptOutTest>) || (hasBars && (hasChoice || division.OpenIn(VoteGroup.Against).Most > 0)))
            return false;
        var weighted = measures.Count(one => one != VoteMeasure.Members);
        return weighted == 0 || (weighted == 1 && division.Open == 0 && rule.Quorum is null && tests.TrueForAll(IsOfAllMembers));
    }

    private static bool IsOfAllMembers(VoteTest test) =>
        test is not (MajorityTest { Base.Groups: > 0 } or UnanimityTest { Base.Groups: > 0 }) && test.Parts.All(IsOfAllMembers);

    private static bool HasChoice(VoteTest test) => test is AnyTest || test.Parts.Any(HasChoice);

    private static bool Has<T>(VoteTest test) where T : VoteTest => test is T || test.Parts.Any(Has<T>);
}
