using System.CommandLine;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that says in which form to answer.</summary>
internal static class GivenFormat
{
    private const string Name = "--format";
    private const string Text = "text";
    private const string Json = "json";
    private const string Prov = "prov";

    /// <summary>Makes the option for a command.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>(Name)
        {
            Description = "How to answer; prov (W3C PROV-JSON) for trace only.",
            HelpName = $"{Text}|{Json}|{Prov}",
            DefaultValueFactory = _ => Text,
            Recursive = true,
        };
        option.AcceptOnlyFromAmong(Text, Json, Prov);
        return option;
    }

    /// <summary>Whether the answer is to be W3C PROV-JSON.</summary>
    public static bool IsProv(ParseResult given) => given.GetValue<string>(Name) == Prov;

    /// <summary>Whether the answer is to be JSON.</summary>
    public static bool IsJson(ParseResult given) => given.GetValue<string>(Name) == Json;
}
