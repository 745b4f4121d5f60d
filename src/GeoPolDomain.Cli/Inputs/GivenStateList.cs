using System.CommandLine;
using GeoPolDomain.Panels;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--per</c>, which names the list that says which states exist.</summary>
internal static class GivenStateList
{
    private const string Name = "--per";

    private static readonly StateList[] Lists = [StateList.Common, StateList.Cow, StateList.Gw, StateList.All];

    /// <summary>Makes the option.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>(Name)
        {
            Description = "The list that says which states exist at the time: the dates in common use (the default), the Correlates of "
                + "War, Gleditsch and Ward, or every state of the dataset.",
            HelpName = string.Join('|', Lists.AsEnumerable()),
        };
        option.AcceptOnlyFromAmong([.. Lists.Select(list => list.ToString())]);
        return option;
    }

    /// <summary>Returns the list.</summary>
    public static StateList Of(ParseResult given) =>
        given.GetValue<string>(Name) is { } name ? Lists.Single(list => list.ToString() == name) : StateList.Common;
}
