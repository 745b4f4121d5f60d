using System.CommandLine;
using GeoPolDomain.Panels;
using NodaTime.Text;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The options <c>--on</c> and <c>--any</c> of a panel: a day of each year, or any day of the year.</summary>
internal static class GivenPanelTime
{
    private const string Day = "--on";
    private const string AnyDay = "--any";

    private static readonly AnnualDatePattern Pattern = AnnualDatePattern.Iso;

    /// <summary>Makes the option <c>--on</c>.</summary>
    public static Option<string> OnEach() => new(Day)
    {
        Description = "The day of each year for which the cells hold: a month and a day, as in 07-01. By default 01-01.",
        HelpName = "MM-DD",
    };

    /// <summary>Makes the option <c>--any</c>.</summary>
    public static Option<bool> Any() => new(AnyDay)
    {
        Description = "The cells hold for any day of the year, as the Correlates of War project counts.",
    };

    /// <summary>Returns the time.</summary>
    /// <exception cref="Refusal">The text is no day of a year, or both options are given.</exception>
    public static PanelTime Of(ParseResult given)
    {
        var (text, any) = (given.GetValue<string>(Day), given.GetValue<bool>(AnyDay));
        if (any && text is not null)
            throw new Refusal($"{Day} and {AnyDay} exclude each other: a cell holds for one day of the year or for any day of it");
        if (any)
            return PanelTime.AnyDay;
        if (text is null)
            return PanelTime.On(new(1, 1));
        return Pattern.Parse(text) is { Success: true, Value: var day }
            ? PanelTime.On(day)
            : throw new Refusal($"{Day}: '{text}' is no day of a year; write a month and a day, as in 07-01");
    }
}
