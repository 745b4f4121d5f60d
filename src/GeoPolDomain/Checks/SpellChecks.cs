using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of intervals in which <c>..</c> probably stands for something that is not specified.</summary>
/// <remarks>
/// Somebody became a member and took an office on some day, so an open start is wrong there. It may be right for names, codes, existence
/// and coverage. An open end may be right everywhere; one that lasts longer than its organization is found as a membership outside the
/// organization's existence.
/// </remarks>
internal static class SpellChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } = [new(FindingCode.SpellWithoutBeginning, WithoutBeginning)];

    private static IEnumerable<Flaw> WithoutBeginning(Dataset data) =>
        data.Memberships.All.Select(one => (Record: (DatasetRecord)one, Spell: (EdtfInterval?)one.Spell))
            .Concat(data.Memberships.Limitations.Select(one => (Record: (DatasetRecord)one, Spell: (EdtfInterval?)one.Spell)))
            .Concat(data.Actors.Tenures.Select(one => (Record: (DatasetRecord)one, Spell: one.Spell)))
            .Where(one => one.Spell is { StartKind: EdtfEndpoint.Open })
            .Select(one => new Flaw(
                one.Record,
                "/spell",
                $"the start of '{one.Spell}' is open ('..'), so it has always been so; "
                + "date the start, or leave it unknown (nothing before '/')"));
}
