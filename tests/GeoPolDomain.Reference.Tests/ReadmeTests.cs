using System.Runtime.CompilerServices;

namespace GeoPolDomain.Reference.Tests;

[Collection("What is printed")]
public class ReadmeTests
{
    [Theory]
    [InlineData(0, "ReadmeExample")]
    [InlineData(1, "ReadmeOwnDataExample")]
    public void A_program_of_the_readme_is_the_one_that_is_compiled(int place, string name)
    {
        var code = File.ReadAllText(PathOf($"tests/GeoPolDomain.Reference.Tests/{name}.cs")).ReplaceLineEndings("\n");
        const string before = "    public static void Run()\n    {\n";
        var start = code.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var body = code[start..code.IndexOf("\n    }\n}", StringComparison.Ordinal)];
        Lines(body).Should().Equal(Lines(Blocks("csharp")[place]).Where(line => !IsUsing(line)));
        // The example stands in a namespace below GeoPolDomain.Reference.
        Lines(code[..start]).Where(IsUsing).Append("using GeoPolDomain.Reference;")
            .Should().Contain(Lines(Blocks("csharp")[place]).Where(IsUsing));
    }

    [Theory]
    [InlineData(1, "ReadmeExample")]
    [InlineData(2, "ReadmeOwnDataExample")]
    public void A_program_of_the_readme_prints_what_the_readme_says(int place, string name) =>
        Printed(name == "ReadmeExample" ? ReadmeExample.Run : ReadmeOwnDataExample.Run).Trim().Should().Be(Blocks("text")[place]);

    [Fact]
    public void Every_page_the_readme_points_at_is_there()
    {
        var pages = File.ReadAllText(PathOf("README.md")).Split("](").Skip(1)
            .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .Where(page => !page.StartsWith("https://", StringComparison.Ordinal));
        pages.Should().OnlyContain(page => File.Exists(PathOf(page)) || Directory.Exists(PathOf(page)));
    }

    private static string Printed(Action run)
    {
        var before = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    private static IReadOnlyList<string> Blocks(string language) =>
    [
        .. File.ReadAllText(PathOf("README.md")).ReplaceLineEndings("\n").Split($"\n```{language}\n").Skip(1)
            .Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)]),
    ];

    private static string PathOf(string relative, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", relative);
}
