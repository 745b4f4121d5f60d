using System.Runtime.CompilerServices;

namespace GeoPolDomain.Reference.Tests;

[Collection("What is printed")]
public class DecisionsGuideTests
{
    private static readonly string Guide = Read("docs/decisions-guide.md");

    [Fact]
    public void The_examples_of_the_guide_are_those_that_are_compiled()
    {
        var code = Lines(Read("tests/GeoPolDomain.Reference.Tests/DecisionsGuideExample.cs"));
        foreach (var example in Blocks("csharp"))
            string.Join('\n', code).Should().Contain(string.Join('\n', Lines(example)));
        Blocks("csharp").Should().HaveCount(8);
    }

    [Fact]
    public void The_examples_print_what_the_guide_says()
    {
        var texts = Blocks("text").Select(text => text + "\n").ToList();
        Printed(DecisionsGuideExample.Check).Should().Be(texts[0]);
        Printed(DecisionsGuideExample.Find).Should().Be(texts[1]);
        Printed(DecisionsGuideExample.CountGroups).Should().Be(texts[2]);
        Printed(DecisionsGuideExample.Measure).Should().Be(texts[3]);
        Printed(DecisionsGuideExample.MeasureLater).Should().Be(texts[4]);
        Printed(DecisionsGuideExample.Elect).Should().Be(texts[5]);
        Printed(DecisionsGuideExample.ElectInTwoBodies).Should().Be(texts[6]);
        Printed(DecisionsGuideExample.Look).Should().Be("not adopted: the votes are not enough\n");
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

    private static IEnumerable<string> Blocks(string language) =>
        Guide.Split($"```{language}\n").Skip(1).Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)]);

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal));

    private static string Read(string relative, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", relative)).ReplaceLineEndings("\n");
}
