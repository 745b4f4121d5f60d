using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
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

/// <summary>One statement of an actor on a claim: the answer it gives, and whether it had been made and could be known by then.</summary>
internal sealed record StatedPosition(Statement Statement, StanceKind Stance, Answer Answer, Happening Happening, Reason Reason)
{
    /// <summary>The statements of the actor on the claim itself, the latest first as far as dates tell.</summary>
    public static ImmutableArray<StatedPosition> On(ClaimId claim, ActorId actor, bool isWill, Inquiry inquiry) =>
    [
        .. inquiry.Books.Statements.PositionsOn(claim, inquiry.Viewpoint).Of(actor)
            .SelectMany(position => position.Statements, (position, statement) => Of(statement, position.Stance, isWill, inquiry))
            .Where(one => one.Happening.Both != Answer.No)
            .OrderByDescending(one => one.Statement.Said?.LatestDay ?? int.MinValue)
            .ThenBy(one => one.Statement.Id.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>
    /// The answer that stands at the end: a later statement replaces an earlier one. Unknown when the order of differing statements is not
    /// known.
    /// </summary>
    public static Answer Last(ImmutableArray<StatedPosition> said)
    {
        var words = said.Where(one => one.Stance != StanceKind.KnowsNothing).ToList();
        var standing = words.Where(one => !words.Exists(other => other.Replaces(one))).ToList();
        var hasOneMeaning = standing.Count > 0 && standing.TrueForAll(one => one.Answer == standing[0].Answer);
        return hasOneMeaning && standing.Exists(one => one.Happening.Both == Answer.Yes) ? standing[0].Answer : Answer.Unknown;
    }

    private static StatedPosition Of(Statement statement, StanceKind stance, bool isWill, Inquiry inquiry)
    {
        var happening = inquiry.HappeningOf(statement, statement.Said);
        var said = statement.Said is { } when ? $"on {when}" : "undated";
        var (answer, but) = Meaning(statement, stance, isWill);
        var text = $"{statement.Act}, {said}: {stance.ToText()}{but}{inquiry.Doubts(happening)}";
        return new(statement, stance, answer, happening, new Reason(text, statement));
    }

    private static (Answer Answer, string But) Meaning(Statement statement, StanceKind stance, bool isWill) => stance switch
    {
        StanceKind.Denies => (Answer.No, ""),
        StanceKind.Conditions => (Answer.Unknown, ", on a condition"),
        not StanceKind.Affirms => (Answer.Unknown, ""),
        _ when statement.NestedIn is not null => (Answer.Unknown, ", as told inside another statement"),
        _ when statement.Act == SpeechAct.Signal => (Answer.Unknown, ", as it was understood"),
        _ when isWill && !Commits(statement.Act) => (Answer.Unknown, ", without committing to it"),
        _ => (Answer.Yes, ""),
    };

    private static bool Commits(SpeechAct act) => act == SpeechAct.Pledge || act == SpeechAct.Agree || act == SpeechAct.Offer;

    private bool Replaces(StatedPosition earlier) =>
        Happening.Both == Answer.Yes
        && Statement.Said is { } mine
        && earlier.Statement.Said is { } before
        && before.IsBefore(mine) == Answer.Yes;
}
