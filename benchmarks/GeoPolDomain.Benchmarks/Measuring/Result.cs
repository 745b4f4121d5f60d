namespace GeoPolDomain.Benchmarks.Measuring;

/// <summary>What one contender took: milliseconds for a run, and bytes allocated.</summary>
internal sealed record Result(string Name, double Median, double Least, double Most, long Allocated, int Operations)
{
    public double NanosecondsEach => Median * 1e6 / Operations;

    public double AllocatedEach => (double)Allocated / Operations;

    public static Result Of(Contender contender, List<(double Milliseconds, long Bytes)> samples)
    {
        double[] times = [.. samples.Select(one => one.Milliseconds).Order()];
        long[] bytes = [.. samples.Select(one => one.Bytes).Order()];
        return new(contender.Name, times[times.Length / 2], times[0], times[^1], bytes[bytes.Length / 2], contender.Operations);
    }
}
