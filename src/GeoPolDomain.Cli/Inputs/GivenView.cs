using System.CommandLine;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--viewpoint</c>, which names the actor whose view the answer takes on contested matters.</summary>
internal static class GivenView
{
    private const string Name = "--viewpoint";

    /// <summary>Makes the option.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "The actor (id, name or code) whose view to take on contested matters. By default, only what is not contested "
            + "counts.",
        HelpName = "ACTOR",
    };

    /// <summary>Returns the actor, or null if the user named none.</summary>
    public static ActorId? Of(ParseResult given, Dataset data) =>
        given.GetValue<string>(Name) is { } text ? GivenId.Actor(data, text, GivenTime.DayOf(given)) : null;
}
