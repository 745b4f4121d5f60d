using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Tests;

/// <summary>
/// Checks that the commands and the code in docs/start.md print what the page shows. If the environment variable GEOPOLDOMAIN_UPDATE is
/// 1, the test writes the real output into the page.
/// </summary>
public sealed partial class StartTests : IDisposable
{
    private static readonly string Tests = Path.GetDirectoryName(Here())!;
    private static readonly string Page = Path.GetFullPath(Path.Combine(Tests, "..", "..", "docs", "start.md"));

    private readonly string text = File.ReadAllText(Page).ReplaceLineEndings("\n");
    private readonly string folder = Directory.CreateTempSubdirectory("start").FullName;

    public StartTests()
    {
        foreach (Match one in Document().Matches(text))
            File.WriteAllText(Path.Combine(folder, one.Groups["file"].Value), one.Groups["content"].Value);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_command_answers_what_the_page_shows()
    {
        Command().Matches(text).Should().HaveCount(5);
        var real = Command().Replace(text, one =>
        {
            var line = one.Groups["line"].Value;
            return $"```console\n$ geopol {line}\n```\n\n```text\n{Answer(line)}```";
        });
        real = Printed().Replace(real, $"It prints:\n\n```text\n{Run()}```");
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(Page, real);

        text.Should().Be(real);
    }

    [Fact]
    public void The_code_on_the_page_is_the_compiled_code()
    {
        var compiled = File.ReadAllText(Path.Combine(Tests, "StartExample.cs")).ReplaceLineEndings("\n");
        var shown = Lines(Code().Match(text).Groups["code"].Value).ToList();
        var start = compiled.IndexOf("        var data", StringComparison.Ordinal);
        var end = compiled.IndexOf("\n    }", StringComparison.Ordinal);
        var body = compiled[start..end];

        Lines(body).Should().Equal(shown.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)));
        foreach (var directive in shown.Where(line => line.StartsWith("using ", StringComparison.Ordinal)))
            compiled.Should().Contain(directive);
    }

    [Fact]
    public void The_documents_on_the_page_have_the_described_content()
    {
        Read("harbours.json").Records.Should().HaveCountGreaterThan(10);
        Read("coverage.jsonl").Coverage.Should().ContainSingle();
        var mistaken = () => Read("mistakes.json");
        mistaken.Should().Throw<DocumentException>().Which.Errors.Select(one => one.Path)
            .Should().Equal("$.memberships[0].spell", "$.memberships[1]", "$.memberships[1].organisation");
    }

    private Dataset Read(string file) => DatasetDocument.Read(File.ReadAllBytes(Path.Combine(folder, file)));

    private string Answer(string line)
    {
        var arguments = line.Split(' ').Select(one => File.Exists(Path.Combine(folder, one)) ? Path.Combine(folder, one) : one);
        return Ask.With([.. arguments], width: 100).Output.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private string Run()
    {
        using var printed = new StringWriter { NewLine = "\n" };
        StartExample.Run(new StartExample.Folder(folder), printed);
        return printed.ToString();
    }

    private static IEnumerable<string> Lines(string code) => code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    [GeneratedRegex(@"`(?<file>[a-z]+\.jsonl?)`:\n\n```json\n(?<content>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Document();

    [GeneratedRegex(@"```console\n\$ geopol (?<line>[^\n]+)\n```\n\n```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex(@"It prints:\n\n```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Printed();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    private static string Here([CallerFilePath] string file = "") => file;
}
