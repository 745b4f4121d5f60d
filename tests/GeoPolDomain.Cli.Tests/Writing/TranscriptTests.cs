using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests.Writing;

/// <summary>
/// Checks that the commands that write, on docs/cli.md, say what the page shows, with the answers behind the signs <c>&gt;</c>. If the
/// environment variable GEOPOLDOMAIN_UPDATE is 1, the test writes what they say into the page.
/// </summary>
public sealed partial class TranscriptTests
{
    private static readonly string Page =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "cli.md"));

    [Fact]
    public void A_conversation_goes_as_the_page_shows()
    {
        using var file = new Written(null);
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var start = page.IndexOf("\n## `new ", StringComparison.Ordinal);
        var end = page.IndexOf("\n## `spells ", StringComparison.Ordinal);

        var told = Command().Replace(page[start..end], one => $"{one.Groups["command"].Value}```text\n{Said(file, one)}```");
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(Page, page[..start] + told + page[end..]);

        Command().Matches(page[start..end]).Should().HaveCount(3);
        page[start..end].Should().Be(told);
        file.Data.Records.Should().HaveCount(3);
    }

    private static string Said(Written file, Match command)
    {
        string[] arguments = [.. command.Groups["line"].Value.Split(' ').Select(one => one == "harbours.json" ? "FILE" : one)];
        var answers = Answer().Matches(command.Groups["told"].Value).Select(one => one.Groups["answer"].Value).ToArray();
        var answered = answers.Length == 0 ? file.Run(arguments) : file.Talk(arguments, answers);
        answered.ExitCode.Should().Be(0, answered.Output + answered.Messages);
        // No line of the page ends with a space.
        return answered.Output.Replace("> \n", ">\n", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<command>```console\n\$ geopol (?<line>[^\n]+)\n```\n\n)```text\n(?<told>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^> ?(?<answer>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Answer();

    private static string Here([CallerFilePath] string file = "") => file;
}
