using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Drafts;

/// <content>Sources, claims, and who said what of them.</content>
public sealed partial class DatasetDraft
{
    /// <summary>Adds a source.</summary>
    /// <param name="kind">The kind of source.</param>
    /// <param name="title">The title; null when it has none or the title is not known.</param>
    /// <param name="outlet">The outlet that published it, when it is known.</param>
    /// <param name="published">When it was published, in EDTF.</param>
    /// <param name="author">The author, when the author is known.</param>
    /// <param name="outletMissing">Why the outlet is not known. Such an outlet is never taken to be the outlet of another source.</param>
    /// <param name="outletPrinted">The outlet as printed; empty when the place for its name is blank.</param>
    /// <param name="language">The language in which it is written.</param>
    /// <param name="url">The web address at which it can be read.</param>
    /// <param name="id">The id; proposed from the outlet, the date and the first words of the title when omitted.</param>
    /// <exception cref="ArgumentException">Nothing gives an id, or the draft holds another source with the id.</exception>
    /// <exception cref="FormatException">The date is not EDTF.</exception>
    public SourceId Source(
        SourceKind kind,
        string? title,
        ActorId? outlet = null,
        string? published = null,
        ActorId? author = null,
        MissingReason? outletMissing = null,
        string? outletPrinted = null,
        LanguageTag? language = null,
        string? url = null,
        SourceId? id = null)
    {
        var isOutletSaid = outlet is not null || outletMissing is not null || outletPrinted is not null;
        var source = new Source
        {
            Id = id ?? Unnamed,
            Kind = kind,
            Title = title,
            Outlet = isOutletSaid ? new Mention { Actor = outlet, AsPrinted = outletPrinted, Missing = outletMissing } : null,
            Published = TimeOf(published),
            Authors = author is null ? [] : [new Mention { Actor = author }],
            Language = language,
            Url = url,
        };
        return Add(id is null ? source with { Id = ProposedFor(source) } : source).Id;
    }

    /// <summary>Adds a claim: a content that can be true or false, whoever says it.</summary>
    /// <param name="text">The claim in one sentence.</param>
    /// <param name="id">The id; proposed from the first words when omitted.</param>
    /// <exception cref="ArgumentException">The text gives no id, or the draft holds another claim with the id.</exception>
    public ClaimId Claim(string text, ClaimId? id = null)
    {
        var claim = new Claim { Id = id ?? Unnamed, Text = text };
        return Add(id is null ? claim with { Id = ProposedFor(claim) } : claim).Id;
    }

    /// <summary>Adds a statement of one known speaker.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="act">What the speaker does by speaking, or by keeping silent.</param>
    /// <param name="gist">What was said, in your own words.</param>
    /// <param name="said">When it was said, in EDTF.</param>
    /// <param name="onBehalfOf">The actor for whom the speaker speaks.</param>
    /// <param name="capacity">The capacity in which the speaker speaks, in words.</param>
    /// <param name="tenure">The tenure of the office in which the speaker speaks.</param>
    /// <param name="answerTo">The statement that it answers.</param>
    /// <param name="id">The id; proposed from the speaker, the date and the first words of the gist when omitted.</param>
    /// <exception cref="ArgumentException">The draft holds another statement with the id.</exception>
    /// <exception cref="FormatException">The time is not EDTF.</exception>
    public DraftStatement Statement(
        ActorId speaker,
        SpeechAct act,
        string gist,
        string? said = null,
        ActorId? onBehalfOf = null,
        string? capacity = null,
        TenureId? tenure = null,
        StatementId? answerTo = null,
        StatementId? id = null)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        var one = new Speaker { Actor = speaker, OnBehalfOf = onBehalfOf, Capacity = capacity, Tenure = tenure };
        return Statement([one], act, gist, said, answerTo, id);
    }

    /// <summary>Adds a statement of several speakers, or of a speaker who is not known.</summary>
    /// <param name="speakers">Who speaks. A speaker without an actor is somebody unknown.</param>
    /// <param name="act">What the speakers do by speaking, or by keeping silent.</param>
    /// <param name="gist">What was said, in your own words.</param>
    /// <param name="said">When it was said, in EDTF.</param>
    /// <param name="answerTo">The statement that it answers.</param>
    /// <param name="id">The id; proposed from the first speaker, the date and the first words of the gist when omitted.</param>
    /// <exception cref="ArgumentException">There is no speaker, or the draft holds another statement with the id.</exception>
    /// <exception cref="FormatException">The time is not EDTF.</exception>
    public DraftStatement Statement(
        ImmutableArray<Speaker> speakers,
        SpeechAct act,
        string gist,
        string? said = null,
        StatementId? answerTo = null,
        StatementId? id = null)
    {
        var statement = new Statement
        {
            Id = id ?? Unnamed,
            Gist = gist,
            Speakers = speakers,
            Act = act,
            Said = TimeOf(said),
            AnswerTo = answerTo is null ? [] : [answerTo],
        };
        return new DraftStatement(this, Add(id is null ? statement with { Id = ProposedFor(statement) } : statement));
    }
}
