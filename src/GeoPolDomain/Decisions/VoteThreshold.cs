using GeoPolDomain.Evidence;
using GeoPolDomain.Rules;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>How much a majority, a quorum or a blocking minority needs, and how much of it there is.</summary>
/// <remarks>
/// Each number is a range while votes are not known: at the least what is certain, at the most what could still come. A weight or a
/// population that is rounded makes its number approximate.
/// </remarks>
/// <param name="Measure">What is counted: members, votes or people.</param>
/// <param name="Needed">How much is enough.</param>
/// <param name="Reached">How much there is: for the motion, present, or not for the motion where a minority blocks.</param>
/// <param name="Whole">That of which the amount is taken, for example all members or those present and voting.</param>
/// <param name="IsToBlock">Whether reaching the amount speaks against adoption, because it is that of a blocking minority.</param>
public sealed record VoteThreshold(VoteMeasure Measure, CountRange Needed, CountRange Reached, CountRange Whole, bool IsToBlock = false)
{
    /// <summary>Describes the numbers, for example "9 of 15 members needed, 8 reached".</summary>
    public override string ToString() =>
        $"{Needed} of {Whole} {RuleWording.Things(Measure)} {(IsToBlock ? "block" : "needed")}, {Reached} reached";

    /// <summary>Null when votes that contradict each other leave no number at all.</summary>
    internal static VoteThreshold? Of(
        VoteMeasure measure, Share share, NumberRange reached, NumberRange whole, bool isToBlock = false, bool isRounded = false)
    {
        var needed = new NumberRange(Math.Max(1, share.FewestOf(whole.Least)), Math.Max(1, share.FewestOf(whole.Most)));
        return Count(needed, isRounded: false) is { } enough && Count(reached, isRounded) is { } there && Count(whole, isRounded) is { } all
            ? new(measure, enough, there, all, isToBlock)
            : null;
    }

    internal static CountRange? Count(NumberRange range, bool isRounded = false) =>
        range.IsEmpty || range.Least < 0 ? null : CountRange.Between(range.Least, range.Most, isRounded);
}
