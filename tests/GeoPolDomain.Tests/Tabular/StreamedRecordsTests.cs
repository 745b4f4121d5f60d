using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Tests.Tabular;

/// <summary>Records are read from tables one after another, and are not held.</summary>
public class StreamedRecordsTests
{
    [Fact]
    public void They_are_those_of_the_dataset_in_its_order()
    {
        var records = Enumerable.Range(0, 5_000).Select(i => Given.Membership($"state-{i}", "csto", "2003/..") with
        {
            Id = $"mbr-{i:00000}",
            Note = i % 3 == 0 ? new string('n', i % 500) + "." : null,
            Citations = [.. Enumerable.Range(0, i % 4).Select(at => new Citation { Source = $"src-{at}" })],
        });
        var data = Given.Data([.. records]);

        FlatTables.ReadRecords(Laid(data)).Should().Equal(data.Records);
    }

    [Fact]
    public void A_row_with_an_error_ends_the_reading_there()
    {
        var rows = Laid(Many());
        rows.Set("membership", 700, "spell", "2003-13");
        var read = 0;

        var reading = () =>
        {
            foreach (var _ in FlatTables.ReadRecords(rows))
                read++;
        };

        reading.Should().Throw<FlatException>().WithMessage("membership:702: column 'spell': *2003-13*");
        read.Should().Be(700);
    }

    [Fact]
    public void Rows_of_lists_in_another_order_are_told_at_the_end()
    {
        var rows = Laid(Many());
        rows["membership_citations"].Reverse();

        FluentActions.Invoking(() => FlatTables.ReadRecords(rows).Count()).Should().Throw<FlatException>()
            .WithMessage("membership_citations:3: column 'membership_id': the row belongs to 'mbr-00998', but *order of their records*");
    }

    [Fact]
    public void Who_takes_some_can_stop()
    {
        FlatTables.ReadRecords(Laid(Many())).Take(3).Select(one => one.IdText).Should().Equal("mbr-00000", "mbr-00001", "mbr-00002");
    }

    [Fact]
    public void What_a_source_throws_comes_out_as_it_is() =>
        FluentActions.Invoking(() => FlatTables.ReadRecords(new Broken()).Count()).Should().Throw<IOException>().WithMessage("gone");

    // A list whose rows broke off could lack some.
    [Theory]
    [InlineData("membership", 700, 700)]
    [InlineData("membership_citations", 700, 699)]
    public void What_a_source_throws_comes_after_the_records_before_of_which_all_rows_are_known(string table, int rows, int records)
    {
        var read = 0;

        var reading = () =>
        {
            foreach (var _ in FlatTables.ReadRecords(new Torn(Laid(Many()), table, rows)))
                read++;
        };

        reading.Should().Throw<IOException>().WithMessage("gone");
        read.Should().Be(records);
    }

    [Fact]
    public void Rows_are_taken_by_the_thread_that_asks()
    {
        var source = new Watched(Laid(Many()));

        FlatTables.ReadRecords(source).Should().HaveCount(1_000);

        source.Threads.Should().Equal(Environment.CurrentManagedThreadId);
    }

    [Fact]
    public void Rows_are_not_taken_far_ahead()
    {
        var source = new Watched(Laid(Given.Data([.. Enumerable.Range(0, 50_000).Select(i => (DatasetRecord)(
            Given.Membership("armenia", "csto", "2003-09-18/..") with { Id = $"mbr-{i:00000}" }))])));

        FlatTables.ReadRecords(source).Take(1).Should().HaveCount(1);

        source.Rows.Should().BeInRange(1, 10_000);
    }

    private static Dataset Many() => Given.Data([.. Enumerable.Range(0, 1_000).Select(i => (DatasetRecord)(
        Given.Membership("armenia", "csto", "2003-09-18/..") with { Id = $"mbr-{i:00000}", Citations = [new() { Source = "charter" }] }))]);

    private static HeldRows Laid(Dataset data)
    {
        var rows = new HeldRows();
        FlatTables.Write(data, rows);
        return rows;
    }

    private sealed class Torn(IFlatSource whole, string torn, int after) : IFlatSource
    {
        public IEnumerable<FlatRow> RowsOf(FlatTable table)
        {
            foreach (var row in table.Name == torn ? whole.RowsOf(table).Take(after) : whole.RowsOf(table))
                yield return row;
            if (table.Name == torn)
                throw new IOException("gone");
        }
    }

    private sealed class Watched(IFlatSource whole) : IFlatSource
    {
        public HashSet<int> Threads { get; } = [];

        public int Rows { get; private set; }

        public IEnumerable<FlatRow> RowsOf(FlatTable table)
        {
            foreach (var row in whole.RowsOf(table))
            {
                Threads.Add(Environment.CurrentManagedThreadId);
                Rows += table.Name == "membership" ? 1 : 0;
                yield return row;
            }
        }
    }

    private sealed class Broken : IFlatSource
    {
        public IEnumerable<FlatRow> RowsOf(FlatTable table)
        {
            if (table.Name == "dataset")
                yield break;
            throw new IOException("gone");
        }
    }
}
