using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Rivals.Plain;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;
using NodaTime;

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
        yield return CheckDays(sample.Read(), (PlainDocument)RivalSet.Reflection.ReadDocument(sample.Document));
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

    private static string CheckDays(Dataset dataset, PlainDocument plain)
    {
        IEnumerable<(EdtfValue? Ours, RivalTime? Theirs)> pairs =
        [
            .. dataset.Memberships.All.Zip(plain.Memberships, (one, other) => ((EdtfValue?)one.Spell, (RivalTime?)other.Spell)),
            .. dataset.Statements.All.Zip(plain.Statements, (one, other) => (one.Said, other.Said)),
        ];
        foreach (var (ours, theirs) in pairs)
            if (ours is not null
                && (Number(ours.Earliest, int.MinValue) != theirs?.First || Number(ours.Latest, int.MaxValue) != theirs?.Last))
                throw new InvalidOperationException($"The days of {ours} are not the same.");
        return "the dates mean the same days to the library and to the others";

        static int Number(LocalDate? day, int none) => day?.ToDateOnly().DayNumber ?? none;
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
