using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Benchmarks.Rivals;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>Runs the comparisons and prints them as Markdown.</summary>
internal static class CompareCommand
{
    private const int WarmUps = 4;
    private const int FewRounds = 3;

    /// <returns>0 when every gate is met, else 1.</returns>
    public static int Run(double scale, int rounds, ImmutableArray<string> only)
    {
        Say($"Machine: {Machine.Describe()}.");
        Say($"Rounds: {WarmUps} to warm up, {rounds} measured.\n");
        var sample = new Lazy<Sample>(() => Introduce(Sample.Of(scale)));
        var race = new Race(WarmUps, rounds);
        var few = new Race(1, FewRounds);
        ImmutableArray<(string Name, Func<Comparison> Compare)> all =
        [
            ("read-document", () => Reading.Document(sample.Value, race)),
            ("read-lines", () => Reading.Lines(sample.Value, race)),
            ("write-document", () => Writing.Document(sample.Value, race)),
            ("write-lines", () => Writing.Lines(sample.Value, race)),
            ("world", () => LoadingWorld.Of(race)),
            ("query", () => Querying.Of(sample.Value, race)),
            ("build", () => Building.Of(sample.Value, few)),
            ("decide", () => Deciding.Of(race)),
            ("growth", () => Growth.Of(scale, race)),
            ("provenance", () => Reasoning.Of(scale, few)),
            ("panels", () => Tabulating.Of(few)),
            ("checks", () => Checking.Of(scale, few)),
            ("shapes", () => Shapes.Of(scale)),
        ];
        // They take minutes and gigabytes, so they run only when somebody asks for them.
        ImmutableArray<(string Name, Func<Comparison> Compare)> large =
        [
            ("growth-large", () => GrowthOfLines.Of(scale, few)),
            ("growth-large", () => GrowthLarge.Held(scale, few)),
        ];
        var gates = new List<Gate>();
        foreach (var (_, compare) in only.IsEmpty ? all : [.. all.AddRange(large).Where(one => only.Contains(one.Name))])
            gates.AddRange(Print(compare()));
        Say($"\n## Gates\n\n| goal | limit | measured | |\n| --- | --- | --- | --- |");
        gates.ForEach(gate => Say($"{gate.Row}"));
        return gates.TrueForAll(gate => gate.IsMet) ? 0 : 1;
    }

    // Made only for those who ask for it: the larger scales take their time.
    private static Sample Introduce(Sample sample)
    {
        var (document, lines) = (sample.Document.Length / 1e6, sample.Lines.Length / 1e6);
        Say($"Data: {sample.LineCount:#,0} records; {document:0.0} MB as a document, {lines:0.0} MB as lines.");
        Say($"{sample.ForeignShare:P1} of the bytes are outside ASCII.");
        foreach (var line in Agreement.Check(sample))
            Say($"- {line}");
        return sample;
    }

    private static ImmutableArray<Gate> Print(Comparison comparison)
    {
        Say($"\n## {comparison.Title}\n\n{comparison.Table}");
        return comparison.Gates;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
