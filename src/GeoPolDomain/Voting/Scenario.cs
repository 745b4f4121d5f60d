namespace GeoPolDomain.Voting;

/// <summary>
/// The completions of a vote in which a given number of the open votes are for and a given number of the open voters are excluded.
/// </summary>
/// <remarks>
/// Each other open vote belongs to one of four vote groups in a fixed order: against, abstaining, not participating, not present. A
/// constraint limits only how many votes the first groups hold together. One pass forwards and one pass backwards over the groups therefore
/// gives exact limits.
/// </remarks>
internal struct Scenario(PartialVote vote, long inFavour, long excluded)
{
    private const int Last = VoteGroup.NotParticipating;

    private NumberRange against = vote.LimitOf(VoteGroup.Against);
    private NumberRange abstaining = vote.LimitOf(VoteGroup.Abstaining);
    private NumberRange upToAgainst = NumberRange.Any;
    private NumberRange upToAbstaining = NumberRange.Any;
    private NumberRange upToNotParticipating = NumberRange.Any;

    public PartialVote Vote { get; } = vote;

    /// <summary>The number of open votes that are for.</summary>
    public long InFavour { get; } = inFavour;

    /// <summary>The number of open voters who are excluded.</summary>
    public long Excluded { get; } = excluded;

    /// <summary>The number of all votes for, known and open.</summary>
    public readonly long AllInFavour => Vote.KnownIn(VoteGroup.For) + InFavour;

    /// <summary>The number of all members in this scenario.</summary>
    public readonly long AllMembers => Vote.AllMembers(Excluded);

    /// <summary>Limits how many open votes are against.</summary>
    public void LimitAgainst(NumberRange to) => against = against.And(to);

    /// <summary>Limits how many open voters abstain.</summary>
    public void LimitAbstaining(NumberRange to) => abstaining = abstaining.And(to);

    /// <summary>Limits how many open votes belong to the vote groups from against up to this one.</summary>
    public void LimitUpTo(int group, NumberRange to)
    {
        switch (group)
        {
            case VoteGroup.Against:
                upToAgainst = upToAgainst.And(to);
                break;
            case VoteGroup.Abstaining:
                upToAbstaining = upToAbstaining.And(to);
                break;
            default:
                upToNotParticipating = upToNotParticipating.And(to);
                break;
        }
    }

    /// <summary>How many open votes can belong to the vote groups from against up to this one.</summary>
    public readonly NumberRange UpTo(int group) => group switch
    {
        VoteGroup.Against => upToAgainst,
        VoteGroup.Abstaining => upToAbstaining,
        _ => upToNotParticipating,
    };

    /// <summary>Computes the ranges that all limits leave. Returns false when they leave nothing.</summary>
    public bool Settle()
    {
        var rest = Vote.Open - InFavour - Excluded;
        var notParticipating = Vote.LimitOf(Last);
        upToAgainst = upToAgainst.And(against);
        upToAbstaining = upToAbstaining.And(upToAgainst + abstaining);
        upToNotParticipating = upToNotParticipating
            .And(upToAbstaining + notParticipating)
            .And(Vote.LimitOf(VoteGroup.NotPresent).SubtractedFrom(rest))
            .And(new NumberRange(0, rest));
        if (rest < 0 || abstaining.IsEmpty || upToAgainst.IsEmpty || upToAbstaining.IsEmpty || upToNotParticipating.IsEmpty)
            return false;
        upToAbstaining = upToAbstaining.And(
            new NumberRange(upToNotParticipating.Least - notParticipating.Most, upToNotParticipating.Most - notParticipating.Least));
        upToAgainst = upToAgainst.And(new NumberRange(upToAbstaining.Least - abstaining.Most, upToAbstaining.Most - abstaining.Least));
        return true;
    }
}
