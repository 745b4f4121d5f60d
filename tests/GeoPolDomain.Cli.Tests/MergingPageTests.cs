using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>
/// Checks that docs/merging.md shows what the tool prints. If the environment variable GEOPOLDOMAIN_UPDATE is 1, the test writes the
/// answers into the page.
/// </summary>
public sealed partial class MergingPageTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    [Fact]
    public void The_page_shows_what_the_tool_prints()
    {
        var page = Path.Combine(Root, "docs", "merging.md");
        var written = File.ReadAllText(page).ReplaceLineEndings("\n");
        var real = Example().Replace(written, one => $"{one.Groups["command"].Value}```text\n{Answer(one.Groups["line"].Value)}```");
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(page, real);

        Example().Matches(written).Should().HaveCountGreaterThanOrEqualTo(3);
        written.Should().Be(real);
    }

    private static string Answer(string line)
    {
        var output = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");
        try
        {
            return Ask.With([.. line.Split(' ').Select(one =>
                one == "merged.json" ? output : one.StartsWith("docs/", StringComparison.Ordinal) ? Path.Combine(Root, one) : one)])
                .Output.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(output);
        }
    }

    [GeneratedRegex(@"(?<command>```console\n\$ geopol (?<line>[^\n]+)\n```\n\n)```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Example();

    private static string Here([CallerFilePath] string file = "") => file;
}
