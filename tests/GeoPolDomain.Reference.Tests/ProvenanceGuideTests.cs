using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GeoPolDomain.Reference.Tests;

/// <summary>
/// Holds docs/provenance-guide.md to code that is compiled and to what it prints. GEOPOLDOMAIN_UPDATE=1 writes what is printed into it.
/// </summary>
[Collection("What is printed")]
public partial class ProvenanceGuideTests
{
    private const string FirstLine = "var data = ReferenceData.CstoSyria2017;";

    private static readonly string Guide = PathOf("docs/provenance-guide.md");

    [Fact]
    public void The_code_of_the_guide_is_the_one_that_is_compiled()
    {
        var compiled = Body().Matches(File.ReadAllText(PathOf("tests/GeoPolDomain.Reference.Tests/ProvenanceGuideExample.cs")))
            .Select(match => Lines(match.Groups["body"].Value)).ToList();
        var shown = Block().Matches(File.ReadAllText(Guide).ReplaceLineEndings("\n")).Select(match => Lines(match.Groups["code"].Value))
            .ToList();
        shown.Should().HaveCount(compiled.Count);
        foreach (var (code, body) in shown.Zip(compiled))
            code.Should().Equal(body);
    }

    [Fact]
    public void The_guide_shows_what_its_code_prints()
    {
        var parts = new Queue<Action>(ProvenanceGuideExample.Parts);
        var written = File.ReadAllText(Guide).ReplaceLineEndings("\n");
        var real = Block()
            .Replace(written, block => $"```csharp\n{block.Groups["code"].Value}```\n\n```text\n{Printed(parts.Dequeue())}```");
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(Guide, real);
        parts.Should().BeEmpty();
        written.Should().Be(real);
    }

    private static string Printed(Action part)
    {
        var before = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            part();
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Lines(string code) =>
        [.. code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line != FirstLine && !line.StartsWith(
            "using ", StringComparison.Ordinal))];

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```\n\n```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"private static void \w+\(\)\r?\n    \{\r?\n(?<body>.*?)\r?\n    \}", RegexOptions.Singleline)]
    private static partial Regex Body();

    private static string PathOf(string relative, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", relative);
}
