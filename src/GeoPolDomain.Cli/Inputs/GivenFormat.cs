using System.CommandLine;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--format</c>, which chooses the format of the answer.</summary>
internal static class GivenFormat
{
    private const string Name = "--format";
    private const string Text = "text";
    private const string Json = "json";
    private const string Prov = "prov";
    private const string Sarif = "sarif";

    /// <summary>Makes the option.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>(Name)
        {
            Description = "The format of the answer: text, json, prov (W3C PROV-JSON, only for the command 'trace'), or sarif "
                + "(SARIF 2.1.0, only for the command 'check').",
            HelpName = $"{Text}|{Json}|{Prov}|{Sarif}",
            DefaultValueFactory = _ => Text,
            Recursive = true,
        };
        option.AcceptOnlyFromAmong(Text, Json, Prov, Sarif);
        return option;
    }

    /// <summary>Returns whether the user chose W3C PROV-JSON.</summary>
    public static bool IsProv(ParseResult given) => given.GetValue<string>(Name) == Prov;

    /// <summary>Returns whether the user chose SARIF.</summary>
    public static bool IsSarif(ParseResult given) => given.GetValue<string>(Name) == Sarif;

    /// <summary>Returns whether the user chose JSON.</summary>
    public static bool IsJson(ParseResult given) => given.GetValue<string>(Name) == Json;
}
