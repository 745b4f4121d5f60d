using System.CommandLine;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The options <c>--from</c> and <c>--to</c>, which limit a timeline to a range of days.</summary>
internal static class GivenRange
{
    private const string First = "--from";
    private const string Last = "--to";

    /// <summary>Makes the option <c>--from</c>.</summary>
    public static Option<string> From() => new(First)
    {
        Description = "The first day, in EDTF. A month or a year stands for its first day.",
        HelpName = "DATE",
    };

    /// <summary>Makes the option <c>--to</c>.</summary>
    public static Option<string> To() => new(Last)
    {
        Description = "The last day, in EDTF. A month or a year stands for its last day.",
        HelpName = "DATE",
    };

    /// <summary>Returns the range of days.</summary>
    /// <exception cref="Refusal">A text is not an EDTF date, or the last day is before the first day.</exception>
    public static DayRange Of(ParseResult given)
    {
        var from = Day(given, First)?.Earliest;
        var to = Day(given, Last)?.Latest;
        if (to >= from || from is null || to is null)
            return new DayRange(from, to);
        var (first, last) = (given.GetValue<string>(First), given.GetValue<string>(Last));
        throw new Refusal($"the last day ({Last} {last}) is before the first day ({First} {first})");
    }

    private static EdtfDate? Day(ParseResult given, string option) =>
        given.GetValue<string>(option) is { } text ? GivenTime.Parse(text, option) : null;
}

/// <summary>A range of days that includes its first and its last day.</summary>
/// <param name="From">The first day, or null if the range has no beginning.</param>
/// <param name="To">The last day, or null if the range has no end.</param>
internal sealed record DayRange(LocalDate? From, LocalDate? To);
