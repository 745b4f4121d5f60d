namespace GeoPolDomain.Voting;

/// <summary>
/// The groups into which rules sort votes. The voters of the first four groups are present. A voting base consists of the first groups up
/// to one of these four.
/// </summary>
internal static class VoteGroup
{
    /// <summary>The voter votes for the motion, or stays silent where silence is consent.</summary>
    public const int For = 0;

    /// <summary>The voter votes against the motion.</summary>
    public const int Against = 1;

    /// <summary>The voter abstains.</summary>
    public const int Abstaining = 2;

    /// <summary>The voter is present and does not take part in the vote.</summary>
    public const int NotParticipating = 3;

    /// <summary>The voter is absent, silent where silence is no consent, or has declared no interest.</summary>
    public const int NotPresent = 4;

    /// <summary>The voter may not vote in this matter.</summary>
    public const int Excluded = 5;

    /// <summary>The number of vote groups.</summary>
    public const int Count = 6;

    /// <summary>The choice to abstain and to declare that the decision does not bind the voter. It belongs to those who abstain.</summary>
    public const int OptedOut = 6;

    /// <summary>The number of choices: the vote groups, and opting out.</summary>
    public const int Choices = 7;

    /// <summary>The vote group to which a choice belongs.</summary>
    public static int Of(int choice) => choice == OptedOut ? Abstaining : choice;
}
