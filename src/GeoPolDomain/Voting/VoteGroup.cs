namespace GeoPolDomain.Voting;

/// <summary>The ways to vote, as far as rules tell them apart. The first four are there; a base takes them up to one of them.</summary>
internal static class VoteGroup
{
    public const int For = 0;
    public const int Against = 1;
    public const int Abstaining = 2;
    public const int Aside = 3;
    public const int Away = 4;
    public const int Excluded = 5;
    public const int Count = 6;
}
