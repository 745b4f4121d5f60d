using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>Several threads that read the pieces of a text find what one thread finds.</summary>
internal static class Together
{
    private static readonly Readers Alone = new(1, 1, 0);

    public static void Try(byte[] text, Random random)
    {
        var limits = random.Next(4) > 0
            ? ReadLimits.Usual
            : new ReadLimits { Records = 1 + random.Next(10), Depth = 1 + random.Next(12), TextBytes = 1 + random.Next(80) };
        var readers = new Readers(2, 1 + random.Next(200), 0);
        DatasetJson.TryRead(text, out var alone, out var errors, out var isCut, limits, Alone);
        DatasetJson.TryRead(text, out var data, out var same, out var isCutToo, limits, readers);
        if (!Equals(alone, data) || !errors.SequenceEqual(same) || isCut != isCutToo)
            throw new InvalidOperationException($"{readers} with {limits} read something else than one thread");
    }
}
