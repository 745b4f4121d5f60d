using FluentAssertions;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Tests;

/// <summary>A file is brought into the form in which equal datasets have equal bytes.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_file_is_brought_into_the_canonical_form_and_keeps_its_content()
    {
        var file = Write("a.json", """{"title":"X","id":"x","format":"geopoldomain/1","claims":[{"text":"t","id":"c"}]}""");
        var before = DatasetJson.Read(File.ReadAllText(file));

        var answered = Ask.With(["format", file]);

        (answered.ExitCode, answered.Output).Should().Be((0, $"{file}: brought into the canonical form\n"));
        File.ReadAllText(file).Should().Be(DatasetJson.Write(before));
        Ask.With(["format", file]).Output.Should().Be($"{file}: canonical\n");
    }

    [Fact]
    public void Lines_stay_lines()
    {
        var file = Write("a.jsonl", "{\"record\":\"dataset\",\"id\":\"x\",\"format\":\"geopoldomain/1\",\"title\":\"X\"}\n\n");
        Ask.With(["format", file]).ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().Be("{\"record\":\"dataset\",\"format\":\"geopoldomain/1\",\"id\":\"x\",\"title\":\"X\"}\n");
    }

    [Fact]
    public void A_check_changes_nothing_and_tells_which_file_is_not_canonical()
    {
        const string Loose = """{"format":"geopoldomain/1","title":"X","id":"x"}""";
        var (file, fine) = (Write("a.json", Loose), Write("b.json", DatasetJson.Write(DatasetJson.Read(Loose))));

        var answered = Ask.With(["format", fine, file, "--check"]);

        (answered.ExitCode, answered.Output).Should().Be((1, $"{fine}: canonical\n{file}: not canonical\n"));
        File.ReadAllText(file).Should().Be(Loose);
        Ask.With(["format", fine, "--check"]).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_file_with_mistakes_stays_as_it_is()
    {
        var file = Write("a.json", """{"format":"geopoldomain/1","id":"x"}""");
        var answered = Ask.With(["format", file]);
        answered.ExitCode.Should().Be(2);
        answered.Messages.Should().Contain("the member 'title' is missing");
        File.ReadAllText(file).Should().Be("""{"format":"geopoldomain/1","id":"x"}""");
    }

    [Fact]
    public void Standard_input_is_not_a_place_to_write_to() =>
        Ask.With(["format", "-"]).Messages.Should().Contain("use 'geopol convert - -'");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
