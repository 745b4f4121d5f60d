using System.Collections.Immutable;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pictures.Battles;

/// <summary>
/// The signs of branches inside a frame of 46 by 30, after NATO APP-6. A branch is recorded in words; the first entry of which a word is
/// found decides.
/// </summary>
internal static class BranchSign
{
    private const string Cross = "M0 0l46 30M46 0l-46 30";
    private const string Oval = "M13 8h20a7 7 0 0 1 0 14h-20a7 7 0 0 1 0-14z";

    private static readonly ImmutableArray<(string Word, string Path, string Letters)> Signs =
    [
        ("air assault", Cross + "M15 21l8 7l8-7", ""),
        ("air defen", "M0 30a23 14 0 0 1 46 0", ""),
        ("airborne", Cross + "M11 28a6 6 0 0 1 12 0a6 6 0 0 1 12 0", ""),
        ("parachute", Cross + "M11 28a6 6 0 0 1 12 0a6 6 0 0 1 12 0", ""),
        ("special operation", "", "SOF"),
        ("special force", "", "SF"),
        ("commando", "", "SOF"),
        ("mountain", Cross + "M17 30l6-10l6 10z", ""),
        ("mechani", Cross + Oval, ""),
        ("motor", Cross + "M23 0v30", ""),
        ("marine", Cross + "M23 5v20M17 19q6 10 12 0M19 9h8", ""),
        ("naval infantry", Cross + "M23 5v20M17 19q6 10 12 0M19 9h8", ""),
        ("armour", Oval, ""),
        ("armor", Oval, ""),
        ("tank", Oval, ""),
        ("artillery", "M19 15a4 4 0 1 0 8 0a4 4 0 1 0-8 0zm2 0h4m-2-2v4", ""),
        ("recon", "M0 30l46-30", ""),
        ("cavalry", "M0 30l46-30", ""),
        ("aviation", "M11 9l24 12v-12l-24 12z", ""),
        ("helicopter", "M11 9l24 12v-12l-24 12z", ""),
        ("air force", "M11 9l24 12v-12l-24 12z", ""),
        ("engineer", "M13 21v-10h20v10M23 11v10", ""),
        ("demining", "M13 21v-10h20v10M23 11v10", ""),
        ("medic", "M0 15h46M23 0v30", ""),
        ("signal", "M0 0l23 19v-8l23 19", ""),
        ("police", "", "MP"),
        ("supply", "M0 23h46", ""),
        ("logistic", "M0 23h46", ""),
        ("infantry", Cross, ""),
        ("rifle", Cross, ""),
    ];

    /// <summary>Draws the sign of a branch into the frame that begins at a place.</summary>
    public static void Draw(Markup svg, string? branch, double x, double y)
    {
        if (branch is null)
            return;
        foreach (var (word, path, letters) in Signs)
        {
            if (!branch.Contains(word, StringComparison.OrdinalIgnoreCase))
                continue;
            if (path.Length > 0)
                svg.Open("path", "unit-sign").With("d", path).With("transform", $"translate({Markup.Number(x)} {Markup.Number(y)})")
                    .Close();
            if (letters.Length > 0)
                svg.Open("text", "strong").With("x", x + 23).With("y", y + 19).With("text-anchor", "middle").Text(letters).Close();
            return;
        }
    }
}
