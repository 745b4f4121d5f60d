using System.CommandLine;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that says whose view is taken where a matter is contested.</summary>
internal static class GivenView
{
    private const string Name = "--viewpoint";

    /// <summary>Makes the option for a command.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "Whose view to take where a matter is contested; what is not contested, where nobody is named.",
        HelpName = "ACTOR",
    };

    /// <summary>Whose view is taken; null where nobody is named.</summary>
    public static ActorId? Of(ParseResult given, Dataset data) => given.GetValue<string>(Name) is { } text ? GivenId.Actor(data, text) : null;
}
