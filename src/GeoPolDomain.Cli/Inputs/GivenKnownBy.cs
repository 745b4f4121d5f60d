using System.CommandLine;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that says by which day a reader must have been able to know what counts.</summary>
internal static class GivenKnownBy
{
    private const string Name = "--known-by";

    /// <summary>Makes the option for a command.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "Count only what a reader could have known by that day, in EDTF; all that is recorded, where none is given.",
        HelpName = "DATE",
    };

    /// <summary>The day; null where none is given.</summary>
    /// <exception cref="Refusal">It is no date.</exception>
    public static EdtfDate? Of(ParseResult given) => given.GetValue<string>(Name) is { } text ? GivenTime.Parse(text, Name) : null;
}
