using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>The records that are measured, and the bytes they are written as.</summary>
internal sealed class Sample
{
    private const ulong Seed = 20170622;
    private const int RecordsAtScaleOne = 300_000;

    // Two million records are just below the usual limit of one gibibyte, or just beyond.
    private static readonly ReadLimits Limits = new() { Bytes = int.MaxValue };

    private Sample(Dataset dataset)
    {
        Document = Bytes(dataset, DatasetJson.Write);
        Lines = Bytes(dataset, DatasetLines.Write);
        LineCount = Lines.AsSpan().Count((byte)'\n');
        ForeignShare = (double)Lines.Count(one => one >= 0x80) / Lines.Length;
    }

    /// <summary>The canonical document, indented.</summary>
    public byte[] Document { get; }

    /// <summary>The same records as JSON Lines.</summary>
    public byte[] Lines { get; }

    public int LineCount { get; }

    /// <summary>Which part of the bytes belongs to letters outside ASCII.</summary>
    public double ForeignShare { get; }

    /// <summary>The records anew. The sample itself holds only bytes, so that nothing else burdens the heap.</summary>
    public Dataset Read() => DatasetJson.Read(Document, Limits);

    /// <summary>About so many records.</summary>
    public static Sample OfSize(int records) => Of((double)records / RecordsAtScaleOne);

    /// <summary>At scale 1: 100,000 statements with 160,000 reports, 20,000 memberships, 5,000 contributions.</summary>
    public static Sample Of(double scale)
    {
        var dice = new Dice(Seed);
        var cast = new Cast(dice);
        var calendar = new Calendar(dice);
        var citations = new Citations(dice, cast);
        var prose = new Prose(dice);
        IEnumerable<DatasetRecord> records =
        [
            .. new MembershipMaker(dice, cast, calendar, citations, prose).Make(Count(20_000)),
            .. new ContributionMaker(dice, cast, calendar, citations, prose).Make(Count(5_000)),
            .. new StatementMaker(dice, cast, calendar, citations, prose).Make(Count(100_000)),
        ];
        return new Sample(new Dataset("benchmark", "Records made by chance, to measure with", records));

        int Count(int full) => (int)Math.Round(full * scale);
    }

    // Written twice: what grows by doubling would need three times the room, and cannot grow beyond one gigabyte.
    private static byte[] Bytes(Dataset dataset, Action<Dataset, Stream> write)
    {
        using var counting = new CountingStream();
        write(dataset, counting);
        var bytes = new byte[counting.Length];
        write(dataset, new MemoryStream(bytes));
        return bytes;
    }
}
