using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Testing;

/// <content>Claims, who said what of them, and who told of it.</content>
public static partial class Given
{
    /// <summary>Creates a claim: a content that can be true or false.</summary>
    /// <param name="id">The id.</param>
    /// <param name="relations">How it stands to others, as in <c>"entails prp-02, contradicts prp-05"</c>.</param>
    /// <param name="nature">What kind of claim it is.</param>
    /// <param name="about">The actors it is about, as in <c>"russia syria"</c>.</param>
    public static Claim Claim(ClaimId id, string relations = "", string? nature = null, string about = "") => new()
    {
        Id = id,
        Text = $"The claim {id}.",
        Nature = Shorthand.Optional<ClaimNature>(nature),
        About = Shorthand.List<ActorId>(about),
        Relations = Shorthand.Each(
            relations,
            "kind and claim, as in 'entails prp-02'",
            2,
            static words => new ClaimRelation { Kind = ClaimRelationKind.Parse(words[0]), Claim = words[1] }),
    };

    /// <summary>Creates a statement: what somebody said, or pointedly did not say.</summary>
    /// <param name="id">The id.</param>
    /// <param name="speaker">Who said it; null where that is not known.</param>
    /// <param name="stances">How it stands to claims, as in <c>"affirms prp-01, denies prp-02"</c>; empty for none.</param>
    /// <param name="said">When.</param>
    /// <param name="act">What kind of saying it is, as in <c>deny</c> or <c>no-response</c>.</param>
    /// <param name="onBehalfOf">For whom the speaker spoke.</param>
    /// <param name="nestedIn">The statement inside which it was told.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    /// <param name="quantifier">How many of a collective speaker spoke.</param>
    /// <param name="answerTo">The statement it answers.</param>
    public static Statement Statement(
        StatementId id,
        ActorId? speaker,
        string stances,
        string? said = null,
        string act = "assert",
        ActorId? onBehalfOf = null,
        StatementId? nestedIn = null,
        ActorId? accordingTo = null,
        string? quantifier = null,
        StatementId? answerTo = null) => new()
        {
            Id = id,
            Gist = $"The statement {id}.",
            Speakers = [Speaker(speaker, onBehalfOf) with { Quantifier = Shorthand.Optional<Quantifier>(quantifier) }],
            AnswerTo = answerTo is null ? [] : [answerTo],
            Act = SpeechAct.Parse(act),
            Said = Shorthand.Time(said),
            Stances = Shorthand.Stances(stances),
            NestedIn = nestedIn,
            AccordingTo = accordingTo,
        };

    /// <summary>Creates the speaker of a statement.</summary>
    /// <param name="speaker">Who; null where that is not known.</param>
    /// <param name="onBehalfOf">For whom.</param>
    public static Speaker Speaker(ActorId? speaker, ActorId? onBehalfOf = null) => new() { Actor = speaker, OnBehalfOf = onBehalfOf };

    /// <summary>Creates a report of a statement.</summary>
    /// <param name="id">The id.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="source">The source that contains the report.</param>
    /// <param name="citing">The source that the report names as its own source.</param>
    /// <param name="through">The report it was taken from.</param>
    /// <param name="form">How it renders the words, as in <c>verbatim</c>.</param>
    /// <param name="occasion">On what occasion the words were said.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    public static Report Report(
        ReportId id,
        StatementId statement,
        SourceId source,
        SourceId? citing = null,
        ReportId? through = null,
        string form = "paraphrased",
        string? occasion = null,
        ActorId? accordingTo = null) => new()
        {
            Id = id,
            Statement = statement,
            Source = source,
            Citing = citing,
            Through = through,
            Form = ReportForm.Parse(form),
            Occasion = Shorthand.Optional<Occasion>(occasion),
            AccordingTo = accordingTo,
        };

    /// <summary>Creates a link between two records.</summary>
    /// <param name="from">The one, as in <c>statement:stm-a14</c>.</param>
    /// <param name="kind">How they are connected, as in <c>retracts</c>.</param>
    /// <param name="to">The other.</param>
    /// <param name="likelihood">How likely it is, where that is a judgement.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Link Link(
        RecordKey from, string kind, RecordKey to, string? likelihood = null, ActorId? accordingTo = null, LinkId? id = null) => new()
        {
            Id = id ?? MadeId.Of(from, kind, to, likelihood, accordingTo),
            From = from,
            To = to,
            Kind = LinkKind.Parse(kind),
            Likelihood = Shorthand.Optional<Likelihood>(likelihood),
            AccordingTo = accordingTo,
        };

    /// <summary>Creates an assessment: what an author thinks, adds or asks.</summary>
    /// <param name="id">The id.</param>
    /// <param name="by">Whose it is; null where that is not known.</param>
    /// <param name="kinds">What kinds of assessment it is, as in <c>"evaluation motive"</c>.</param>
    /// <param name="stances">How it stands to claims, as of a statement.</param>
    /// <param name="source">The source it stands in.</param>
    public static Assessment Assessment(AssessmentId id, ActorId? by, string kinds, string stances = "", SourceId? source = null) => new()
    {
        Id = id,
        By = [new Mention { Actor = by }],
        Kinds = Shorthand.List<AssessmentKind>(kinds),
        Text = $"The assessment {id}.",
        Stances = Shorthand.Stances(stances),
        Citations = Shorthand.Cited(source),
    };
}
