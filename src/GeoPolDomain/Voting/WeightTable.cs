using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>The weights or the populations of the voters of one vote.</summary>
internal sealed class WeightTable
{
    private readonly long[] known = new long[VoteGroup.Count];
    private readonly long[] heaviest;
    private readonly long[] lightest;

    private readonly bool[] isKnown;

    public WeightTable(PartialVote vote, VoteMeasure measure)
    {
        var voters = vote.Electorate.Voters;
        IsComplete = vote.Electorate.Unnamed == 0 && vote.OpenIn(VoteGroup.Excluded).Most == 0;
        var all = new long[voters.Length];
        isKnown = new bool[voters.Length];
        for (var index = 0; index < voters.Length; index++)
        {
            var counts = voters[index].By(measure);
            isKnown[index] = counts is not null;
            IsComplete &= isKnown[index] || vote.GroupOf(index) == VoteGroup.Excluded;
            IsApproximate |= counts is { IsApproximate: true };
            all[index] = counts?.Value ?? 0;
            if (vote.GroupOf(index) >= 0)
                known[vote.GroupOf(index)] += all[index];
            if (vote.GroupOf(index) != VoteGroup.Excluded)
                Whole += all[index];
        }

        long[] open = [.. vote.OpenIndexes.Select(index => all[index]).Order()];
        lightest = Sums(open);
        Array.Reverse(open);
        heaviest = Sums(open);
        ByIndex = all;
    }

    /// <summary>Whether the number of every voter is known, and no open voter can be excluded.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether at least one number is rounded.</summary>
    public bool IsApproximate { get; }

    /// <summary>The sum of the numbers of all voters who are not excluded.</summary>
    public long Whole { get; }

    /// <summary>The number of each voter, by the index of the voter. Zero when it is not known.</summary>
    public long[] ByIndex { get; }

    public bool IsKnown(int index) => isKnown[index];

    public long KnownIn(int group) => known[group];

    public long KnownUpTo(int last) => known.AsSpan(0, last + 1).ToArray().Sum();

    /// <summary>The largest sum that this many open voters can have.</summary>
    public long Heaviest(long count) => heaviest[Math.Clamp(count, 0, heaviest.Length - 1)];

    /// <summary>The smallest sum that this many open voters can have.</summary>
    public long Lightest(long count) => lightest[Math.Clamp(count, 0, lightest.Length - 1)];

    private static long[] Sums(long[] numbers)
    {
        var sums = new long[numbers.Length + 1];
        for (var i = 0; i < numbers.Length; i++)
            sums[i + 1] = sums[i] + numbers[i];
        return sums;
    }
}
