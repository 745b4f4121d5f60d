using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Preconditions;

/// <summary>Finds out whether a required instrument exists.</summary>
internal static class InstrumentEvaluator
{
    private static readonly ImmutableArray<RecordKind> Kinds = [RecordKind.Decision, RecordKind.Treaty];

    public static Explanation Evaluate(InstrumentExists wanted, Inquiry inquiry)
    {
        var needed = $"{RequirementWording.Of(wanted)}, on or before {inquiry.On}";
        if (wanted.Treaty is { } id)
            return inquiry.Books.Treaties.Find(id) is { } treaty
                ? Judge(wanted, treaty, needed, inquiry)
                : new(wanted, Answer.Unknown, [new Reason($"the dataset does not hold the instrument {id}")], needed);
        if (wanted.Issuer is not { } issuer)
            return new(wanted, Answer.Unknown, [new Reason("the requirement names neither an instrument nor an issuer")], needed);
        return wanted.OrganOpen
            ? OfWhicheverOrgan(wanted, issuer, needed, inquiry)
            : OfBody(wanted, issuer, [issuer.Key], needed, inquiry);
    }

    private static Explanation OfBody(
        InstrumentExists wanted,
        ActorId issuer,
        ImmutableArray<RecordKey> subjects,
        string needed,
        Inquiry inquiry)
    {
        var made = new DecisionTaken { Body = issuer, Text = wanted.Text, Since = wanted.Since };
        var absence = new MissingRecord($"instrument of {issuer}", Kinds, subjects, wanted.Since);
        var found = Conclusion.Conclude(DecisionEvaluator.AnswersOf(made, inquiry), absence, inquiry);
        return new(wanted, found.Value, found.Because, needed);
    }

    // An instrument of one organ is enough. The answer is no only when the issuer as a whole, or each of several organs, is ruled out.
    private static Explanation OfWhicheverOrgan(InstrumentExists wanted, ActorId issuer, string needed, Inquiry inquiry)
    {
        var organs = inquiry.Books.Actors.OrgansOf(issuer);
        var parts = organs.Select(organ =>
        {
            var ofOrgan = wanted with { Issuer = organ, OrganOpen = false };
            return OfBody(ofOrgan, organ, [organ.Key, issuer.Key], $"{RequirementWording.Of(ofOrgan)}, on or before {inquiry.On}", inquiry);
        }).ToImmutableArray();
        var whole = OfBody(wanted, issuer, [issuer.Key], needed, inquiry);
        var any = parts.Select(part => part.Answer).Any();
        if (any == Answer.Yes)
            return new(wanted, Answer.Yes, [new Reason($"the organ is left open, and one organ of {issuer} is enough")], needed, parts);
        if (whole.Answer == Answer.No)
            return new(wanted, Answer.No, whole.Because, needed, parts);
        return any == Answer.No && parts.Length > 1
            ? new(wanted, Answer.No, [new Reason($"the organ is left open, and each organ of {issuer} is excluded")], needed, parts)
            : new(
                wanted,
                Answer.Unknown,
                [new Reason($"the organ is left open, and not every organ of {issuer} can be excluded")],
                needed,
                parts);
    }

    private static Explanation Judge(InstrumentExists wanted, Treaty treaty, string needed, Inquiry inquiry)
    {
        var stage = wanted.Stage ?? TreatyStage.Adopted;
        if (stage != TreatyStage.Adopted && stage != TreatyStage.InForce)
            return new(wanted, Answer.Unknown, [new Reason($"the library does not judge the stage '{stage}'", treaty)], needed);
        var answers = InstrumentBeginnings.Of(treaty, stage, inquiry)
            .Select(one => one with { Answer = one.Answer.And(DecisionEvaluator.IsSince(one.When, wanted.Since)) })
            .ToList();
        var begun = answers.Count > 0 ? answers.Select(one => one.Answer).Any() : Answer.Unknown;
        var reasons = answers.Where(one => one.Answer == begun).Select(one => one.Reason).ToList();
        if (begun == Answer.Unknown && reasons.Count == 0)
            reasons.Add(new Reason($"nothing says when {treaty.Id} was {stage}", treaty));
        if (begun == Answer.Unknown && IsOnlySpokenOf(treaty) && Missing(wanted, treaty, inquiry) is { Value: Answer.No } missing)
            (begun, reasons) = (Answer.No, [.. missing.Because, .. reasons]);
        if (begun != Answer.No && Ending(treaty, inquiry) is { } ending)
        {
            begun = begun.And(ending.Answer);
            reasons.Add(ending.Reason);
        }

        if (begun == Answer.Yes && stage == TreatyStage.InForce && inquiry.LooksAhead)
            (begun, reasons) = (Answer.Unknown, [.. reasons, inquiry.Ahead]);
        return new(wanted, begun, [.. reasons], needed);
    }

    private static bool IsOnlySpokenOf(Treaty treaty) => treaty.Stage == TreatyStage.Hypothetical || treaty.Stage == TreatyStage.Draft;

    private static Explained<Answer> Missing(InstrumentExists wanted, Treaty treaty, Inquiry inquiry) =>
        new MissingRecord($"record of how {treaty.Id} came to be", Kinds, [treaty.Id.Key], wanted.Since).Explain(inquiry);

    private static RecordAnswer? Ending(Treaty treaty, Inquiry inquiry)
    {
        if (treaty.End is null && treaty.Stage != TreatyStage.Ended)
            return null;
        var happening = inquiry.HappeningOf(treaty, treaty.End?.On);
        var ended = treaty.End?.On is null ? Answer.Unknown : happening.Both;
        if (ended == Answer.No)
            return null;
        var says = treaty.End?.On is { } on
            ? $"{treaty.Id} ended on {on}{inquiry.Doubts(happening)}"
            : $"{treaty.Id} has ended; nothing says when";
        return new(ended.Not(), new Reason(says, treaty));
    }
}
