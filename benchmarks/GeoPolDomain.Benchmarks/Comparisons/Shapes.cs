using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>What each question costs on records that lead to each other in the ways that cost most.</summary>
internal static class Shapes
{
    private static readonly LocalDate Day = new(2017, 6, 24);
    private static readonly StatementId Statement = "s000000";
    private static readonly ConditionId Condition = "c000000";

    private static readonly ImmutableArray<int> Sizes = [1_000, 10_000, 100_000];

    private static readonly ImmutableArray<(string Name, Func<Dataset, object?> Ask)> OfSources =
    [
        ("trace", data => data.Provenance.TraceOf(Statement).Describe()),
        ("PROV", data => data.Provenance.TraceOf(Statement).ToProv()),
        ("known on", data => data.KnownOn(Day).Describe()),
        ("corroboration", data => data.Provenance.CorroborationOf((ClaimId)"claim").Describe()),
        ("standing", data => data.Provenance.StandingOf("claim").Describe()),
        ("check", data => data.Check()),
        ("timeline", data => data.Timeline),
    ];

    private static readonly ImmutableArray<(string Name, Func<Dataset, object?> Ask)> OfClaims =
    [
        ("positions", data => data.Statements.PositionsOn("c000000").Describe()),
        ("standing", data => data.Provenance.StandingOf("c000000").Describe()),
        ("contradictions", data => data.Contradictions.Search().Describe()),
        ("check", data => data.Check()),
    ];

    private static readonly ImmutableArray<(string Name, Func<Dataset, object?> Ask)> OfConditions =
    [
        ("condition", data => data.Preconditions.Evaluate(Condition, Day).Describe()),
        ("chain of conditions", data => data.Preconditions.ChainOf("x", Day).Describe()),
        ("contradictions", data => data.Contradictions.Search().Describe()),
        ("check", data => data.Check()),
    ];

    public static Comparison Of(double scale)
    {
        var text = new StringBuilder("| shape | question |");
        foreach (var size in Sizes)
            text.Append(CultureInfo.InvariantCulture, $" {size * scale:#,0}: ms | MB |");
        text.Append("\n| --- | --- |").Insert(text.Length, " --- | --- |", Sizes.Length).Append('\n');
        foreach (var shape in SourceShapes.Names)
            Ask(text, $"sources, {shape}", scale, n => SourceShapes.Of(shape, n), OfSources);
        foreach (var shape in new[] { "chain entails", "circle entails", "star entails", "diamond entails", "chain narrows" })
            Ask(text, $"claims, {shape}", scale, n => ClaimShapes.Of(shape, n), OfClaims);
        foreach (var shape in new[] { "chain", "circle", "star", "diamond" })
            Ask(text, $"conditions, {shape}", scale, n => ConditionShapes.Of(shape, n), OfConditions);
        Ask(text, "one treaty, so many steps", scale, Steps, [("check", data => data.Check()), ("timeline", data => data.Timeline)]);
        return new("Shapes", text.ToString(), []);
    }

    private static void Ask(
        StringBuilder text,
        string shape,
        double scale,
        Func<int, Dataset> make,
        ImmutableArray<(string Name, Func<Dataset, object?> Ask)> questions)
    {
        ImmutableArray<Dataset> sets = [.. Sizes.Select(size => make((int)(size * scale)))];
        foreach (var (name, ask) in questions)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {shape} | {name} |");
            ask(make(100));
            foreach (var data in sets)
            {
                GC.Collect();
                var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
                ask(data);
                var time = watch.Elapsed.TotalMilliseconds;
                text.Append(CultureInfo.InvariantCulture, $" {time:0} | {(GC.GetAllocatedBytesForCurrentThread() - before) / 1e6:0.0} |");
            }

            text.Append('\n');
            Console.Error.WriteLine(text.ToString()[(text.ToString().TrimEnd().LastIndexOf('\n') + 1)..].TrimEnd());
        }
    }

    private static Dataset Steps(int n) => Given.Data(Given.Treaty("t") with
    {
        Steps = [.. Enumerable.Range(0, n).Select(i => new DatedStep
        {
            Step = i < n / 2 ? LegalStep.Signed : LegalStep.InForce,
            On = Time.EdtfDate.On(new LocalDate(1700, 1, 1).PlusDays(i)),
        })],
    });
}
