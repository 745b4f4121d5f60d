using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>Looks whether everybody reads the same records: what each has read, written again, must be the same bytes.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">Somebody writes other bytes than were read.</exception>
    public static IEnumerable<string> Check(Sample sample)
    {
        var output = new FixedBuffer(sample.Document.Length + 4096);
        DatasetJson.Write(DatasetJson.Read(sample.Document), output);
        yield return Say("GeoPolDomain, document", output, sample.Document);
        DatasetLines.Write(DatasetLines.Read(new MemoryStream(sample.Lines)), output);
        yield return Say("GeoPolDomain, lines", output, sample.Lines);
        foreach (var rival in RivalSet.All)
        {
            rival.WriteDocument(rival.ReadDocument(sample.Document), output);
            yield return Say($"{rival.Name}, document", output, sample.Document);
            if (!rival.WritesLines)
                continue;
            rival.WriteLines(rival.HoldLines(sample.Lines), output);
            yield return Say($"{rival.Name}, lines", output, sample.Lines);
        }
    }

    private static string Say(string who, FixedBuffer output, byte[] meant)
    {
        var isSame = output.Written.SequenceEqual(meant);
        var at = output.Written.CommonPrefixLength(meant);
        output.Clear();
        return isSame
            ? $"{who}: written back byte for byte"
            : throw new InvalidOperationException($"{who}: other bytes from byte {at} on.");
    }
}
