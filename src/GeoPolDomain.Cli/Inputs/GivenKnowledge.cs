using System.CommandLine;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that takes a reader back to a day: only what was surely published by then is asked.</summary>
internal static class GivenKnowledge
{
    private const string Name = "--known-on";

    /// <summary>Makes the option for a command.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "A day: only what a reader could surely have known then, by when the sources were published.",
        HelpName = "DAY",
    };

    /// <summary>The dataset as it was known; the whole one, where no day is named.</summary>
    /// <exception cref="Refusal">It is no full day.</exception>
    public static Dataset Of(ParseResult given, Dataset data)
    {
        if (given.GetValue<string>(Name) is not { } text)
            return data;
        return EdtfDate.TryParse(text, out var date) && date.Precision == EdtfPrecision.Day && date is { IsUncertain: false, IsApproximate: false, Earliest: { } day }
            ? data.KnownOn(day).Surely
            : throw new Refusal($"{Name}: '{text}' is no full day, as 2017-06-22 is");
    }
}
