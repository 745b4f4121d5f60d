using System.Globalization;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Draws how much there is as a bar and how much is needed as a line across it. What is not known or could still come is hatched. Weights
/// and populations are pieces of the bar to scale, one for each voter.
/// </summary>
internal sealed class VoteBar(VoteScene scene, Markup svg, VoteThreshold threshold, double left, double right)
{
    private const double Height = 16;
    private const double Above = 16;

    /// <summary>Draws the bar, and returns where it ends.</summary>
    public double Draw(double top)
    {
        var y = top + Above;
        svg.Open("g").With("data-needed", threshold.Needed.ToString()).With("data-reached", threshold.Reached.ToString())
            .With("data-whole", threshold.Whole.ToString()).With("data-measure", threshold.Measure.ToString());
        svg.Element("title", Says());
        Rect("frame", 0, Whole, y);
        Reached(y);
        if (threshold.Reached.Most is { } most && most > threshold.Reached.Least)
            Piece("hatched", threshold.Reached.Least, most, y, $"{Amount(most - threshold.Reached.Least)} {Open}", "halo");
        Line(y);
        svg.Close().Line();
        return y + Height;
    }

    private long Whole => Math.Max(1, Math.Max(Most(threshold.Whole), Math.Max(Most(threshold.Needed), Most(threshold.Reached))));

    private string Style => threshold.IsToBlock ? "no" : "yes";

    // Votes on a decision of the past that nobody recorded do not come any more.
    private string Open => scene.Verdict?.Outcome == VoteOutcome.Pending ? "could still come" : "not known";

    private string Says() =>
        $"{VoteScene.Amount(threshold.Needed)} of {VoteScene.Amount(threshold.Whole)} {Things} "
        + $"{(threshold.IsToBlock ? "would block" : "needed")}, {VoteScene.Amount(threshold.Reached)} reached";

    private string Things => threshold.Measure == VoteMeasure.Weight ? "votes"
        : threshold.Measure == VoteMeasure.Population ? "people" : threshold.Measure.ToString();

    // The pieces are drawn where the voters that are drawn as for make up exactly what is reached.
    private void Reached(double y)
    {
        var pieces = Pieces().ToList();
        if (pieces.Count == 0 || pieces.Sum(one => one.Amount) != threshold.Reached.Least)
        {
            Piece(Style, 0, threshold.Reached.Least, y, Amount(threshold.Reached.Least), "on-bar");
            return;
        }

        var from = 0L;
        foreach (var (voter, amount) in pieces)
        {
            svg.Open("g").With("data-of", voter.ToString())
                .With("data-amount", amount.ToString(CultureInfo.InvariantCulture));
            svg.Element("title", $"{scene.Words.NameOf(voter)}: {VoteScene.Amount(amount)} {Things}");
            Piece($"{Style} piece", from, from + amount, y, scene.Words.CodeOf(voter), "on-bar");
            svg.Close();
            from += amount;
        }
    }

    private IEnumerable<(ActorId Voter, long Amount)> Pieces()
    {
        if (threshold.Measure == VoteMeasure.Members || scene.Verdict is not { } verdict)
            return [];
        var isFor = scene.Plan.Seats.Where(one => one.Sign == SeatSign.For).Select(one => one.Voter).OfType<ActorId>().ToHashSet();
        return verdict.Electorate.Voters
            .Where(one => isFor.Contains(one.Id) != threshold.IsToBlock && Amount(one) > 0)
            .Select(one => (one.Id, Amount(one)))
            .OrderByDescending(one => one.Item2).ThenBy(one => one.Id.ToString(), StringComparer.Ordinal);
    }

    private long Amount(Voter voter) => (threshold.Measure == VoteMeasure.Weight ? voter.Weight
        : threshold.Measure == VoteMeasure.Population ? voter.Population
        : voter.Amounts.FirstOrDefault(one => one.Measure == threshold.Measure)?.Number)?.Value ?? 0;

    private void Line(double y)
    {
        var at = X(threshold.Needed.Least);
        if (Most(threshold.Needed) > threshold.Needed.Least)
            svg.Open("rect", "between").With("x", at).With("y", y - 4).With("width", X(Most(threshold.Needed)) - at)
                .With("height", "4").Close();
        svg.Open("line", "threshold").With("x1", at).With("x2", at).With("y1", y - 5).With("y2", y + Height + 5).Close();
        var says = $"{Rounded(threshold.Needed)} {(threshold.IsToBlock ? "would block" : "needed")}";
        var width = TextWidth.Of(says, 11);
        var start = Math.Round(Math.Clamp(at - (width / 2), left, Math.Max(left, right - width)), 1);
        svg.Open("text", "small").With("x", start).With("y", y - 7).Text(says).Close();
    }

    private void Piece(string style, long from, long to, double y, string label, string labelStyle)
    {
        if (to <= from)
            return;
        Rect(style, from, to, y);
        var width = X(to) - X(from);
        if (labelStyle == "halo" && TextWidth.Of(label, 11) > width - 6)
            label = label.Split(' ')[0];
        if (TextWidth.Of(label, 11) <= width - 6)
            svg.Open("text", $"small {labelStyle}").With("x", Math.Round(X(from) + 4, 1)).With("y", y + 12).Text(label).Close();
    }

    private void Rect(string style, long from, long to, double y) =>
        svg.Open("rect", style).With("x", X(from)).With("y", y).With("width", Math.Round(X(to) - X(from), 1)).With("height", Height)
            .Close();

    private double X(long amount) => Math.Round(left + ((right - left) * amount / Whole), 1);

    // The exact number stands in the title.
    private static string Rounded(CountRange range)
    {
        const long million = 1_000_000;
        return range is { IsOneNumber: true, Least: >= million }
            ? string.Create(CultureInfo.InvariantCulture, $"about {range.Least / million}.{range.Least % million * 10 / million} million")
            : VoteScene.Amount(range);
    }

    private static long Most(CountRange range) => range.Most ?? range.Least;

    private static string Amount(long number) => VoteScene.Amount(number);
}
