using GeoPolDomain.Identity;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>Who and what the records speak of: some nine thousand names that come again and again.</summary>
internal sealed class Cast(Dice dice)
{
    public Pool<ActorId> Actors { get; } = Slugs.Make<ActorId>(dice, 220, "", 3);

    public Pool<ActorId> People { get; } = Slugs.Make<ActorId>(dice, 1500, "p-", 4);

    public Pool<TenureId> Tenures { get; } = Slugs.Make<TenureId>(dice, 800, "ten-", 4);

    public Pool<SourceId> Sources { get; } = Slugs.Make<SourceId>(dice, 4000, "src-", 5);

    public Pool<ClaimId> Claims { get; } = Slugs.Make<ClaimId>(dice, 2000, "prp-", 4);

    public Pool<ForceId> Forces { get; } = Slugs.Make<ForceId>(dice, 60, "frc-", 3);

    public Pool<UnitId> Units { get; } = Slugs.Make<UnitId>(dice, 600, "unt-", 4);
}
