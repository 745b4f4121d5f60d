using System.CommandLine;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that says in which form to answer.</summary>
internal static class GivenFormat
{
    private const string Text = "text";
    private const string Json = "json";

    /// <summary>The option.</summary>
    public static Option<string> Option { get; } = Make();

    /// <summary>Whether the answer is to be JSON.</summary>
    public static bool IsJson(ParseResult given) => given.GetValue(Option) == Json;

    private static Option<string> Make()
    {
        var option = new Option<string>("--format")
        {
            Description = "How to answer.",
            HelpName = $"{Text}|{Json}",
            DefaultValueFactory = _ => Text,
            Recursive = true,
        };
        option.AcceptOnlyFromAmong(Text, Json);
        return option;
    }
}
