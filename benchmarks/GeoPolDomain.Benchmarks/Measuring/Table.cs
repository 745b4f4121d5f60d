using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GeoPolDomain.Benchmarks.Measuring;

/// <summary>Results as a table in Markdown.</summary>
internal sealed class Table
{
    private readonly ImmutableArray<(string Heading, Func<Result, string> Cell)> columns;

    private Table(ImmutableArray<(string, Func<Result, string>)> columns) => this.columns = columns;

    /// <summary>Work on so many bytes: time, throughput, ratios and allocation.</summary>
    /// <param name="bytes">How many bytes are read or written.</param>
    /// <param name="records">How many records they are.</param>
    /// <param name="bounds">The least that must be done, each a column of ratios.</param>
    /// <param name="rival">Whom the gates speak of.</param>
    public static Table OfThroughput(long bytes, int records, ImmutableArray<Result> bounds, Result rival) => new(
    [
        ("what", one => one.Name),
        ("ms, median (least–most)", one => Say($"{one.Median:0.0} ({one.Least:0.0}–{one.Most:0.0})")),
        ("MB/s", one => Say($"{bytes / 1e3 / one.Median:0}")),
        .. bounds.Select<Result, (string, Func<Result, string>)>(bound =>
            ($"× {bound.Name}", one => Say($"{one.Median / bound.Median:0.00}"))),
        ("speed against reflection, plain", one => Say($"{rival.Median / one.Median:0.00}")),
        ("bytes allocated per byte", one => Say($"{(double)one.Allocated / bytes:0.000}")),
        ("per record", one => Say($"{(double)one.Allocated / records:0}")),
    ]);

    /// <summary>Many small operations.</summary>
    public static Table OfOperations(Result bound) => new(
    [
        ("what", one => one.Name),
        ("ns, median (least–most)", one => Say($"{one.NanosecondsEach:0.0} ({Each(one, one.Least):0.0}–{Each(one, one.Most):0.0})")),
        ($"× {bound.Name}", one => Say($"{one.NanosecondsEach / bound.NanosecondsEach:0.00}")),
        ("bytes allocated each", one => Say($"{one.AllocatedEach:0.00}")),
    ]);

    /// <summary>Work done once.</summary>
    public static Table OfRuns() => new(
    [
        ("what", one => one.Name),
        ("ms, median (least–most)", one => Say($"{one.Median:0.0} ({one.Least:0.0}–{one.Most:0.0})")),
        ("MB allocated", one => Say($"{one.Allocated / 1e6:0.0}")),
    ]);

    /// <summary>Programs from their start to their end.</summary>
    public static Table OfStarts(Result bound) => new(
    [
        ("what", one => one.Name),
        ("ms, median (least–most)", one => Say($"{one.Median:0} ({one.Least:0}–{one.Most:0})")),
        ($"× {bound.Name}", one => Say($"{one.Median / bound.Median:0.00}")),
    ]);

    public string Write(IEnumerable<Result> results)
    {
        var text = new StringBuilder();
        Row(columns.Select(column => column.Heading));
        Row(columns.Select(_ => "---"));
        foreach (var result in results)
            Row(columns.Select(column => column.Cell(result)));
        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static double Each(Result result, double milliseconds) => milliseconds * 1e6 / result.Operations;

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
