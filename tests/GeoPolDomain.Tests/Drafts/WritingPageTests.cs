using System.Text.RegularExpressions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Drafts;

/// <summary>Checks that the program of docs/writing.md is compiled, prints what the page shows and is as short as the page says.</summary>
public partial class WritingPageTests
{
    private const string Page = "docs/writing.md";

    [Fact]
    public void The_page_shows_what_the_program_prints()
    {
        using var printed = new StringWriter { NewLine = "\n" };
        WritingExample.Run(printed);

        var page = Checkout.Read(Page);
        Checkout.ShouldHold(Page, Printed().Replace(page, one => $"{one.Groups["before"].Value}```text\n{printed}```"));
        Printed().Matches(page).Should().ContainSingle();
    }

    [Fact]
    public void The_code_on_the_page_is_the_compiled_code()
    {
        var compiled = Checkout.Read("tests/GeoPolDomain.Tests/Drafts/WritingExample.cs");
        var shown = Shown();
        var start = compiled.IndexOf("        var draft", StringComparison.Ordinal);
        var end = compiled.IndexOf("        return data;", StringComparison.Ordinal);

        Lines(compiled[start..end]).Should().Equal(shown.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)));
        foreach (var directive in shown.Where(line => line.StartsWith("using ", StringComparison.Ordinal)))
            compiled.Should().Contain(directive);
    }

    [Fact]
    public void The_numbers_of_lines_on_the_page_are_counted()
    {
        var data = WritingExample.Run(TextWriter.Null);
        var code = Shown().SkipWhile(line => !line.StartsWith("var draft", StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith("foreach", StringComparison.Ordinal))
            .Count(line => !line.StartsWith("//", StringComparison.Ordinal));
        var denied = data.Records.Where(record => Denial().IsMatch(record.Key.ToString())).ToList();

        denied.Should().HaveCount(5);
        Checkout.Read(Page).ReplaceLineEndings(" ").Should()
            .Contain($"{data.Records.Count()} records in {code} lines")
            .And.Contain($"{LinesOf(data)} lines of JSON")
            .And.Contain($"{LinesBetween("var quill", "// A membership")} of the lines")
            .And.Contain($"{LinesOf(data) - LinesOf(Without(data, denied))} of those");
    }

    private static int LinesOf(Dataset data) => DatasetJson.Write(data).TrimEnd('\n').Split('\n').Length;

    private static Dataset Without(Dataset data, IEnumerable<DatasetRecord> records) =>
        new(data.Id, data.Title, data.Records.Except(records));

    private static int LinesBetween(string first, string after) =>
        Shown().SkipWhile(line => !line.StartsWith(first, StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith(after, StringComparison.Ordinal)).Count();

    private static List<string> Shown() => Lines(Code().Match(Checkout.Read(Page)).Groups["code"].Value).ToList();

    private static IEnumerable<string> Lines(string code) => code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    [GeneratedRegex(@"(?<before>It prints[^\n]*:\n\n)```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Printed();

    // The speaker, the office, the statement, its source and its report.
    [GeneratedRegex("ada-quill|no-ship")]
    private static partial Regex Denial();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
