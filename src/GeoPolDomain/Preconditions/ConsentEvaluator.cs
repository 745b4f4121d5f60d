using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Finds out whether actors consent or are willing, from their own statements.</summary>
internal static class ConsentEvaluator
{
    private static readonly ImmutableArray<RecordKind> Kinds = [RecordKind.Statement];

    public static Explanation Evaluate(ConsentGiven wanted, Inquiry inquiry) =>
        Each(
            wanted,
            wanted.Of,
            actor => wanted with { Of = [actor] },
            one => Ask(one, one.Of, one.Claim, "consent", isWill: false, inquiry));

    public static Explanation Evaluate(Willingness wanted, Inquiry inquiry) =>
        Each(
            wanted,
            wanted.Of,
            actor => wanted with { Of = [actor] },
            one => Ask(one, one.Of, one.Claim, "willingness", isWill: true, inquiry));

    private static Explanation Each<T>(
        T wanted,
        ImmutableArray<ActorId> of,
        Func<ActorId, T> alone,
        Func<T, Explanation> ask) where T : Requirement
    {
        if (of.Length < 2)
            return ask(wanted);
        var parts = of.Select(actor => ask(alone(actor))).ToImmutableArray();
        return new(wanted, parts.Select(part => part.Answer).All(), [], null, parts);
    }

    private static Explanation Ask(
        Requirement wanted,
        ImmutableArray<ActorId> of,
        ClaimId? claim,
        string what,
        bool isWill,
        Inquiry inquiry)
    {
        if (of.IsEmpty)
            return Unknown($"the requirement does not name the actors whose {what} it means", $"the actors whose {what} is required");
        var actor = of[0];
        var verb = isWill ? "pledges" : "affirms";
        var needed = $"a statement of {actor} that {verb} {claim?.ToString() ?? "it"}, on or before {inquiry.On}";
        if (claim is null)
            return Unknown("the requirement names no claim that would be affirmed", $"the claim that {actor} would affirm");
        if (inquiry.Books.Statements.FindClaim(claim) is null)
            return Unknown($"the dataset does not hold the claim {claim}", needed);

        var said = StatedPosition.On(claim, actor, isWill, inquiry);
        if (said.IsEmpty)
        {
            var absent = new MissingRecord($"statement of {actor} on {claim}", Kinds, [actor.Key]).Explain(inquiry);
            return new(wanted, absent.Value, [.. absent.Because, new Reason("from silence nothing follows")], needed);
        }

        var answer = StatedPosition.Last(said);
        ImmutableArray<Reason> because = [.. said.Select(one => one.Reason)];
        return answer != Answer.Unknown && inquiry.LooksAhead
            ? new(wanted, Answer.Unknown, [.. because, inquiry.Ahead], needed)
            : new(wanted, answer, because, needed);

        Explanation Unknown(string says, string needs) => new(wanted, Answer.Unknown, [new Reason(says)], needs);
    }
}
