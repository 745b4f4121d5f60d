using System.Runtime.CompilerServices;
using System.Text;
using GeoPolDomain.Exchange;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Bridges.Tests.Exchange;

/// <summary>Keeps the tables of losses in docs/interop.md. With GEOPOLDOMAIN_UPDATE=1, the test writes them.</summary>
public class InteropPageTests
{
    private const string Begin = "<!-- losses -->\n";
    private const string End = "<!-- /losses -->";

    private static readonly string Page =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "interop.md"));

    [Fact]
    public void The_tables_of_losses_on_the_page_are_what_the_exports_lose()
    {
        var written = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var begin = written.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = written.IndexOf(End, StringComparison.Ordinal);

        var real = written[..begin] + string.Concat(Formats.Names.Select(Table)) + "\n" + written[end..];
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(Page, real);

        written.Should().Be(real);
    }

    private static string Table(string format)
    {
        var losses = Formats.Write(format, ReferenceData.CstoSyria2017).Result.Losses;
        var table = new StringBuilder($"\n`{format}`:");
        if (losses.IsEmpty)
            return table.Append(" nothing.\n").ToString();
        table.Append("\n\n| reason | lost |\n| --- | --- |\n");
        foreach (var reason in losses.GroupBy(loss => loss.Reason))
            table.Append($"| {reason.Key} | {string.Join("; ", reason.GroupBy(loss => loss.Kind).Select(Line))} |\n");
        return table.ToString();
    }

    private static string Line(IGrouping<string, Loss> kind) =>
        $"{kind.Key} {string.Join(", ", kind.Select(loss => $"{(loss.Member is null ? "" : $"`{loss.Member}` ")}({loss.Count})"))}";

    private static string Here([CallerFilePath] string file = "") => file;
}
