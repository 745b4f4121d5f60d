using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>A thing that should not be so in a dataset. A code never changes its meaning, and is never used again for another.</summary>
[JsonConverter(typeof(TextConverter<FindingCode>))]
public sealed class FindingCode : Code<FindingCode>, ICode<FindingCode>
{
    private FindingCode(string text, Severity severity) : base(text) => Severity = severity;

    /// <summary>A record names another that the dataset does not hold.</summary>
    public static FindingCode DanglingReference { get; } = new("dangling-reference", Severity.Error);

    /// <summary>Records lead back to themselves where one must stand above the other or come before it.</summary>
    public static FindingCode CircularReference { get; } = new("circular-reference", Severity.Error);

    /// <summary>One record stands on both sides of a connection.</summary>
    public static FindingCode RelatedToItself { get; } = new("related-to-itself", Severity.Error);

    /// <summary>A telling rests on a source that was published after it.</summary>
    public static FindingCode CitesLaterSource { get; } = new("cites-later-source", Severity.Warning);

    /// <summary>All sources of a record were published before what it tells of had happened.</summary>
    public static FindingCode SourcesOlderThanFact { get; } = new("sources-older-than-fact", Severity.Warning);

    /// <summary>An office is held by an actor that is no person.</summary>
    public static FindingCode OfficeOfNoPerson { get; } = new("office-of-no-person", Severity.Warning);

    /// <summary>The time at which somebody is known to have held an office lies outside the time for which they held it.</summary>
    public static FindingCode AttestedOutsideTenure { get; } = new("attested-outside-tenure", Severity.Error);

    /// <summary>The end of something is dated before its beginning.</summary>
    public static FindingCode EndsBeforeItBegins { get; } = new("ends-before-it-begins", Severity.Error);

    /// <summary>A legal step is dated before another that must come first.</summary>
    public static FindingCode StepsOutOfOrder { get; } = new("steps-out-of-order", Severity.Warning);

    /// <summary>A party signed an instrument before it was open to signature.</summary>
    public static FindingCode PartyBeforeTreaty { get; } = new("party-before-treaty", Severity.Warning);

    /// <summary>One member belongs to one organization twice at a time, under one status and in one view.</summary>
    public static FindingCode OverlappingMemberships { get; } = new("overlapping-memberships", Severity.Error);

    /// <summary>A membership begins or ends when the organization or the member surely did not exist, by any list.</summary>
    public static FindingCode MembershipOutsideExistence { get; } = new("membership-outside-existence", Severity.Warning);

    /// <summary>A membership says how it ended and that it goes on.</summary>
    public static FindingCode EndedYetOpen { get; } = new("ended-yet-open", Severity.Error);

    /// <summary>Participation is limited of somebody who did not take part at that time.</summary>
    public static FindingCode LimitationWithoutMembership { get; } = new("limitation-without-membership", Severity.Warning);

    /// <summary>An event is told as held as of a day before it took place.</summary>
    public static FindingCode HeldBeforeItsTime { get; } = new("held-before-its-time", Severity.Error);

    /// <summary>Something is given to a force at a time when there surely was none.</summary>
    public static FindingCode ContributionOutsideForce { get; } = new("contribution-outside-force", Severity.Warning);

    /// <summary>Somebody gives or sends a unit that belongs to another.</summary>
    public static FindingCode UnitOfAnother { get; } = new("unit-of-another", Severity.Warning);

    /// <summary>A number of soldiers does not say what it counts.</summary>
    public static FindingCode StrengthOfNoKind { get; } = new("strength-of-no-kind", Severity.Notice);

    /// <summary>A statement was told before it was made.</summary>
    public static FindingCode ToldBeforeSaid { get; } = new("told-before-said", Severity.Warning);

    /// <summary>A statement answers one that was made later.</summary>
    public static FindingCode AnswerBeforeQuestion { get; } = new("answer-before-question", Severity.Warning);

    /// <summary>Somebody speaks in an office that somebody else held.</summary>
    public static FindingCode OfficeOfAnother { get; } = new("office-of-another", Severity.Error);

    /// <summary>Somebody speaks in an office at a time when they surely did not hold it.</summary>
    public static FindingCode OfficeNotHeld { get; } = new("office-not-held", Severity.Warning);

    /// <summary>One statement affirms and denies one claim.</summary>
    public static FindingCode AffirmsAndDenies { get; } = new("affirms-and-denies", Severity.Warning);

    /// <summary>One voter votes twice in one decision.</summary>
    public static FindingCode TwoBallots { get; } = new("two-ballots", Severity.Error);

    /// <summary>A decision is dated before its motion was put forward.</summary>
    public static FindingCode DecisionBeforeMotion { get; } = new("decision-before-motion", Severity.Warning);

    /// <summary>The stages of a motion are dated in another order than they stand.</summary>
    public static FindingCode StagesOutOfOrder { get; } = new("stages-out-of-order", Severity.Warning);

    /// <summary>A condition waits for a time that is over before it begins.</summary>
    public static FindingCode TimeNeverComes { get; } = new("time-never-comes", Severity.Error);

    /// <inheritdoc/>
    public static ImmutableArray<FindingCode> All { get; } =
    [
        DanglingReference,
        CircularReference,
        RelatedToItself,
        CitesLaterSource,
        SourcesOlderThanFact,
        OfficeOfNoPerson,
        AttestedOutsideTenure,
        EndsBeforeItBegins,
        StepsOutOfOrder,
        PartyBeforeTreaty,
        OverlappingMemberships,
        MembershipOutsideExistence,
        EndedYetOpen,
        LimitationWithoutMembership,
        HeldBeforeItsTime,
        ContributionOutsideForce,
        UnitOfAnother,
        StrengthOfNoKind,
        ToldBeforeSaid,
        AnswerBeforeQuestion,
        OfficeOfAnother,
        OfficeNotHeld,
        AffirmsAndDenies,
        TwoBallots,
        DecisionBeforeMotion,
        StagesOutOfOrder,
        TimeNeverComes,
    ];

    /// <summary>How bad such a finding is.</summary>
    public Severity Severity { get; }

    static string ITextForm<FindingCode>.Called => "the code of a finding";

    static FindingCode? ICode<FindingCode>.Unlisted(string text) => null;
}
