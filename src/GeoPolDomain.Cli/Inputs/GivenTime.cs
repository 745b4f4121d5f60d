using System.CommandLine;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--on</c>, which gives the date of a question. It has no default: the tool reads no clock.</summary>
internal static class GivenTime
{
    private const string Name = "--on";

    /// <summary>Makes the option.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "The date of the question, in EDTF: a day such as 2017-06-22, or an inexact date such as 2017-06 or 2017?",
        HelpName = "DATE",
        Required = true,
    };

    /// <summary>Returns the date.</summary>
    /// <exception cref="Refusal">The text is not an EDTF date.</exception>
    public static EdtfDate Of(ParseResult given) => Parse(given.GetRequiredValue<string>(Name));

    /// <summary>Returns the date as a day, or null if the command has no date or the date is no full day.</summary>
    public static LocalDate? DayOf(ParseResult given) =>
        given.CommandResult.Command.Options.Any(one => one.Name == Name) && given.GetValue<string>(Name) is { } text
            && EdtfDate.TryParse(text, out var date) && date.Earliest == date.Latest
            ? date.Earliest
            : null;

    /// <summary>Parses the date that the user gave for an option.</summary>
    /// <exception cref="Refusal">The text is not an EDTF date.</exception>
    public static EdtfDate Parse(string text, string option = Name) =>
        EdtfDate.TryParse(text, out var date, out var flaw) ? date : throw new Refusal($"{option}: {flaw}");
}
