using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Cli.Questions;

namespace GeoPolDomain.Cli;

/// <summary>The tool <c>geopol</c>. It runs one command line and reports every failure as a message, never as a stack trace.</summary>
internal static class Geopol
{
    private const int BrokenPipe = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosedPipeOnWindows = unchecked((int)0x800700E8);

    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line and returns the exit code.</summary>
    /// <param name="arguments">The arguments of the command line, without the name of the tool.</param>
    /// <param name="terminal">The terminal to read from and to write to.</param>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
        try
        {
            return Answer(Tool(terminal).Parse(arguments, Parsing), terminal);
        }
        catch (Refusal refusal)
        {
            return Refuse(terminal, refusal.Lines);
        }
        catch (EndOfStreamException ended)
        {
            return Refuse(terminal, [ended.Message]);
        }
        catch (IOException closed) when (IsPipeClosed(closed))
        {
            // The program behind the pipe has stopped reading, as "head" does after some lines. This is not a failure of the tool.
            return ExitCode.Fine;
        }
        catch (IOException unwritable)
        {
            return Refuse(terminal, [$"the answer cannot be written: {unwritable.Message}"]);
        }
        catch (Exception unforeseen)
        {
            return Refuse(terminal, [$"an unexpected error occurred: {unforeseen.Message}"]);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    private static RootCommand Tool(Terminal terminal)
    {
        var root = new RootCommand(
            "Answers questions about a dataset of international relations: who was a member of which organization, who contributed to "
            + "a force, who said what and which sources report it, whether a condition is met, and what a vote decides.")
        {
            GivenDataset.Option(),
            GivenFormat.Option(),
        };
        foreach (var question in AllQuestions.For(terminal))
            root.Add(question);
        root.SetAction(given =>
        {
            new HelpAction().Invoke(given);
            return ExitCode.Unusable;
        });
        return root;
    }

    private static int Answer(ParseResult given, Terminal terminal)
    {
        if (given.Action is ParseErrorAction)
        {
            var command = given.CommandResult.Command is RootCommand ? "geopol" : $"geopol {given.CommandResult.Command.Name}";
            var errors = given.Errors.Select(error => OnOneLine(error.Message) + NearCommand(given));
            return Refuse(terminal, [.. errors, $"run '{command} --help' to see the arguments and options"]);
        }

        using var text = terminal.OpenText();
        return given.Invoke(new InvocationConfiguration
        {
            Output = text,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static string OnOneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    private static string NearCommand(ParseResult given) =>
        given is { CommandResult.Command: RootCommand root, UnmatchedTokens: [var mistyped, ..] }
            ? NearSpelling.Hint(mistyped, root.Subcommands.Select(one => one.Name))
            : "";

    private static int Refuse(Terminal terminal, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            terminal.Error.WriteLine($"geopol: {Printable.Of(line)}");
        return ExitCode.Unusable;
    }

    private static bool IsPipeClosed(IOException exception) =>
        exception.HResult is BrokenPipe or BrokenPipeOnWindows or ClosedPipeOnWindows;
}
