using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures.Battles;

/// <summary>Draws the sum of the lines beside the totals that sources report, on one scale of numbers.</summary>
internal sealed class TotalsScale(Markup svg, OrderOfBattle battle, Dataset? data, PictureOptions options, double width)
{
    private const double RowHeight = 20;
    private const double BarHeight = 10;
    private const double WordsShare = 0.55;

    private readonly MembershipWords words = new(data);
    private readonly double left = width * WordsShare;
    private readonly double perMan = (width * (1 - WordsShare) - 40) / Greatest(battle);

    /// <summary>Draws the totals of all kinds of strength. Returns where they end.</summary>
    public double Draw(double top)
    {
        var y = top;
        foreach (var kind in battle.StrengthKinds)
        {
            var total = battle.Total(kind);
            svg.Open("g").With("data-kind", kind.ToString()).With("data-computed", total.Computed.ToString());
            svg.Element("title", $"Sum of the lines, {kind}: {CountWords.Of(total.Computed)}");
            Words(y, "strong", $"{kind}, sum of the lines: {CountWords.Of(total.Computed)}");
            Range(total.Computed, y, "bar", "fade-out");
            svg.Close().Line();
            y += RowHeight;
            foreach (var one in total.Reported)
            {
                Reported(total, one, y);
                y += RowHeight;
            }
        }

        return y;
    }

    private void Reported(StrengthTotal total, Contribution one, double y)
    {
        var strength = one.Strength!;
        var agrees = total.AgreesWith(one);
        svg.OpenLink(options, one.Key).With("data-reported", strength.ToString()).With("data-agrees", agrees.ToText());
        var text = $"{total.Kind}, reported: {CountWords.Of(strength)}, as of {one.When.Describe()}, {Agreement(one, agrees)}";
        svg.Element("title", $"{text}.{words.Sources(one)}");
        Words(y, "", text);
        Range(strength, y, "spell", "spell doubtful");
        svg.Close().Line();
    }

    private string Agreement(Contribution one, Answer agrees) =>
        one.When.Contains(battle.On) == Answer.No ? "of another time" : agrees switch
        {
            Answer.Yes => "agrees with the sum",
            Answer.No => "does not agree with the sum",
            _ => "may agree with the sum",
        };

    // Up to the lowest number it is sure; from there to the highest number it is not; without a highest number it goes on.
    private void Range(CountRange count, double y, string sure, string unsure)
    {
        var (least, most) = (left + (count.Least * perMan), count.Most is { } upper ? left + (upper * perMan) : width - 16);
        if (count.Least > 0)
            Rect(sure, left, least, y);
        if (count.Most is null)
            svg.Open("path", "dots").With("d", $"M{Markup.Number(least)} {Markup.Number(y + 10)}H{Markup.Number(most)}").Close()
                .Open("text", "fine strong").With("x", most + 3).With("y", y + 13.5).Text("?").Close();
        else if (most > least)
            Rect(unsure, least, most, y);
    }

    private void Rect(string style, double from, double to, double y) => svg
        .Open("rect", style).With("x", from).With("y", y + 5).With("width", Math.Max(to - from, 1)).With("height", BarHeight).Close();

    private void Words(double y, string style, string text) => svg
        .Open("text", style.Length == 0 ? "tell" : $"tell {style}").With("x", 4).With("y", y + 14)
        .Text(TextWidth.Fit(text, left - 14, 10.5, style.Length > 0)).Close();

    private static double Greatest(OrderOfBattle battle) => battle.StrengthKinds.Select(battle.Total)
        .SelectMany(total => total.Reported.Select(one => one.Strength!).Append(total.Computed))
        .SelectMany(count => new[] { count.Least, count.Most ?? 0 })
        .Append(1).Max();
}
