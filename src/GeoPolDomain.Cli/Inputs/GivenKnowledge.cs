using System.CommandLine;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--known-on</c>, which limits the dataset to what a reader could know on a certain day.</summary>
internal static class GivenKnowledge
{
    private const string Name = "--known-on";

    /// <summary>Makes the option.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "A full day such as 2017-06-22: use only records whose sources were certainly published by this day.",
        HelpName = "DAY",
    };

    /// <summary>Returns the part of the dataset that was known on the day, or the whole dataset if the user named no day.</summary>
    /// <exception cref="Refusal">The text is not an exact day, for example <c>2017-06</c> or <c>2017-06-22?</c>.</exception>
    public static Dataset Of(ParseResult given, Dataset data)
    {
        if (given.GetValue<string>(Name) is not { } text)
            return data;
        return EdtfDate.TryParse(text, out var date) && IsExact(date) && date.Earliest is { } day
            ? data.KnownOn(day).Surely
            : throw new Refusal($"{Name}: '{text}' is not a full day; write a year, a month and a day, as in 2017-06-22");
    }

    private static bool IsExact(EdtfDate date) =>
        date is { IsUncertain: false, IsApproximate: false } && date.Precision == EdtfPrecision.Day;
}
