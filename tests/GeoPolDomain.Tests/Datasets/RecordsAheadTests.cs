using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>Records that other threads read ahead come as one thread would give them.</summary>
public class RecordsAheadTests
{
    private const string Header = """{"record":"dataset","format":"geopoldomain/1","id":"x","title":"X"}""";

    private static readonly Gen<string> Lines = Gen.Frequency(
        (12, Gen.Choose(0, 99).Select(number => Claim(number))),
        (2, Gen.Elements("", " ", "[]", "{}", Header, """{"record":"claim","id":"A B","text":1}""")),
        (1, Gen.Constant($$"""{"record":"claim","id":"c","text":"t","about":[{{string.Join(',', Enumerable.Repeat(1, 101))}}]}""")));

    private static readonly Gen<ReadLimits> Limits =
        from records in Often(20)
        from bytes in Often(3_000)
        from line in Often(80)
        select ReadLimits.OfRecords with { Records = records, Bytes = bytes, LineBytes = line };

    private static readonly Gen<(string Text, int Piece, int Threads, ReadLimits Limits, bool IsTold)> Readings =
        from lines in Lines.ListOf()
        from hasHeader in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from piece in Gen.OneOf(Gen.Choose(1, 400), Gen.Constant(1 << 20))
        from threads in Gen.Choose(1, 4)
        from limits in Limits
        from isTold in Gen.Elements(true, false)
        select (string.Join('\n', hasHeader ? [Header, .. lines] : lines), piece, threads, limits, isTold);

    // Small pieces of the stream are small blocks.
    [Fact]
    public void Records_and_mistakes_come_in_the_same_order_as_from_one_thread() => Law.HoldsOften(5_000, Readings, reading =>
    {
        var limits = reading.Limits;
        var text = Encoding.UTF8.GetBytes(reading.Text);
        var alone = Told(onError => RecordsReading.WithLines(new PiecesStream(text, reading.Piece), onError, limits), reading.IsTold);
        var ahead = Told(
            onError => RecordsAhead.WithLines(new PiecesStream(text, reading.Piece), onError, limits, reading.Threads), reading.IsTold);
        return ahead.SequenceEqual(alone);
    });

    [Fact]
    public void Many_records_are_read_with_the_processors_there_are()
    {
        var text = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 20_000).Select(Claim).Prepend(Header)));
        DatasetLines.ReadRecordsAhead(new MemoryStream(text)).Select(record => record.IdText)
            .Should().Equal(Enumerable.Range(0, 20_000).Select(number => $"c{number}"));
    }

    [Fact]
    public void Who_stops_early_waits_for_a_read_that_has_begun_and_has_the_stream_back()
    {
        using var isReading = new ManualResetEventSlim();
        using var mayRead = new ManualResetEventSlim();
        using var stream = new WatchedStream(Endless())
        {
            BeforeRead = number =>
            {
                if (number < 3)
                    return;
                isReading.Set();
                mayRead.Wait();
            },
        };
        var records = RecordsAhead.WithLines(stream, null, ReadLimits.OfRecords, threads: 2).GetEnumerator();
        records.MoveNext().Should().BeTrue();
        isReading.Wait();
        var stopping = new Thread(records.Dispose);
        stopping.Start();

        stopping.Join(TimeSpan.FromMilliseconds(50)).Should().BeFalse();
        mayRead.Set();
        stopping.Join();

        stream.IsBusy.Should().BeFalse();
        stream.Reads.Should().Be(4);
    }

    [Fact]
    public void Only_so_much_is_read_ahead()
    {
        using var stream = new WatchedStream(Endless());
        using var records = RecordsAhead.WithLines(stream, null, ReadLimits.OfRecords, threads: 2).GetEnumerator();
        for (var told = 0L; told < 100_000; told++)
        {
            records.MoveNext().Should().BeTrue();
            // Eight blocks are ahead, one is given out, and one is begun.
            stream.Bytes.Should().BeLessThan(((told + 1) * 70) + (10 << 16));
        }
    }

    [Fact]
    public void Two_threads_are_never_in_the_stream_at_once()
    {
        using var stream = new WatchedStream(Endless());
        RecordsAhead.WithLines(stream, null, ReadLimits.OfRecords, threads: 4).Take(200_000).Count();
        stream.HasMet.Should().BeFalse();
    }

    [Fact]
    public void A_stream_that_fails_gives_its_records_first()
    {
        var told = 0;
        using var stream = new WatchedStream(Endless()) { FailsAfter = 50 };
        FluentActions.Invoking(() =>
        {
            foreach (var _ in RecordsAhead.WithLines(stream, null, ReadLimits.OfRecords, threads: 2))
                told++;
        }).Should().ThrowExactly<IOException>().WithMessage("The line is cut.");
        told.Should().Be(49 * 900);
    }

    // Whoever reads record by record need not wait for lines that have not come yet.
    [Fact]
    public void A_record_is_told_before_the_stream_gives_the_next()
    {
        using var stream = new WatchedStream([Header + "\n" + Claim(1) + "\n", Claim(2) + "\n"]) { FailsAfter = 2 };
        using var records = RecordsAhead.WithLines(stream, null, ReadLimits.OfRecords, threads: 2).GetEnumerator();
        records.MoveNext().Should().BeTrue();
        records.MoveNext().Should().BeTrue();
        FluentActions.Invoking(records.MoveNext).Should().Throw<IOException>();
    }

    // Mostly far beyond what is read.
    private static Gen<int> Often(int most) => Gen.Frequency((4, Gen.Constant(1 << 26)), (1, Gen.Choose(1, most)));

    private static string Claim(int number) => $$"""{"record":"claim","id":"c{{number}}","text":"A claim","about":["csto"]}""";

    private static IEnumerable<string> Endless()
    {
        var some = string.Concat(Enumerable.Range(0, 900).Select(number => Claim(number) + "\n"));
        yield return Header + "\n";
        while (true)
            yield return some;
    }

    private static List<string> Told<T>(Func<Action<DocumentError>?, IEnumerable<T>> read, bool isTold)
    {
        var told = new List<string>();
        try
        {
            foreach (var one in read(isTold ? error => told.Add($"{error}") : null))
                told.Add($"{one}");
        }
        catch (DocumentException refused)
        {
            told.Add($"{string.Join('\n', refused.Errors)} {refused.IsCut}");
        }

        return told;
    }
}
