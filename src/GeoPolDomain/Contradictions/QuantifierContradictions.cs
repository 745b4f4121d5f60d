using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>Finds statements about one collective of which one says all or none, and another says most, some or generally.</summary>
internal static class QuantifierContradictions
{
    public static IEnumerable<ContradictionFinding> Find(StatementBook book, ActorId? viewpoint) =>
        book.All
            .Where(statement => IsQuantified(statement) && Viewpoints.Takes(statement, viewpoint))
            .SelectMany(
                statement => statement.Speakers.Where(speaker => speaker.Quantifier is not null),
                (statement, speaker) => (Statement: statement, Speaker: speaker))
            .SelectMany(
                one => Matters(one.Statement),
                (one, matter) => (one.Statement, one.Speaker, Matter: matter, Of: one.Speaker.SpeaksFor))
            .Where(one => one.Of is not null)
            .GroupBy(one => (one.Of, one.Matter))
            .Select(group => Compare([.. group.Select(one => (one.Statement, one.Speaker.Quantifier!))], group.Key.Of!))
            .OfType<ContradictionFinding>()
            .DistinctBy(finding => string.Join(' ', finding.Between));

    private static bool IsQuantified(Statement statement)
    {
        foreach (var speaker in statement.Speakers)
            if (speaker.Quantifier is not null)
                return true;
        return false;
    }

    // The matters on which quantifiers are compared: how the collective answered a statement, or how it stands to a claim.
    private static IEnumerable<string> Matters(Statement statement) =>
        statement.AnswerTo.Select(answered => $"{statement.Act} {answered}")
            .Concat(statement.Act.IsSilence ? [] : statement.Stances.Select(stance => $"{stance.Kind.ToText()} {stance.Claim}"));

    private static ContradictionFinding? Compare(ImmutableArray<(Statement Statement, Quantifier Quantifier)> said, ActorId collective)
    {
        var strong = said.Where(one => IsStrong(one.Quantifier)).ToList();
        var weak = said.Where(one => IsWeak(one.Quantifier)).ToList();
        if (strong.Count == 0 || weak.Count == 0)
            return null;
        return new ContradictionFinding(
            ContradictionKind.Quantifier,
            Records(strong),
            Records(weak),
            $"of {collective} the one says {strong[0].Quantifier} and the other {weak[0].Quantifier}");
    }

    private static ImmutableArray<DatasetRecord> Records(IEnumerable<(Statement Statement, Quantifier Quantifier)> said) =>
        [.. said.Select(one => one.Statement).DistinctBy(one => one.Id)];

    private static bool IsStrong(Quantifier quantifier) => quantifier == Quantifier.Every || quantifier == Quantifier.None;

    private static bool IsWeak(Quantifier quantifier) =>
        quantifier == Quantifier.Most || quantifier == Quantifier.Generally || quantifier == Quantifier.Some;
}
