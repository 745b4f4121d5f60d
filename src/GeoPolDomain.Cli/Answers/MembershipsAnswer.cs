using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Answers;

/// <summary>What an actor belongs to at a time.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="On">The time.</param>
/// <param name="Viewpoint">Whose view it is; null where nobody's was asked for.</param>
/// <param name="Memberships">The organizations of which it is a member, or may be.</param>
internal sealed record MembershipsAnswer(ActorId Actor, EdtfDate On, ActorId? Viewpoint, ImmutableArray<Member> Memberships)
{
    /// <summary>Asks the book of memberships.</summary>
    public static MembershipsAnswer Of(Dataset data, ActorId actor, EdtfDate on, ActorId? viewpoint) =>
        new(actor, on, viewpoint, data.Memberships.OrganizationsOf(actor, on, viewpoint));
}
