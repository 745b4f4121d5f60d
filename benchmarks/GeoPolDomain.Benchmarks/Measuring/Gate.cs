using System.Globalization;

namespace GeoPolDomain.Benchmarks.Measuring;

/// <summary>A limit that the library is held to.</summary>
internal sealed record Gate(string Goal, double Measured, double Limit, bool IsAtLeast)
{
    public bool IsMet => IsAtLeast ? Measured >= Limit : Measured <= Limit;

    public string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Goal} | {(IsAtLeast ? "≥" : "≤")} {Limit:0.##} | {Measured:0.###} | {(IsMet ? "met" : "**missed**")} |");

    public static Gate AtMost(string goal, double measured, double limit) => new(goal, measured, limit, IsAtLeast: false);

    public static Gate AtLeast(string goal, double measured, double limit) => new(goal, measured, limit, IsAtLeast: true);
}
