using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>Which votes a test counts: those of the whole body or of a group, for the motion or against it.</summary>
/// <param name="Groups">
/// The bits of the groups to which a voter must belong, all of them; zero for the whole body. A test within a group within a group has two.
/// </param>
/// <param name="IsSwapped">Whether votes against take the place of votes for.</param>
internal sealed record VoteScope(ulong Groups = 0, bool IsSwapped = false)
{
    public static VoteScope Whole { get; } = new();

    public int For => IsSwapped ? VoteGroup.Against : VoteGroup.For;

    public TestWords Words => new(IsInner: false, IsSwapped);

    public int Against => IsSwapped ? VoteGroup.For : VoteGroup.Against;

    /// <summary>Whether the test counts the votes of the whole body for the motion.</summary>
    public bool IsPlain => IsWhole && !IsSwapped;

    /// <summary>Whether the test counts the votes of the whole body.</summary>
    public bool IsWhole => Groups == 0;

    public bool Holds(Seat seat) => seat.IsIn(Groups);

    /// <summary>Whether a vote belongs to a voting base. An excluded voter belongs to none.</summary>
    public static bool IsIn(VotingBase of, int choice) =>
        choice != VoteGroup.Excluded && (of.Groups == 0 || VoteGroup.Of(choice) <= of.Groups);
}
