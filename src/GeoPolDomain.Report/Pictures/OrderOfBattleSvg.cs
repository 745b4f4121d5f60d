using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Pictures.Battles;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Draws an order of battle: the contributors to a force with their units as outline symbols after NATO APP-6, the numbers as ranges, the
/// sum beside the totals that sources report, and what is missing in words.
/// </summary>
public static class OrderOfBattleSvg
{
    /// <summary>Draws an order of battle.</summary>
    /// <param name="battle">What each contributor gives.</param>
    /// <param name="data">The dataset that it is from, for names and sources. Null writes the ids and leaves out the sources.</param>
    /// <param name="options">How to draw. The time and the viewpoint are those of the order of battle.</param>
    public static Picture Of(OrderOfBattle battle, Dataset? data = null, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(battle);
        return new BattleGrid(battle, data, options ?? new()).Draw();
    }

    /// <summary>
    /// Draws what a force has on the day of the options. Without a day, it draws the force at the time for which the most
    /// contributors are told, the last such time.
    /// </summary>
    public static Picture Of(Dataset data, ForceId force, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(force);
        options ??= new();
        var contributions = data.Forces.Of(force, options.Viewpoint);
        var time = options.On is { } day ? EdtfDate.On(day) : BattleTimes.FullestOf(contributions);
        return Of(contributions.On(time ?? EdtfDate.InYear(2000)), data, options);
    }
}
