using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Cli.Questions;

namespace GeoPolDomain.Cli;

/// <summary>The tool: reads its arguments, answers, and never ends in a stack trace.</summary>
internal static class Geopol
{
    private const int BrokenPipe = 32;
    private const int BrokenPipeOfWindows = unchecked((int)0x8007006D);
    private const int ClosedPipeOfWindows = unchecked((int)0x800700E8);

    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line and gives the exit code.</summary>
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
            return Say(terminal, refusal.Lines);
        }
        catch (IOException closed) when (IsPipeClosed(closed))
        {
            // Whoever reads has seen enough, as head does.
            return ExitCode.Fine;
        }
        catch (IOException unwritable)
        {
            return Say(terminal, [$"the answer cannot be written: {unwritable.Message}"]);
        }
        catch (Exception unforeseen)
        {
            return Say(terminal, [$"this went wrong: {unforeseen.Message}"]);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    private static RootCommand Tool(Terminal terminal)
    {
        var root = new RootCommand("Asks who belonged to what and when, who gave what to a force, who said what through whom, who must agree, and what a vote decides.")
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
            return Say(terminal, [.. given.Errors.Select(error => OnOneLine(error.Message) + Near(given)), $"'{command} --help' tells how to ask"]);
        }

        using var text = terminal.OpenText();
        return given.Invoke(new InvocationConfiguration { Output = text, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static string OnOneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    private static string Near(ParseResult given) =>
        given is { CommandResult.Command: RootCommand root, UnmatchedTokens: [var mistyped, ..] }
            ? NearSpelling.Hint(mistyped, root.Subcommands.Select(one => one.Name))
            : "";

    private static int Say(Terminal terminal, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            terminal.Error.WriteLine($"geopol: {Printable.Of(line)}");
        return ExitCode.Unusable;
    }

    private static bool IsPipeClosed(IOException exception) => exception.HResult is BrokenPipe or BrokenPipeOfWindows or ClosedPipeOfWindows;
}
