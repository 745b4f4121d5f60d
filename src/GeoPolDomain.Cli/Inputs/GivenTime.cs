using System.CommandLine;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that says for which time a question is asked. There is no default: the tool reads no clock.</summary>
internal static class GivenTime
{
    private const string Name = "--on";

    /// <summary>Makes the option for a command.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "The time asked about, in EDTF: 2017-06-22, or as much as is known, such as 2017-06 or 2017?.",
        HelpName = "DATE",
        Required = true,
    };

    /// <summary>The time asked about.</summary>
    /// <exception cref="Refusal">It is no date.</exception>
    public static EdtfDate Of(ParseResult given) => Parse(given.GetRequiredValue<string>(Name));

    /// <summary>The time that was written for an option.</summary>
    /// <exception cref="Refusal">It is no date.</exception>
    public static EdtfDate Parse(string text, string option = Name) =>
        EdtfDate.TryParse(text, out var date, out var flaw) ? date : throw new Refusal($"{option}: {flaw}");
}
