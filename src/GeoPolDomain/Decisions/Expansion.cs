using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Decisions;

/// <summary>Turns tests into conditions on one division.</summary>
internal sealed class Expansion(Division division, bool isWithoutVetoes = false)
{
    public Formula Every(ImmutableArray<VoteTest> tests) => new Formula.Every([.. tests.Select(one => one.Expand(this))]);

    public Formula Any(ImmutableArray<VoteTest> tests) => new Formula.Some([.. tests.Select(one => one.Expand(this))]);

    public Formula Majority(Share share, VotingBase of, VoteMeasure measure) =>
        measure == VoteMeasure.Members ? new NumberLimit(share, of) : new WeightLimit(share, of, division.ScaleOf(measure));

    public Formula NoneAgainst(ImmutableArray<ActorId> named, bool isExcept) =>
        isWithoutVetoes && !isExcept ? Formula.True : new AgainstLimit(division, named, isExcept);

    public Formula Blocking(Share share, VoteMeasure measure, Share? members, bool isOneMore)
    {
        var opposed = new OppositionLimit(share, measure == VoteMeasure.Members ? null : division.ScaleOf(measure));
        var fewest = isOneMore ? Share.Count(FewestReaching(share, measure) + 1) : null;
        return new Formula.Some([opposed, .. new[] { members, fewest }.OfType<Share>().Select(one => new OppositionLimit(one, null))]);
    }

    public Formula OptOut(Share members, Share? population) => new OptOutLimit(members, population, division.ScaleOf(VoteMeasure.Population));

    public Formula Present(Share share) => new PresenceLimit(share);

    private long FewestReaching(Share share, VoteMeasure measure)
    {
        if (measure == VoteMeasure.Members)
            return share.FewestOf(division.AllMembers(0));
        var scale = division.ScaleOf(measure);
        var (sum, count) = (0L, 0L);
        foreach (var one in scale.OfAll.OrderDescending())
        {
            if (share.IsReachedBy(sum, scale.Whole))
                break;
            (sum, count) = (sum + one, count + 1);
        }

        return count;
    }
}
