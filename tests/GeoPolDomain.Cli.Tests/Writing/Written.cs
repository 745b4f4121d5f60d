using System.Text;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Tests.Writing;

/// <summary>A file in a folder of its own, and commands that write to it, with or without a person who answers.</summary>
internal sealed class Written : IDisposable
{
    /// <summary>An answer of a person who saves the file in an editor before answering yes.</summary>
    public const string Saves = "y, after the file was saved";

    public const string Start = """
        {
          "format": "geopoldomain/1",
          "id": "harbours",
          "title": "The League of Three Harbours",
          "sources": [
            { "id": "annals", "kind": "reference-work", "title": "Annals" }
          ],
          "actors": [
            { "id": "league", "kind": "organization", "names": [{ "text": "League of Three Harbours" }] },
            { "id": "ostwick", "kind": "state", "names": [{ "text": "Ostwick" }] }
          ],
          "claims": [
            { "id": "guard-sails", "text": "Ostwick will send its guard to sea." }
          ]
        }

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("written").FullName;

    public Written(string? content = Start, string name = "harbours.json")
    {
        File = Path.Combine(folder, name);
        if (content is not null)
            System.IO.File.WriteAllText(File, content);
    }

    public string File { get; }

    public string Content => System.IO.File.ReadAllText(File);

    public Dataset Data => DatasetDocument.Read(Content);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Runs a command, with FILE for the file, as a script does: nobody can be asked.</summary>
    public Answered Run(params string[] arguments) => Told(Ask.With([.. arguments.Select(one => one == "FILE" ? File : one)]));

    /// <summary>Runs a command with a person who gives these answers. The output shows each answer where it is typed.</summary>
    public Answered Talk(string[] arguments, params string[] answers)
    {
        var left = new Queue<string>(answers);
        return Talk(arguments, _ => left.TryDequeue(out var answer) ? answer : null);
    }

    /// <summary>Runs a command with a person who reads each question and answers it.</summary>
    public Answered Talk(string[] arguments, Func<string, string?> answer)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new MemoryStream(), output, error) { Person = new Typing(answer, output, this) };
        var exitCode = Cli.Geopol.Run([.. arguments.Select(one => one == "FILE" ? File : one)], terminal);
        return Told(new Answered(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString()));
    }

    private Answered Told(Answered answered) => answered with
    {
        Output = answered.Output.Replace(File, Path.GetFileName(File), StringComparison.Ordinal),
        Messages = answered.Messages.Replace(File, Path.GetFileName(File), StringComparison.Ordinal),
    };

    /// <summary>Gives answers line by line, and shows them as a terminal shows what is typed.</summary>
    private sealed class Typing(Func<string, string?> answers, MemoryStream screen, Written file) : TextReader
    {
        private int seen;

        public override string? ReadLine()
        {
            var question = Encoding.UTF8.GetString(screen.ToArray())[seen..];
            if (answers(question) is not { } answer)
                return null;
            if (answer == Saves)
                System.IO.File.AppendAllText(file.File, " ");
            screen.Write(Encoding.UTF8.GetBytes(answer + "\n"));
            seen = Encoding.UTF8.GetString(screen.ToArray()).Length;
            return answer;
        }
    }
}
