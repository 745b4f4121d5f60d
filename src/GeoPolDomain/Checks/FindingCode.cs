using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>A thing that should not be so in a dataset. A code never changes its meaning, and is never used again for another.</summary>
[JsonConverter(typeof(TextConverter<FindingCode>))]
public sealed class FindingCode : Code<FindingCode>, ICode<FindingCode>
{
    private static readonly CodeList<FindingCode> List = new("the code of a finding", isClosed: true);

    private FindingCode(string text, Severity severity) : base(text) => Severity = severity;

    /// <summary>A record names another that the dataset does not hold.</summary>
    public static FindingCode DanglingReference { get; } = List.Add(new("dangling-reference", Severity.Error));

    /// <summary>Records lead back to themselves where one must stand above the other or come before it.</summary>
    public static FindingCode CircularReference { get; } = List.Add(new("circular-reference", Severity.Error));

    /// <summary>One record stands on both sides of a connection.</summary>
    public static FindingCode RelatedToItself { get; } = List.Add(new("related-to-itself", Severity.Error));

    /// <summary>A telling rests on a source that was published after it.</summary>
    public static FindingCode CitesLaterSource { get; } = List.Add(new("cites-later-source", Severity.Warning));

    /// <summary>All sources of a record were published before what it tells of had happened.</summary>
    public static FindingCode SourcesOlderThanFact { get; } = List.Add(new("sources-older-than-fact", Severity.Warning));

    /// <summary>An office is held by an actor that is no person.</summary>
    public static FindingCode OfficeOfNoPerson { get; } = List.Add(new("office-of-no-person", Severity.Warning));

    /// <summary>The time at which somebody is known to have held an office lies outside the time for which they held it.</summary>
    public static FindingCode AttestedOutsideTenure { get; } = List.Add(new("attested-outside-tenure", Severity.Error));

    /// <summary>The end of something is dated before its beginning.</summary>
    public static FindingCode EndsBeforeItBegins { get; } = List.Add(new("ends-before-it-begins", Severity.Error));

    /// <summary>A legal step is dated before another that must come first.</summary>
    public static FindingCode StepsOutOfOrder { get; } = List.Add(new("steps-out-of-order", Severity.Warning));

    /// <summary>A party signed an instrument before it was open to signature.</summary>
    public static FindingCode PartyBeforeTreaty { get; } = List.Add(new("party-before-treaty", Severity.Warning));

    /// <summary>One member belongs to one organization twice at a time, under one status and in one view.</summary>
    public static FindingCode OverlappingMemberships { get; } = List.Add(new("overlapping-memberships", Severity.Error));

    /// <summary>A membership begins or ends when the organization or the member surely did not exist, by any list.</summary>
    public static FindingCode MembershipOutsideExistence { get; } = List.Add(new("membership-outside-existence", Severity.Warning));

    /// <summary>A membership says how it ended and that it goes on.</summary>
    public static FindingCode EndedYetOpen { get; } = List.Add(new("ended-yet-open", Severity.Error));

    /// <summary>Participation is limited of somebody who did not take part at that time.</summary>
    public static FindingCode LimitationWithoutMembership { get; } = List.Add(new("limitation-without-membership", Severity.Warning));

    /// <summary>An event is told as held as of a day before it took place.</summary>
    public static FindingCode HeldBeforeItsTime { get; } = List.Add(new("held-before-its-time", Severity.Error));

    /// <summary>Something is given to a force at a time when there surely was none.</summary>
    public static FindingCode ContributionOutsideForce { get; } = List.Add(new("contribution-outside-force", Severity.Warning));

    /// <summary>Somebody gives or sends a unit that belongs to another.</summary>
    public static FindingCode UnitOfAnother { get; } = List.Add(new("unit-of-another", Severity.Warning));

    /// <summary>A number of soldiers does not say what it counts.</summary>
    public static FindingCode StrengthOfNoKind { get; } = List.Add(new("strength-of-no-kind", Severity.Notice));

    /// <summary>A statement was told before it was made.</summary>
    public static FindingCode ToldBeforeSaid { get; } = List.Add(new("told-before-said", Severity.Warning));

    /// <summary>A statement answers one that was made later.</summary>
    public static FindingCode AnswerBeforeQuestion { get; } = List.Add(new("answer-before-question", Severity.Warning));

    /// <summary>Somebody speaks in an office that somebody else held.</summary>
    public static FindingCode OfficeOfAnother { get; } = List.Add(new("office-of-another", Severity.Error));

    /// <summary>Somebody speaks in an office at a time when they surely did not hold it.</summary>
    public static FindingCode OfficeNotHeld { get; } = List.Add(new("office-not-held", Severity.Warning));

    /// <summary>One statement affirms and denies one claim.</summary>
    public static FindingCode AffirmsAndDenies { get; } = List.Add(new("affirms-and-denies", Severity.Warning));

    /// <summary>One voter votes twice in one decision.</summary>
    public static FindingCode TwoBallots { get; } = List.Add(new("two-ballots", Severity.Error));

    /// <summary>A decision is dated before its motion was put forward.</summary>
    public static FindingCode DecisionBeforeMotion { get; } = List.Add(new("decision-before-motion", Severity.Warning));

    /// <summary>The stages of a motion are dated in another order than they stand.</summary>
    public static FindingCode StagesOutOfOrder { get; } = List.Add(new("stages-out-of-order", Severity.Warning));

    /// <summary>A condition waits for a time that is over before it begins.</summary>
    public static FindingCode TimeNeverComes { get; } = List.Add(new("time-never-comes", Severity.Error));

    /// <summary>How bad such a finding is.</summary>
    public Severity Severity { get; }

    static CodeList<FindingCode> ICode<FindingCode>.Codes => List;
}
