using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>What the voters of a division count for, by weight or by population.</summary>
internal sealed class WeightTable
{
    private readonly long[] known = new long[VoteGroup.Count];
    private readonly long[] heaviest;
    private readonly long[] lightest;

    public WeightTable(PartialVote division, VoteMeasure measure)
    {
        var voters = division.Electorate.Voters;
        IsComplete = division.Electorate.Unnamed == 0 && division.OpenIn(VoteGroup.Excluded).Most == 0;
        var all = new long[voters.Length];
        for (var place = 0; place < voters.Length; place++)
        {
            var counts = voters[place].By(measure);
            IsComplete &= counts is not null;
            IsApproximate |= counts is { IsApproximate: true };
            all[place] = counts?.Value ?? 0;
            if (division.GroupOf(place) >= 0)
                known[division.GroupOf(place)] += all[place];
            if (division.GroupOf(place) != VoteGroup.Excluded)
                Whole += all[place];
        }

        long[] open = [.. division.OpenPlaces.Select(place => all[place]).Order()];
        lightest = Sums(open);
        Array.Reverse(open);
        heaviest = Sums(open);
        OfAll = all;
    }

    /// <summary>Whether it is known what everybody counts for.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether a number is rounded.</summary>
    public bool IsApproximate { get; }

    /// <summary>What all members count for.</summary>
    public long Whole { get; }

    /// <summary>What each voter counts for, by place.</summary>
    public long[] OfAll { get; }

    public long KnownIn(int group) => known[group];

    public long KnownUpTo(int last) => known.AsSpan(0, last + 1).ToArray().Sum();

    /// <summary>What so many of the open voters count for at most.</summary>
    public long Heaviest(long count) => heaviest[Math.Clamp(count, 0, heaviest.Length - 1)];

    /// <summary>What so many of the open voters count for at least.</summary>
    public long Lightest(long count) => lightest[Math.Clamp(count, 0, lightest.Length - 1)];

    private static long[] Sums(long[] numbers)
    {
        var sums = new long[numbers.Length + 1];
        for (var i = 0; i < numbers.Length; i++)
            sums[i + 1] = sums[i] + numbers[i];
        return sums;
    }
}
