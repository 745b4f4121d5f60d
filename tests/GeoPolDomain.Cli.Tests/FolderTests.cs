using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>A folder is a dataset whose files are its parts.</summary>
public sealed class FolderTests : IDisposable
{
    private const string Head =
        """
        {"record":"dataset","format":"geopoldomain/1","id":"clubs","title":"Clubs"}
        {"record":"actor","id":"finland","kind":"state","names":[{"text":"Finland"}]}
        """;

    private const string Part =
        """
        {"record":"dataset","format":"geopoldomain/1","id":"clubs-nato","title":"One club"}
        {"record":"actor","id":"nato","kind":"organization","names":[{"text":"NATO"}],"form":"alliance"}
        {"record":"membership","id":"finland-nato","organization":"nato","member":"finland","status":"member","spell":"2023-04-04/.."}
        """;

    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "clubs");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    [Fact]
    public void The_parts_are_asked_as_one_dataset_under_the_header_of_the_folder()
    {
        Write("clubs.jsonl", Head);
        Write("a/nato.jsonl", Part);
        Ask.With(["members", "nato", "--on", "2024-01-01", "--dataset", folder]).Output.Should().Contain("Finland");
        Ask.With(["stats", folder]).Output.Should().Contain("Clubs");
        Ask.With(["check", folder]).Should().Be(new Answered(ExitCode.Fine, $"{folder}: no mistakes in 3 records\n", ""));
    }

    [Fact]
    public void A_mistake_is_told_with_the_file_of_the_part()
    {
        Write("clubs.jsonl", Head);
        Write("a/nato.jsonl", Part.Replace("\"finland\",\"status\"", "\"finnland\",\"status\"", StringComparison.Ordinal));
        var file = Path.Combine(folder, "a", "nato.jsonl");
        var answered = Ask.With(["check", folder]);
        answered.ExitCode.Should().Be(ExitCode.Findings);
        answered.Output.Should().StartWith($"{file}:3:").And.Contain("error dangling-reference: membership:finland-nato/member");
        Ask.With(["check", folder, "--format", "json"]).Output.Should().Contain("\"file\":");
    }

    [Fact]
    public void A_record_that_two_parts_hold_is_a_mistake_of_the_second()
    {
        Write("clubs.jsonl", Head);
        Write("twice.jsonl", Head.Replace("\"clubs\"", "\"clubs-2\"", StringComparison.Ordinal));
        var answered = Ask.With(["stats", folder]);
        answered.ExitCode.Should().Be(ExitCode.Unusable);
        answered.Messages.Should().Contain($"{Path.Combine(folder, "twice.jsonl")}:2:").And.Contain(
            $"the id 'finland' is taken by another record of this kind in {Path.Combine(folder, "clubs.jsonl")}");
    }

    [Fact]
    public void A_folder_without_datasets_is_refused()
    {
        Directory.CreateDirectory(folder);
        Ask.With(["stats", folder]).Messages.Should().Be($"geopol: the folder '{folder}' holds no dataset file (.json, .jsonl)\n");
    }

    private void Write(string file, string lines)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, lines);
    }
}
