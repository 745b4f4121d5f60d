using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FluentAssertions;
using GeoPolDomain.Cli.Files;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Tests;

/// <summary>Holds the counts in docs/data.md to what <c>geopol stats world</c> counts. GEOPOLDOMAIN_UPDATE=1 writes them.</summary>
public sealed partial class DataPageTests
{
    private static readonly string Page = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "docs", "data.md"));

    [Fact]
    public void The_page_tells_on_what_the_records_rest()
    {
        var stats = StatsAnswer.Of(ReferenceData.World);
        var all = stats.Bases.Sum(one => one.Records);
        var rows = stats.Bases.Select(one => string.Create(
            CultureInfo.InvariantCulture,
            $"| {one.Basis} | {one.Records} | {one.Records / (double)all:P1} |"));
        string[] table = ["| rests on | records | share |", "| --- | ---: | ---: |", .. rows];
        var written = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var real = Shares().Replace(written, $"<!-- made by a test: shares -->\n\n{string.Join('\n', table)}\n\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(Page, real);
        written.Should().Be(real);
        stats.Bases.Select(one => one.Basis).Should().NotContain(RecordBasis.All[^1], "every record cites a source");
    }

    [GeneratedRegex("<!-- made by a test: shares -->.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Shares();

    private static string Here([CallerFilePath] string file = "") => file;
}
