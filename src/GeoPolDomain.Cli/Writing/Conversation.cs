using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Writing;

/// <summary>Questions to the person at the terminal, and the answers, line by line.</summary>
internal sealed class Conversation
{
    private const string Prompt = "> ";

    private readonly Terminal terminal;
    private readonly TextReader person;

    private Conversation(Terminal terminal, TextReader person) => (this.terminal, this.person) = (terminal, person);

    /// <summary>Returns a conversation, or null where nobody is at the terminal who could be asked.</summary>
    public static Conversation? With(Terminal terminal) => terminal.Person is { } person ? new Conversation(terminal, person) : null;

    /// <summary>Says something, line by line.</summary>
    public void Say(params IEnumerable<string> lines)
    {
        using var text = terminal.OpenText();
        foreach (var line in lines)
            text.WriteLine(Printable.Of(line));
    }

    /// <summary>Asks once and returns the answer without the spaces around it.</summary>
    /// <exception cref="EndOfStreamException">The person has ended the conversation.</exception>
    public string Ask(params IEnumerable<string> question)
    {
        using (var text = terminal.OpenText())
        {
            foreach (var line in question)
                text.WriteLine(Printable.Of(line));
            text.Write(Prompt);
        }

        terminal.Output.Flush();
        return person.ReadLine()?.Trim() ?? throw new EndOfStreamException("there are no more answers, and nothing was written");
    }

    /// <summary>Asks until the answer has no flaw. An empty answer takes what is proposed.</summary>
    /// <param name="question">The question.</param>
    /// <param name="flawOf">Says what is wrong with an answer, or null.</param>
    /// <param name="proposed">The answer that is proposed.</param>
    public string AskUntil(string question, Func<string, string?> flawOf, string? proposed = null)
    {
        while (true)
        {
            var answer = Ask(proposed is null ? question : $"{question} [{proposed}]");
            answer = answer.Length == 0 && proposed is not null ? proposed : answer;
            if (flawOf(answer) is not { } flaw)
                return answer;
            Say($"  {flaw}");
        }
    }
}
