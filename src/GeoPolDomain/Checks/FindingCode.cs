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

    /// <summary>
    /// A reference names a record that cannot stand in this place, for example a person as the organization of a membership.
    /// </summary>
    public static FindingCode WrongKindOfRecord { get; } = List.Add(new("wrong-kind-of-record", Severity.Warning));

    /// <summary>
    /// The ids of two records of one kind differ in one letter, and no record names both, so that one id may be a misspelling of the
    /// other.
    /// </summary>
    public static FindingCode NearDuplicateId { get; } = List.Add(new("near-duplicate-id", Severity.Notice));

    /// <summary>A code that the library does not know looks like a misspelling of a code that it knows.</summary>
    public static FindingCode MisspelledCode { get; } = List.Add(new("misspelled-code", Severity.Warning));

    /// <summary>No record names a source.</summary>
    public static FindingCode UnusedSource { get; } = List.Add(new("unused-source", Severity.Notice));

    /// <summary>
    /// A record cites a source that gives no outlet, no author, no date and no address, so that a reader can hardly find it.
    /// </summary>
    public static FindingCode SourceWithoutOrigin { get; } = List.Add(new("source-without-origin", Severity.Notice));

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

    /// <summary>
    /// A party is bound, or an obligation holds, at a dated time that surely lies outside the life of the instrument: after the instrument
    /// ended, or before it was signed.
    /// </summary>
    public static FindingCode OutsideTreaty { get; } = List.Add(new("outside-treaty", Severity.Warning));

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

    /// <summary>A membership ended on a date, and no reason is recorded although the organization and the member went on.</summary>
    public static FindingCode EndWithoutReason { get; } = List.Add(new("end-without-reason", Severity.Notice));

    /// <summary>
    /// The dataset declares that it is complete for an organization or a force at a time, and holds no record of the kind there.
    /// </summary>
    public static FindingCode CoverageWithoutRecords { get; } = List.Add(new("coverage-without-records", Severity.Warning));

    /// <summary>
    /// The participation of an actor is limited at a time when the actor has no membership of the organization in any status.
    /// </summary>
    public static FindingCode LimitationWithoutMembership { get; } = List.Add(new("limitation-without-membership", Severity.Warning));

    /// <summary>A zone takes in a part of a place, and it is not said which part.</summary>
    public static FindingCode ZonePartUnsaid { get; } = List.Add(new("zone-part-unsaid", Severity.Notice));

    /// <summary>A state says that an event was held, as of a day before the event took place.</summary>
    public static FindingCode HeldBeforeItsTime { get; } = List.Add(new("held-before-its-time", Severity.Error));

    /// <summary>A contribution to a force is dated to a time when the force certainly did not exist.</summary>
    public static FindingCode ContributionOutsideForce { get; } = List.Add(new("contribution-outside-force", Severity.Warning));

    /// <summary>
    /// An actor contributes to a force of an organization of which it is certainly not a member at that time, in any status.
    /// </summary>
    public static FindingCode ContributionOfNonMember { get; } = List.Add(new("contribution-of-non-member", Severity.Notice));

    /// <summary>
    /// The numbers of soldiers of the contributors to a force certainly add up to more than a total reported for the same time.
    /// </summary>
    public static FindingCode PartsExceedTotal { get; } = List.Add(new("parts-exceed-total", Severity.Warning));

    /// <summary>
    /// Two records give different numbers of soldiers for one thing at one time, and at most one of the two can be right.
    /// </summary>
    public static FindingCode StrengthsDiffer { get; } = List.Add(new("strengths-differ", Severity.Notice));

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

    /// <summary>
    /// A quotation cannot be put together again, because words are missing from one of its pieces, or it has no words at all.
    /// </summary>
    public static FindingCode QuotationWithGap { get; } = List.Add(new("quotation-with-gap", Severity.Warning));

    /// <summary>One voter has two ballots in one decision.</summary>
    public static FindingCode TwoBallots { get; } = List.Add(new("two-ballots", Severity.Error));

    /// <summary>A voter has a ballot in a body of which it is certainly not a member on the day of the decision.</summary>
    public static FindingCode BallotOfNonMember { get; } = List.Add(new("ballot-of-non-member", Severity.Warning));

    /// <summary>By the rule of the body, the ballots certainly give another result than the result that was declared.</summary>
    public static FindingCode BallotsAgainstResult { get; } = List.Add(new("ballots-against-result", Severity.Warning));

    /// <summary>A decision is dated before the first stage of its motion.</summary>
    public static FindingCode DecisionBeforeMotion { get; } = List.Add(new("decision-before-motion", Severity.Warning));

    /// <summary>The stages of a motion are listed in another order than that of their dates.</summary>
    public static FindingCode StagesOutOfOrder { get; } = List.Add(new("stages-out-of-order", Severity.Warning));

    /// <summary>A condition waits for a time that ends before it begins.</summary>
    public static FindingCode TimeNeverComes { get; } = List.Add(new("time-never-comes", Severity.Error));

    /// <summary>
    /// Makes a code for a check of a caller's own. Its text begins with <c>x-</c>, so that it is never the text of a code of the library.
    /// </summary>
    /// <exception cref="FormatException">The text does not begin with <c>x-</c>, or has not the spelling of a code.</exception>
    public static FindingCode Own(string text, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.StartsWith("x-", StringComparison.Ordinal))
            throw new FormatException($"'{text}' is not the code of an own check: it must begin with 'x-'");
        return Slug.IsSlug(text, out var flaw) ? new(text, severity) : throw new FormatException($"'{text}' is not a code: {flaw}");
    }

    /// <summary>How severe findings of this kind are.</summary>
    public Severity Severity { get; }

    static CodeList<FindingCode> ICode<FindingCode>.Codes => List;
}
