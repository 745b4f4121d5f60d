using System.CommandLine;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--format</c>, which chooses the format of the answer.</summary>
internal static class GivenFormat
{
    private const string Name = "--format";
    private const string Text = "text";
    private const string Json = "json";
    private const string Prov = "prov";

    /// <summary>Makes the option.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>(Name)
        {
            Description = "The format of the answer: text, json, or prov (W3C PROV-JSON, only for the command 'trace').",
            HelpName = $"{Text}|{Json}|{Prov}",
            DefaultValueFactory = _ => Text,
            Recursive = true,
        };
        option.AcceptOnlyFromAmong(Text, Json, Prov);
        return option;
    }

    /// <summary>Returns whether the user chose W3C PROV-JSON.</summary>
    public static bool IsProv(ParseResult given) => given.GetValue<string>(Name) == Prov;

    /// <summary>Returns whether the user chose JSON.</summary>
    public static bool IsJson(ParseResult given) => given.GetValue<string>(Name) == Json;
}
