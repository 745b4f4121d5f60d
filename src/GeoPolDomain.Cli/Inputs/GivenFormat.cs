using System.CommandLine;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that says in which form to answer.</summary>
internal static class GivenFormat
{
    private const string Name = "--format";
    private const string Text = "text";
    private const string Json = "json";

    /// <summary>Makes the option for a command.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>(Name)
        {
            Description = "How to answer.",
            HelpName = $"{Text}|{Json}",
            DefaultValueFactory = _ => Text,
            Recursive = true,
        };
        option.AcceptOnlyFromAmong(Text, Json);
        return option;
    }

    /// <summary>Whether the answer is to be JSON.</summary>
    public static bool IsJson(ParseResult given) => given.GetValue<string>(Name) == Json;
}
