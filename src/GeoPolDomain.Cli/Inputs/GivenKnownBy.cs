using System.CommandLine;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--known-by</c>, which excludes records that a reader could not know by a certain date.</summary>
internal static class GivenKnownBy
{
    private const string Name = "--known-by";

    /// <summary>Makes the option.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "A date in EDTF: count only what a reader could have known by then. By default, everything recorded counts.",
        HelpName = "DATE",
    };

    /// <summary>Returns the date, or null if the user gave none.</summary>
    /// <exception cref="Refusal">The text is not an EDTF date.</exception>
    public static EdtfDate? Of(ParseResult given) => given.GetValue<string>(Name) is { } text ? GivenTime.Parse(text, Name) : null;
}
