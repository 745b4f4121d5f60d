using GeoPolDomain.Decisions;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Draws the picture of a vote: the seats at the left, what the rule demands at the right.</summary>
internal sealed class VoteDrawing(VoteScene scene, PictureOptions options)
{
    private const double Narrowest = 640;
    private const double SeatsWide = 312;
    private const double Margin = 8;
    private const double Gap = 28;
    private const double LargestScale = 1.8;

    private readonly Markup svg = new();

    /// <summary>Draws the picture.</summary>
    public Picture Draw()
    {
        var width = Math.Max(Narrowest, Math.Round(options.Width));
        var verdict = scene.Verdict;
        svg.Open("g").With("data-decision", scene.Decision?.Id.ToString()).With("data-rule", verdict?.Rule.Id.ToString())
            .With("data-outcome", verdict?.Outcome.ToText());
        var left = Counts(Seats());
        var right = new VoteTests(scene, svg, Margin + SeatsWide + Gap, width - Margin, options).Draw();
        svg.Close();
        return new(scene.Title, Description(), width, Math.Ceiling(Math.Max(left, right)) + Margin, svg.ToString());
    }

    private string Description()
    {
        var verdict = scene.Verdict;
        var parts = verdict?.Parts.SelectMany(VoteTests.Flat).Select(one => scene.Named(one.Part.ToString())) ?? [];
        var sentences = new[] { scene.Outcome, string.Join(", ", Signs().Select(scene.CountOf)) }
            .Concat(parts).Where(one => one.Length > 0).Select(one => one.TrimEnd('.') + ".").Concat(scene.Notes);
        return string.Join(' ', sentences);
    }

    private IEnumerable<SeatSign> Signs() => Enum.GetValues<SeatSign>()
        .Where(sign => scene.Plan.Seats.Any(one => one.Sign == sign || (sign == SeatSign.Against && one.Sign == SeatSign.Veto)));

    private double Seats()
    {
        var seats = scene.Plan.Seats;
        if (seats.Length is 0 or > SeatLayout.MostSeats)
        {
            var says = seats.IsEmpty ? "No votes are recorded." : $"{VoteScene.Amount(seats.Length)} seats are too many to draw.";
            svg.Open("text", "quiet").With("x", Margin).With("y", 20).Text(says).Close();
            return 28;
        }

        var layout = SeatLayout.Of(seats.Length);
        var scale = Math.Round(Math.Min(LargestScale, SeatsWide / layout.Width), 2, MidpointRounding.ToZero);
        var shift = Markup.Number(Margin + Math.Round((SeatsWide - (layout.Width * scale)) / 2));
        svg.Open("g").With("transform", $"translate({shift} {Markup.Number(Margin)}) scale({Markup.Number(scale)})").Line();
        for (var i = 0; i < seats.Length;)
        {
            var end = i + 1;
            if (seats[i].Voter is null)
                while (end < seats.Length && seats[end].Sign == seats[i].Sign)
                    end++;
            new SeatDrawing(scene, svg, options, scale).Draw(seats[i], layout.Places.AsSpan()[i..end]);
            i = end;
        }

        svg.Close().Line();
        return Margin + (layout.Height * scale);
    }

    // One sign, one number and one word for each way to vote, in two columns.
    private double Counts(double top)
    {
        const double line = 24;
        var (y, column) = (top + 20, 0);
        foreach (var sign in Signs())
        {
            var says = sign == SeatSign.Veto
                ? $"of these {scene.Plan.Seats.Count(one => one.Sign == sign)} as a veto"
                : scene.CountOf(sign);
            var x = Margin + (column * SeatsWide / 2);
            svg.Open("g").With("data-counted", SeatDrawing.IdOf(sign)).Open("use").With("href", $"#seat-{SeatDrawing.IdOf(sign)}")
                .With("transform", $"translate({Markup.Number(x + 9)} {Markup.Number(y - 4)}) scale(.8)").Close();
            svg.Open("text").With("x", x + 23).With("y", y)
                .Text(TextWidth.Fit(says, (SeatsWide / 2) - 26, 12)).Close().Close().Line();
            (column, y) = column == 0 ? (1, y) : (0, y + line);
        }

        y += column == 0 ? 0 : line;
        if (scene.Plan.NotPlaced.IsEmpty)
            return y - 14;
        var names = $"Among these votes, but it is not told which is whose: {scene.Words.List(scene.Plan.NotPlaced)}.";
        const int mostLines = 3;
        var lines = TextWidth.Lines(names, SeatsWide, 11);
        foreach (var (one, number) in lines.Take(mostLines).Select((one, number) => (one, number)))
        {
            var isCut = number == mostLines - 1 && lines.Count > mostLines;
            svg.Open("text", "quiet small").With("x", Margin).With("y", y)
                .Text(isCut ? TextWidth.Fit(one + " " + lines[mostLines], SeatsWide, 11) : one);
            if (isCut)
                svg.Element("title", names);
            svg.Close();
            y += 15;
        }

        return y - 8;
    }
}
