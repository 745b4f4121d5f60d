using GeoPolDomain.Decisions;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Draws the result of a vote, and each part of the rule with its answer, its words and its bar.</summary>
internal sealed class VoteTests(VoteScene scene, Markup svg, double left, double right, PictureOptions options)
{
    private const double Step = 16;
    private double y = 20;

    /// <summary>Draws everything, and returns where it ends.</summary>
    public double Draw()
    {
        Head();
        foreach (var (part, depth) in scene.Verdict?.Parts.SelectMany(Flat) ?? [])
            Draw(part, depth);
        foreach (var note in scene.Notes)
            Write(note, left, "", 12);
        return y - 6;
    }

    /// <summary>A result and all results inside, each with its depth.</summary>
    public static IEnumerable<(TestOutcome Part, int Depth)> Flat(TestOutcome part) =>
        part.Parts.SelectMany(Flat).Select(one => (one.Part, one.Depth + 1)).Prepend((part, 0));

    private void Head()
    {
        foreach (var line in TextWidth.Lines(scene.Outcome, right - left, 15, isBold: true))
        {
            svg.Open("text", "head").With("x", left).With("y", y).Text(line).Close().Line();
            y += 19;
        }

        if (scene.Verdict?.Rule is not { } rule)
            return;
        var address = options.LinkTo?.Invoke(rule.Key);
        svg.Open(address is null ? "g" : "a").With("href", address).With("tabindex", address is null ? "0" : null)
            .Element("title", rule.Describe());
        Write($"By the rule: {rule.Names[0].Text}", left, "quiet small", 11);
        svg.Close().Line();
        y += 4;
    }

    private void Draw(TestOutcome part, int depth)
    {
        var x = left + (depth * Step);
        svg.Open("g").With("data-passed", part.Passed.ToText()).Line();
        Sign(part.Passed, x + 7, y - 4);
        var rule = scene.Verdict!.Rule;
        var isQuorum = rule.Quorum is not null && ReferenceEquals(part, scene.Verdict.Parts[0]);
        var isFallback = rule.Fallback is not null && ReferenceEquals(part, scene.Verdict.Parts[^1]);
        var demand = isQuorum || isFallback ? $"{(isQuorum ? "Quorum" : "Failing that")}: {scene.Named(part.Demand, isSentence: false)}"
            : scene.Named(part.Demand);
        var word = part.Passed switch { Answer.Yes => "yes", Answer.No => "no", _ => "not known" };
        Write($"{demand}: {word}", x + 20, "", 12);
        if (part.Says.Length > 0)
            Write(scene.Named(part.Says), x + 20, "quiet small", 11);
        if (part.Threshold is { } threshold)
            y = new VoteBar(scene, svg, threshold, x + 20, right).Draw(y - 6) + 18;
        svg.Close().Line();
        y += 4;
    }

    private void Sign(Answer answer, double x, double at)
    {
        svg.Open("g").With("transform", $"translate({Markup.Number(x)} {Markup.Number(at)})");
        _ = answer switch
        {
            Answer.Yes => svg.Open("circle", "yes").With("r", "7").Close().Open("path", "tick").With("d", "M-3.5 0L-1 3L3.5-3").Close(),
            Answer.No => svg.Open("path", "no").With("d", "M-6.5-6.5H6.5V6.5H-6.5z").Close()
                .Open("path", "tick").With("d", "M-3-3L3 3M3-3L-3 3").Close(),
            _ => svg.Open("circle", "unknown").With("r", "7").Close()
                .Open("text", "strong").With("text-anchor", "middle").With("y", "4").Text("?").Close(),
        };
        svg.Close();
    }

    private void Write(string text, double x, string style, double size)
    {
        foreach (var line in TextWidth.Lines(text, right - x, size))
        {
            svg.Open("text").With("class", style.Length > 0 ? style : null).With("x", x).With("y", y).Text(line).Close();
            y += size + 4;
        }

        svg.Line();
    }
}
