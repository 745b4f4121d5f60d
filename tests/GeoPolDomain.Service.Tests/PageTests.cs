using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace GeoPolDomain.Service.Tests;

/// <summary>Keeps docs/service.md: what the service says there is what it says. With GEOPOLDOMAIN_UPDATE=1, the tests write it.</summary>
public partial class PageTests(Hosted service) : IClassFixture<Hosted>
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));
    private static readonly string Page = Path.Combine(Root, "docs", "service.md");

    private static readonly JsonSerializerOptions OnOneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    [Fact]
    public async Task The_service_says_what_the_page_shows()
    {
        var written = (await File.ReadAllTextAsync(Page)).ReplaceLineEndings("\n");
        var real = written;
        var asked = 0;
        foreach (Match shown in Shown().Matches(written))
        {
            var said = await Say(shown.Groups["command"].Value);
            real = real.Replace(shown.Value, shown.Groups["before"].Value + said + "```\n", StringComparison.Ordinal);
            asked++;
        }

        asked.Should().Be(Commands().Count(written)).And.BePositive();
        await Keep(written, real);
    }

    [Fact]
    public async Task The_program_is_the_one_that_the_page_shows()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Root, "docs", "examples", "service", "Program.cs"));
        var program = string.Join('\n', lines.SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0));
        var written = (await File.ReadAllTextAsync(Page)).ReplaceLineEndings("\n");
        await Keep(written, Program().Replace(written, _ => $"```text\n{program}\n```\n", 1));
    }

    private async Task<string> Say(string command)
    {
        var address = new Uri(Address().Match(command).Groups[1].Value).PathAndQuery;
        var withHeaders = command.Contains("-si", StringComparison.Ordinal);
        var said = await service.Ask(address);
        if (withHeaders && command.Contains("If-None-Match", StringComparison.Ordinal))
            said = await service.Ask(address, ("If-None-Match", said.Tag!));
        if (withHeaders)
            return $"HTTP/1.1 {(int)said.Status} {Phrase(said)}\n" + (said.ContentType is null ? "" : $"Content-Type: {said.ContentType}\n")
                + $"Cache-Control: {said.Cached}\nETag: {said.Tag}\n";
        var json = said.Json;
        foreach (var step in Query().Match(command).Groups[1].Value.Split('.', StringSplitOptions.RemoveEmptyEntries))
            json = json[step]!;
        (json as JsonObject)?.Remove("traceId");
        return Broken(json, 2) + "\n";
    }

    private static string Phrase(Said said) => Regex.Replace($"{said.Status}", "(?<=[a-z])(?=[A-Z])", " ");

    // Breaks the outer lines only, so that an item of a list stands on a line.
    private static string Broken(JsonNode? node, int levels, string indent = "") => node switch
    {
        JsonArray { Count: > 0 } list when levels > 0 =>
            $"[\n{string.Join(",\n", list.Select(one => $"{indent}  {Broken(one, one is JsonObject ? 0 : levels - 1)}"))}\n{indent}]",
        JsonObject members when levels > 0 =>
            $"{{\n{string.Join(",\n", members.Select(one =>
                $"{indent}  \"{one.Key}\": {Broken(one.Value, levels - 1, indent + "  ")}"))}\n{indent}}}",
        _ => node?.ToJsonString(OnOneLine) ?? "null",
    };

    private static async Task Keep(string written, string real)
    {
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            await File.WriteAllTextAsync(Page, real);
        else
            WithoutTags(written).Should().Be(WithoutTags(real));
    }

    // A tag is that of one build.
    private static string WithoutTags(string page) => Tag().Replace(page, "$1TAG");

    [GeneratedRegex("(?<before>```console\n\\$ (?<command>curl [^\n]+)\n```\n\n```(json|text)\n)(.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("^\\$ curl ", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("'(http://[^']+)'")]
    private static partial Regex Address();

    [GeneratedRegex("jq '([^']+)'")]
    private static partial Regex Query();

    [GeneratedRegex("```text\n(var data|<!-- program).*?```\n", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("(ETag: |If-None-Match: )\"[^\"]*\"")]
    private static partial Regex Tag();

    private static string Here([CallerFilePath] string file = "") => file;
}
