using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Cli.Answers;

/// <summary>What the library holds of stances, in words.</summary>
internal static class Stances
{
    /// <summary>The name of a stance in JSON.</summary>
    public static string NameOf(StanceKind stance) => stance switch
    {
        StanceKind.Affirms => "affirms",
        StanceKind.Denies => "denies",
        StanceKind.Doubts => "doubts",
        StanceKind.Conditions => "conditions",
        StanceKind.KnowsNothing => "knows-nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "There is no such stance."),
    };

    /// <summary>The conditions its statements set, where a position is one.</summary>
    public static ImmutableArray<string> ConditionsOf(Position position, ClaimId claim) =>
    [
        .. position.Statements
            .SelectMany(statement => statement.Stances)
            .Where(stance => stance.Kind == position.Stance && (stance.Claim == claim || position.Via.Contains(stance.Claim)))
            .Select(stance => stance.Condition)
            .OfType<string>()
            .Distinct(),
    ];
}
