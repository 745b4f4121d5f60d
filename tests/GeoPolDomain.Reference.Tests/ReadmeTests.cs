using System.Runtime.CompilerServices;

namespace GeoPolDomain.Reference.Tests;

[Collection("What is printed")]
public class ReadmeTests
{
    [Fact]
    public void The_example_of_the_readme_is_the_one_that_is_compiled()
    {
        var code = File.ReadAllText(PathOf("tests/GeoPolDomain.Reference.Tests/ReadmeExample.cs"));
        var body = code[code.IndexOf("        var data", StringComparison.Ordinal)..code.IndexOf("\n    }", StringComparison.Ordinal)];
        body.Split('\n').Select(line => line.Trim())
            .Should().Equal(Example().Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_example_prints_what_it_says()
    {
        var before = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            ReadmeExample.Run();
        }
        finally
        {
            Console.SetOut(before);
        }

        printed.ToString().ReplaceLineEndings("\n").Should()
            .StartWith("armenia: yes, member\nbelarus: yes, member\nkazakhstan: yes, member\nkyrgyzstan: yes, member\nrussia: yes, "
                + "member\ntajikistan: yes, member\nNo, because ")
            .And.Contain("(non-renewal)")
            .And.Contain("nominal: 0.. (reported: ")
            .And.Contain("\nrussia affirms since 2017-06-22\nkazakhstan denies since 2017-06-23\nkyrgyzstan knows-nothing since "
                + "2017-06-23?\n");
    }

    [Fact]
    public void Every_page_the_readme_points_at_is_there()
    {
        var links = File.ReadAllText(PathOf("README.md")).Split("](").Skip(1);
        foreach (var page in links.Select(link => link[..link.IndexOf(')', StringComparison.Ordinal)]))
            (File.Exists(PathOf(page)) || Directory.Exists(PathOf(page))).Should().BeTrue(page);
    }

    private static IReadOnlyList<string> Example()
    {
        var readme = File.ReadAllText(PathOf("README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return [.. readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n').Select(line => line.Trim())];
    }

    private static string PathOf(string relative, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", relative);
}
