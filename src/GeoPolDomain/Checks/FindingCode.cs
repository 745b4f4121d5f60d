using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>The kind of a finding. A code never changes its meaning and is never reused with another meaning.</summary>
[JsonConverter(typeof(TextConverter<FindingCode>))]
public sealed class FindingCode : Code<FindingCode>, ICode<FindingCode>
{
    private static readonly CodeList<FindingCode> List = new("the code of a finding", isClosed: true);

    private FindingCode(string text, Severity severity) : base(text) => Severity = severity;

    /// <summary>A record names another record that the dataset does not hold.</summary>
    public static FindingCode DanglingReference { get; } = List.Add(new("dangling-reference", Severity.Error));

    /// <summary>
    /// References lead back to the record where they started, although one record must stand above or before the other: for example, two
    /// places that each lie within the other.
    /// </summary>
    public static FindingCode CircularReference { get; } = List.Add(new("circular-reference", Severity.Error));

    /// <summary>One record stands on both sides of a connection, for example an actor that is a member of itself.</summary>
    public static FindingCode RelatedToItself { get; } = List.Add(new("related-to-itself", Severity.Error));

    /// <summary>A report of a statement rests on a source that was published after the source of the report.</summary>
    public static FindingCode CitesLaterSource { get; } = List.Add(new("cites-later-source", Severity.Warning));

    /// <summary>Every source of a record was published before the day on which the recorded thing happened.</summary>
    public static FindingCode SourcesOlderThanFact { get; } = List.Add(new("sources-older-than-fact", Severity.Warning));

    /// <summary>An office is held by an actor that is not a person.</summary>
    public static FindingCode OfficeOfNoPerson { get; } = List.Add(new("office-of-no-person", Severity.Warning));

    /// <summary>A person is attested in an office at a time outside the interval of the tenure.</summary>
    public static FindingCode AttestedOutsideTenure { get; } = List.Add(new("attested-outside-tenure", Severity.Error));

    /// <summary>The end of something is dated before its beginning, for example the end of an instrument before its signature.</summary>
    public static FindingCode EndsBeforeItBegins { get; } = List.Add(new("ends-before-it-begins", Severity.Error));

    /// <summary>A legal step is dated before another legal step that must come first, for example ratification before signature.</summary>
    public static FindingCode StepsOutOfOrder { get; } = List.Add(new("steps-out-of-order", Severity.Warning));

    /// <summary>A party signed an instrument before the instrument was open for signature.</summary>
    public static FindingCode PartyBeforeTreaty { get; } = List.Add(new("party-before-treaty", Severity.Warning));

    /// <summary>Two memberships of one member in one organization overlap, under the same status and in the same view.</summary>
    public static FindingCode OverlappingMemberships { get; } = List.Add(new("overlapping-memberships", Severity.Error));

    /// <summary>
    /// A membership begins or ends at a time when, by every list, the organization or the member did not exist, and no note says why.
    /// </summary>
    public static FindingCode MembershipOutsideExistence { get; } = List.Add(new("membership-outside-existence", Severity.Warning));

    /// <summary>
    /// A membership, a limitation or a tenure has an open start (<c>../1990</c>), which says that it has always been so. The data it comes
    /// from probably mean that the start is not specified.
    /// </summary>
    public static FindingCode SpellWithoutBeginning { get; } = List.Add(new("spell-without-beginning", Severity.Warning));

    /// <summary>A membership records how it ended, although its interval has an open end (it goes on).</summary>
    public static FindingCode EndedYetOpen { get; } = List.Add(new("ended-yet-open", Severity.Error));

    /// <summary>
    /// The participation of an actor is limited at a time when the actor has no membership of the organization in any status.
    /// </summary>
    public static FindingCode LimitationWithoutMembership { get; } = List.Add(new("limitation-without-membership", Severity.Warning));

    /// <summary>A state says that an event was held, as of a day before the event took place.</summary>
    public static FindingCode HeldBeforeItsTime { get; } = List.Add(new("held-before-its-time", Severity.Error));

    /// <summary>A contribution to a force is dated to a time when the force certainly did not exist.</summary>
    public static FindingCode ContributionOutsideForce { get; } = List.Add(new("contribution-outside-force", Severity.Warning));

    /// <summary>An actor contributes or deploys a unit that belongs to another actor.</summary>
    public static FindingCode UnitOfAnother { get; } = List.Add(new("unit-of-another", Severity.Warning));

    /// <summary>A number of soldiers does not say what it counts, for example soldiers promised or soldiers in the field.</summary>
    public static FindingCode StrengthOfNoKind { get; } = List.Add(new("strength-of-no-kind", Severity.Notice));

    /// <summary>A statement was reported before it was made.</summary>
    public static FindingCode ToldBeforeSaid { get; } = List.Add(new("told-before-said", Severity.Warning));

    /// <summary>A statement answers another statement that was made later.</summary>
    public static FindingCode AnswerBeforeQuestion { get; } = List.Add(new("answer-before-question", Severity.Warning));

    /// <summary>A person speaks in an office that another person held.</summary>
    public static FindingCode OfficeOfAnother { get; } = List.Add(new("office-of-another", Severity.Error));

    /// <summary>
    /// Somebody speaks in an office at a time when the tenure of this office had certainly not begun or was certainly over.
    /// </summary>
    public static FindingCode OfficeNotHeld { get; } = List.Add(new("office-not-held", Severity.Warning));

    /// <summary>One statement both affirms and denies one claim.</summary>
    public static FindingCode AffirmsAndDenies { get; } = List.Add(new("affirms-and-denies", Severity.Warning));

    /// <summary>One voter has two ballots in one decision.</summary>
    public static FindingCode TwoBallots { get; } = List.Add(new("two-ballots", Severity.Error));

    /// <summary>A decision is dated before the first stage of its motion.</summary>
    public static FindingCode DecisionBeforeMotion { get; } = List.Add(new("decision-before-motion", Severity.Warning));

    /// <summary>The stages of a motion are listed in another order than that of their dates.</summary>
    public static FindingCode StagesOutOfOrder { get; } = List.Add(new("stages-out-of-order", Severity.Warning));

    /// <summary>A condition waits for a time that ends before it begins.</summary>
    public static FindingCode TimeNeverComes { get; } = List.Add(new("time-never-comes", Severity.Error));

    /// <summary>How severe findings of this kind are.</summary>
    public Severity Severity { get; }

    static CodeList<FindingCode> ICode<FindingCode>.Codes => List;
}
