using System.Globalization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;

namespace GeoPolDomain.Reporting.Pictures.Battles;

/// <summary>Says numbers of soldiers in words.</summary>
internal static class CountWords
{
    /// <summary>A count in words, for example "about 5,000", "2,000 to 2,500", "at least 300" or "a number not told".</summary>
    public static string Of(CountRange count) => count switch
    {
        { Least: 0, Most: null } => "a number not told",
        { IsOneNumber: true } => About(count) + Of(count.Least),
        { Most: null } => $"at least {About(count)}{Of(count.Least)}",
        { Least: 0, Most: { } most } => $"at most {About(count)}{Of(most)}",
        { Most: { } most } => $"{About(count)}{Of(count.Least)} to {Of(most)}",
    };

    /// <summary>The number of a contribution in words, with what it counts, for example "4,000 nominal".</summary>
    public static string Of(Contribution one) => one.Strength is not { } strength ? "number not told"
        : one.StrengthKind is { } kind ? $"{Of(strength)} {kind}"
        : Of(strength);

    /// <summary>A number with commas between its thousands.</summary>
    public static string Of(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string About(CountRange count) => count.IsApproximate ? "about " : "";
}
