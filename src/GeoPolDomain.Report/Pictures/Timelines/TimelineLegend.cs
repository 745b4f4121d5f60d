using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>Draws the signs of the timelines that a page uses, each with what it means.</summary>
internal static class TimelineLegend
{
    private const double Column = 310;
    private const double RowHeight = 26;
    private const double TextSize = 12;
    private const double BarWidth = 62;
    private const int Columns = 3;

    private static readonly LocalDate First = new(2000, 1, 1);
    private static readonly LocalDate Last = new(2000, 12, 31);
    private static readonly LocalDate Early = new(2000, 4, 1);
    private static readonly LocalDate Late = new(2000, 9, 1);

    /// <summary>Draws the legend.</summary>
    /// <param name="uses">Which signs the timelines use.</param>
    public static Picture Draw(TimelineSigns uses)
    {
        var svg = new Markup();
        var at = 0;
        Bar(uses.Looks.Contains(BarLook.Filled), "counts as a member", Sure, BarLook.Filled);
        Bar(uses.Looks.Contains(BarLook.Outlined), "belongs, not as a member", Sure, BarLook.Outlined);
        Bar(uses.Looks.Contains(BarLook.Doubtful), "may count as a member", Sure, BarLook.Doubtful);
        Bar(uses.HasInexact, "begins or ends on one of these days", Sure with { SureFirst = Early, SureLast = Late }, BarLook.Filled);
        Bar(uses.HasUnsure, "no day of it is sure", Sure with { SureFirst = Last, SureLast = First }, BarLook.Filled);
        Bar(uses.HasOpen, "goes on", Sure with { SureLast = null, Last = null, End = EdtfEndpoint.Open }, BarLook.Filled);
        Bar(uses.HasUntold, "whether or when it ended is not told", Untold, BarLook.Filled);
        if (uses.HasLimits)
            Hatch("suspended or limited", false);
        if (uses.HasPartialLimits)
            Hatch("limited in one right or organ", true);
        if (uses.HasContested)
            Cell(
                "contested: see another view",
                (x, y) => svg.Open("text", "strong").With("x", x + 26).With("y", y + 11).Text("≠").Close());
        foreach (var step in StepSigns.Steps.Where(step => uses.Steps.Contains(StepSigns.Of(step))))
            Cell(
                MembershipWords.Spaced(step.ToString()),
                (x, y) => svg.Open("use", "step").With("href", $"#{StepSigns.Of(step)}").With("x", x + 30).With("y", y + 6).Close());
        var rows = (at + Columns - 1) / Columns;
        return new Picture(
            "Signs of the timelines",
            "A filled bar counts as a membership, an outlined bar does not, a broken outline may or may not. A bar fades over the days on "
            + "which it may have begun or ended. An arrow goes on, a torn edge with a question mark is not told. Hatching is a suspension "
            + "or another limitation. Small marks below a bar are legal steps.",
            Columns * Column,
            rows * RowHeight,
            svg.ToString());

        void Bar(bool isUsed, string words, DaySpan days, BarLook look)
        {
            if (isUsed)
                Cell(words, (x, y) => Draw(svg, days, look, x, y));
        }

        void Hatch(string words, bool isPartial) => Cell(words, (x, y) =>
        {
            Draw(svg, Sure, BarLook.Filled, x, y);
            var days = Sure with { First = Early, SureFirst = Early };
            var hatch = new TimeHatch { Key = Nothing, Days = days, Title = "", IsPartial = isPartial };
            new BarDrawing(svg, ScaleAt(x)).Draw(hatch, y, isOverFilled: true);
        });

        void Cell(string words, Action<double, double> draw)
        {
            var (x, y) = (at % Columns * Column, (at / Columns * RowHeight) + 5);
            at++;
            draw(x, y);
            svg.Open("text").With("x", x + BarWidth + 18).With("y", y + 10.5)
                .Text(TextWidth.Fit(words, Column - BarWidth - 22, TextSize)).Close().Line();
        }
    }

    private static Identity.RecordKey Nothing { get; } = Identity.ActorId.Parse("nobody").Key;

    private static DaySpan Sure { get; } = new(First, First, Last, Last, EdtfEndpoint.Dated, EdtfEndpoint.Dated);

    private static DaySpan Untold => Sure with { SureLast = Early, Last = null, End = EdtfEndpoint.Unknown };

    private static void Draw(Markup svg, in DaySpan days, BarLook look, double x, double y)
    {
        var bar = new TimeBar { Key = Nothing, Days = days, Title = "", Brief = "", Look = look };
        new BarDrawing(svg, ScaleAt(x)).Draw(new PlacedBar(bar, 0, x, double.PositiveInfinity, []), y);
    }

    private static TimeScale ScaleAt(double x) => new(First, Last, x, x + BarWidth);
}
