using System.CommandLine;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The options that say from when to when.</summary>
internal static class GivenRange
{
    private const string First = "--from";
    private const string Last = "--to";

    /// <summary>Makes the option for the first day.</summary>
    public static Option<string> From() => new(First) { Description = "The first day, in EDTF; of a month or a year, its first day.", HelpName = "DATE" };

    /// <summary>Makes the option for the last day.</summary>
    public static Option<string> To() => new(Last) { Description = "The last day, in EDTF; of a month or a year, its last day.", HelpName = "DATE" };

    /// <summary>The days asked about.</summary>
    /// <exception cref="Refusal">One is no date, or the last is before the first.</exception>
    public static DayRange Of(ParseResult given)
    {
        var from = Day(given, First)?.Earliest;
        var to = Day(given, Last)?.Latest;
        return to < from ? throw new Refusal($"{Last} is before {First}") : new DayRange(from, to);
    }

    private static EdtfDate? Day(ParseResult given, string option) => given.GetValue<string>(option) is { } text ? GivenTime.Parse(text, option) : null;
}

/// <summary>A range of days that includes its first and its last day.</summary>
/// <param name="From">The first day, or null if the range has no beginning.</param>
/// <param name="To">The last day, or null if the range has no end.</param>
internal sealed record DayRange(LocalDate? From, LocalDate? To);
