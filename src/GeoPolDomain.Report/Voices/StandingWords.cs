using GeoPolDomain.Datasets;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>Says in a sentence whether a claim is corroborated, contested, corrected or retracted, and why.</summary>
internal static class StandingWords
{
    /// <summary>The sentence.</summary>
    public static string Of(Dataset data, ClaimStanding standing)
    {
        var positions = standing.Evidence.Positions;
        if (positions.All.IsEmpty && positions.Silences.IsEmpty)
            return "Nobody is recorded as taking a position on it.";
        return standing.Status == ClaimStatus.Contested ? $"Contested: {Who(data, positions, StanceKind.Affirms)} it, "
                + $"and {Who(data, positions, StanceKind.Denies)} it. {Sources(standing)}"
            : standing.Status == ClaimStatus.Corroborated ? $"Corroborated. {Sources(standing)}"
            : standing.Status == ClaimStatus.Corrected ? $"Corrected: a record puts this claim right. {Sources(standing)}"
            : standing.Status == ClaimStatus.Retracted ? "Retracted: everything that carried it was taken back."
            : standing.Status != ClaimStatus.Uncorroborated ? $"{standing.Status}."
            : positions.Of(StanceKind.Affirms).IsEmpty ? $"Nobody is recorded as affirming it.{Others(data, positions)}"
            : $"Not corroborated. {Sources(standing)}";
    }

    private static string Sources(ClaimStanding standing)
    {
        var (sources, voices) = (standing.Evidence.Corroboration.Sources, standing.Evidence.Corroboration.Voices);
        return $"Affirmed by {Count(voices, "speaker")}, known through {Count(sources, "source")} that "
            + $"{(sources is { IsOneNumber: true, Least: 1 } ? "depends" : "depend")} on no other.";
    }

    private static string Count(Evidence.CountRange number, string noun) =>
        $"{SayWords.Of(number)} {noun}{(number is { IsOneNumber: true, Least: 1 } ? "" : "s")}";

    private static string Others(Dataset data, Positions positions) =>
        string.Concat(new[] { StanceKind.Denies, StanceKind.Doubts, StanceKind.Conditions, StanceKind.KnowsNothing }
            .Where(kind => !positions.Of(kind).IsEmpty).Select(kind => $" {Who(data, positions, kind)}{(IsOfIt(kind) ? " it" : "")}."));

    private static bool IsOfIt(StanceKind kind) => kind is StanceKind.Denies or StanceKind.Doubts;

    private static string Who(Dataset data, Positions positions, StanceKind stance)
    {
        var actors = positions.Of(stance).Select(one => one.Actor).ToList();
        var names = actors.Take(6).Select(one => SayWords.NameOf(data, one)).ToList();
        if (actors.Count > names.Count)
            names.Add($"{actors.Count - names.Count} more");
        var isOne = actors.Count == 1;
        var verb = stance switch
        {
            StanceKind.Affirms => isOne ? "affirms" : "affirm",
            StanceKind.Denies => isOne ? "denies" : "deny",
            StanceKind.Doubts => isOne ? "doubts" : "doubt",
            StanceKind.Conditions => isOne ? "names a condition" : "name conditions",
            _ => isOne ? "knows nothing of it" : "know nothing of it",
        };
        return $"{SayWords.List(names)} {verb}";
    }
}
