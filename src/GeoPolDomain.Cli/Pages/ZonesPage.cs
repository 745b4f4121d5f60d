using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Places;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Zones for a person to read.</summary>
internal static class ZonesPage
{
    /// <summary>Shows of what each zone is made: places as a whole, and parts of places.</summary>
    public static void Show(Page page, Dataset data, ImmutableArray<Zone> zones)
    {
        if (zones.IsEmpty)
            return;
        page.Heading("Zones");
        var table = Page.LightTable("zone", "all of", "part of", "how much is not said", "time");
        foreach (var zone in zones)
            table.AddRow(
                $"{Words.Plain(zone.Names[0].Text)} {Words.Aside($"({zone.Id})")}",
                Places(data, zone, PlaceExtent.Whole),
                Places(data, zone, PlaceExtent.Part),
                Words.Warning(string.Join(", ", zone.Parts.Where(one => one.Extent != PlaceExtent.Whole && one.Extent != PlaceExtent.Part).Select(one => data.Places.NameOf(one.Place)))),
                Words.Plain(zone.Spell));
        page.Write(table);
    }

    private static string Places(Dataset data, Zone zone, PlaceExtent extent) =>
        Words.Plain(string.Join(", ", zone.Parts.Where(one => one.Extent == extent).Select(one => data.Places.NameOf(one.Place))));
}
