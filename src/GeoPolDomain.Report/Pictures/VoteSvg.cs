using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Draws a vote: a seat for each voter by how it voted, and for each part of the rule how much is needed and how much there is.
/// </summary>
public static class VoteSvg
{
    /// <summary>Draws a decision of a dataset, with the verdict under the rule that it names.</summary>
    /// <exception cref="ArgumentException">The dataset does not hold the decision.</exception>
    public static Picture Of(Dataset data, DecisionId decision, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(decision);
        var record = data.Decisions.Find(decision)
            ?? throw new ArgumentException($"The dataset '{data.Id}' does not hold the decision '{decision}'.", nameof(decision));
        return Of(data, record, data.Decisions.VerdictOn(decision), options);
    }

    /// <summary>Draws a verdict that somebody asked for, for example on votes that are only supposed.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="data">The dataset that holds the names of the voters. Null writes their ids.</param>
    /// <param name="options">How to draw.</param>
    public static Picture Of(VoteVerdict verdict, Dataset? data = null, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var scene = new VoteScene
        {
            Title = verdict.Rule.Names[0].Text,
            Verdict = verdict,
            Plan = SeatPlan.Of(verdict),
            Words = new(data, options?.On),
        };
        return new VoteDrawing(scene, options ?? new()).Draw();
    }

    internal static Picture Of(Dataset data, Decision decision, VoteVerdict? verdict, PictureOptions? options)
    {
        var scene = new VoteScene
        {
            Title = decision.Title,
            Verdict = verdict,
            Plan = verdict is null ? SeatPlan.Of(decision.Ballots, decision.Counts) : SeatPlan.Of(verdict),
            Words = new(data, (decision.On as EdtfDate)?.Earliest),
            Decision = decision,
        };
        return new VoteDrawing(scene, options ?? new()).Draw();
    }
}
