using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;

namespace GeoPolDomain.Reporting.Pictures.Maps;

/// <summary>An actor on a map.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Seat">The place where it has its seat.</param>
/// <param name="Through">How it belongs to the organization through time.</param>
/// <param name="Title">All that is told of it, for who points at the sign.</param>
/// <param name="IsContested">Whether somebody sees otherwise how it belongs.</param>
internal sealed record MapSign(
    ActorId Actor, string Name, Place Seat, ImmutableArray<Belonging> Through, string Title, bool IsContested)
{
    /// <summary>What is written beside the sign.</summary>
    public string Label => IsContested ? $"{Name} ≠" : Name;
}
