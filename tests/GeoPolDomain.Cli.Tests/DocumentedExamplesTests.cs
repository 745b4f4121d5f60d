using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>
/// Checks that the examples in docs/cli.md are what the tool answers. If the environment variable GEOPOLDOMAIN_UPDATE is 1, the test
/// writes the answers into the document.
/// </summary>
public sealed partial class DocumentedExamplesTests
{
    private static readonly string Root =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..")) + Path.DirectorySeparatorChar;

    private static readonly string Document = Path.Combine(Root, "docs", "cli.md");

    [Fact]
    public void Every_example_in_the_documentation_is_what_the_tool_answers()
    {
        var written = File.ReadAllText(Document).ReplaceLineEndings("\n");
        var examples = Example().Matches(written);
        var real = Example().Replace(written, one =>
        {
            var line = one.Groups["line"].Value;
            return $"```console\n$ geopol {line}\n```\n\n```json\n{Answer(line)}```";
        });
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(Document, real);

        examples.Should().HaveCountGreaterThanOrEqualTo(8);
        written.Should().Be(real);
    }

    [Fact]
    public void Every_command_is_documented()
    {
        var help = Ask.Geopol("--help").Output;
        var lines = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1);
        var commands = lines.Select(line => line.Trim().Split(' ')[0]).Where(name => name.Length > 0);

        var written = File.ReadAllText(Document);
        commands.Should().OnlyContain(name => written.Contains($"\n## `{name}", StringComparison.Ordinal));
    }

    // The examples name files by paths from the root of the repository.
    private static string Answer(string line)
    {
        var arguments = line.Split(' ').Select(one => one.StartsWith("docs/", StringComparison.Ordinal) ? Path.Combine(Root, one) : one);
        return Ask.With([.. arguments]).Output.Replace(Root, "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"```console\n\$ geopol (?<line>[^\n]+)\n```\n\n```json\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Example();

    private static string Here([CallerFilePath] string file = "") => file;
}
