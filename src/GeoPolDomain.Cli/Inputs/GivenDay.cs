using System.CommandLine;
using NodaTime;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--on</c> of a question that is about a full day.</summary>
internal static class GivenDay
{
    private const string Name = "--on";

    /// <summary>Makes the option for a question that may also be about all times.</summary>
    public static Option<string> Option(string description) => new(Name) { Description = description, HelpName = "DAY" };

    /// <summary>Returns the day of a question that has one.</summary>
    /// <exception cref="Refusal">The date is not a full day.</exception>
    public static LocalDate Of(ParseResult given) => Full(given, given.GetRequiredValue<string>(Name));

    /// <summary>Returns the day, or null if the user gave none.</summary>
    /// <exception cref="Refusal">The date is not a full day.</exception>
    public static LocalDate? OrNone(ParseResult given) => given.GetValue<string>(Name) is { } text ? Full(given, text) : null;

    private static LocalDate Full(ParseResult given, string text) => GivenTime.DayOf(given) ?? throw new Refusal(
        $"{Name}: '{GivenTime.Parse(text)}' is not a full day; write a year, a month and a day, as in 1990-06-30");
}
