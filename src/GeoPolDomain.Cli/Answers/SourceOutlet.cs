using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Cli.Answers;

/// <summary>The outlet of a source, or why there is none to name.</summary>
/// <param name="Actor">The outlet; null where it is not known, or the source has none.</param>
/// <param name="Missing">What is missing, in words; null where nothing is.</param>
internal sealed record SourceOutlet(ActorId? Actor, string? Missing)
{
    /// <summary>The outlet of a source.</summary>
    public static SourceOutlet Of(Source source) => source.Outlet switch
    {
        null => new(null, "no outlet is given"),
        { Actor: { } actor } => new(actor, null),
        { Missing: { } why } => new(null, $"outlet unknown ({why})"),
        { AsPrinted: { Length: > 0 } printed } => new(null, $"outlet unknown (printed: {printed})"),
        _ => new(null, "outlet unknown"),
    };

    /// <summary>The name of the outlet, or what is missing.</summary>
    public string Describe(Dataset data) => Actor is null ? Missing! : data.Actors.NameOf(Actor);
}
