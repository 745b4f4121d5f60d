namespace GeoPolDomain.Voting;

/// <summary>The completions of a division in which so many of the open votes are for, and so many of the open voters are excluded.</summary>
/// <remarks>
/// The other open votes fall to groups in a row: against, abstaining, aside, away. A condition on them only ever limits how
/// many there are in the first groups together, so what is left possible is found by going along the row and back, exactly.
/// </remarks>
internal struct Scenario(PartialVote division, long inFavour, long excluded)
{
    private const int Last = VoteGroup.Aside;

    private NumberRange against = division.LimitOf(VoteGroup.Against);
    private NumberRange abstaining = division.LimitOf(VoteGroup.Abstaining);
    private NumberRange upToAgainst = NumberRange.Any;
    private NumberRange upToAbstaining = NumberRange.Any;
    private NumberRange upToAside = NumberRange.Any;

    public PartialVote Vote { get; } = division;

    /// <summary>How many of the open votes are for.</summary>
    public long InFavour { get; } = inFavour;

    /// <summary>How many of the open voters are excluded.</summary>
    public long Excluded { get; } = excluded;

    /// <summary>How many votes are for in all.</summary>
    public readonly long AllInFavour => Vote.KnownIn(VoteGroup.For) + InFavour;

    /// <summary>All members.</summary>
    public readonly long AllMembers => Vote.AllMembers(Excluded);

    /// <summary>Limits how many open votes are against.</summary>
    public void LimitAgainst(NumberRange to) => against = against.And(to);

    /// <summary>Limits how many open voters abstain.</summary>
    public void LimitAbstaining(NumberRange to) => abstaining = abstaining.And(to);

    /// <summary>Limits how many of the open votes, those for left out, are in the groups up to this one.</summary>
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
                upToAside = upToAside.And(to);
                break;
        }
    }

    /// <summary>How many of the open votes, those for left out, can be in the groups up to this one.</summary>
    public readonly NumberRange UpTo(int group) => group switch
    {
        VoteGroup.Against => upToAgainst,
        VoteGroup.Abstaining => upToAbstaining,
        _ => upToAside,
    };

    /// <summary>Works out what is possible under all limits; false where nothing is.</summary>
    public bool Settle()
    {
        var rest = Vote.Open - InFavour - Excluded;
        var aside = Vote.LimitOf(Last);
        upToAgainst = upToAgainst.And(against);
        upToAbstaining = upToAbstaining.And(upToAgainst + abstaining);
        upToAside = upToAside.And(upToAbstaining + aside).And(Vote.LimitOf(VoteGroup.Away).From(rest)).And(new NumberRange(0, rest));
        if (rest < 0 || abstaining.IsEmpty || upToAgainst.IsEmpty || upToAbstaining.IsEmpty || upToAside.IsEmpty)
            return false;
        upToAbstaining = upToAbstaining.And(new NumberRange(upToAside.Least - aside.Most, upToAside.Most - aside.Least));
        upToAgainst = upToAgainst.And(new NumberRange(upToAbstaining.Least - abstaining.Most, upToAbstaining.Most - abstaining.Least));
        return true;
    }
}
