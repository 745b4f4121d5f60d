using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Cli.Answers;

/// <summary>The outlet of a source, or why there is none to name.</summary>
internal static class SourceOutlet
{
    /// <summary>The name of the outlet, or what is missing.</summary>
    public static string Describe(Dataset data, Source source) =>
        source.Outlet?.Actor is { } actor ? data.Actors.NameOf(actor) : source.MissingOutlet!;
}
