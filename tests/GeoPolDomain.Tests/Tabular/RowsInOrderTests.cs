using GeoPolDomain.Datasets;
using GeoPolDomain.Tabular;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Tabular;

/// <summary>Rows of lists advance together with the rows of their records, so that few of them are held.</summary>
public class RowsInOrderTests
{
    private static readonly Dataset Header = new("many", "Many", []);

    [Fact]
    public void Rows_of_lists_are_taken_with_their_records_and_not_before()
    {
        var rows = Laid(5_000);
        var counted = new Counted(rows);

        FlatTables.Read(counted, Header).Memberships.All.Should().HaveCount(5_000);

        // Three steps a record, and one row more to see that the next record begins.
        counted.MostAhead.Should().BeInRange(1, 4);
        counted.Reads("membership").Should().Be(1);
        counted.Reads("membership_steps").Should().Be(1);
    }

    [Theory]
    [InlineData("membership", 1)]
    [InlineData("membership_steps", 1)]
    [InlineData("membership_steps", 2)]
    [InlineData("membership_steps_citations", 5)]
    [InlineData("membership_citations", 7)]
    public void Rows_in_another_order_are_read_right(string table, int seed)
    {
        var (rows, plain) = (Laid(300), Laid(300));
        var random = new Random(seed);
        for (var i = rows[table].Count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (rows[table][i], rows[table][other]) = (rows[table][other], rows[table][i]);
        }

        rows[table].Should().NotEqual(plain[table]);
        DatasetJson.Write(FlatTables.Read(rows, Header)).Should().Be(DatasetJson.Write(FlatTables.Read(plain, Header)));
    }

    [Fact]
    public void Rows_of_one_list_that_stand_apart_are_put_together()
    {
        var rows = Laid(3);
        var steps = rows["membership_steps"];
        var first = steps[0];
        steps.RemoveAt(0);
        steps.Add(first);

        FlatTables.Read(rows, Header).Memberships.All[0].Steps.Select(one => one.Step)
            .Should().Equal(LegalStep.Signed, LegalStep.Ratified, LegalStep.InForce);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(29)]
    public void Every_row_without_a_record_is_told_and_no_other(int lost)
    {
        var rows = Laid(10);
        rows.Set("membership_steps", lost, "membership_id", "mbr-lost");

        FlatTables.TryRead(rows, Header, out _, out var errors).Should().BeFalse();

        errors.Select(one => one.ToString()).Should().ContainSingle()
            .Which.Should().StartWith($"membership_steps:{lost + 2}: column 'membership_id': the row belongs to 'mbr-lost', but ");
    }

    [Fact]
    public void Rows_whose_records_have_no_table_are_all_told()
    {
        var rows = Laid(2);
        rows["membership"].Clear();

        FlatTables.TryRead(rows, Header, out _, out var errors).Should().BeFalse();

        errors.Count(one => one.Table == "membership_steps").Should().Be(6);
        errors.Count(one => one.Table == "membership_steps_citations").Should().Be(2);
    }

    [Theory]
    [InlineData("membership_citations")]
    [InlineData("membership_steps")]
    public void Tables_are_closed_when_another_cannot_be_opened(string broken)
    {
        var opened = new Opened(Laid(2), broken);

        FluentActions.Invoking(() => FlatTables.Read(opened, Header)).Should().Throw<FlatException>().WithMessage("*broken*");

        opened.All.Should().BeGreaterThan(1);
        opened.Now.Should().Be(0);
    }

    private static HeldRows Laid(int count)
    {
        var rows = new HeldRows();
        FlatTables.Write(Enumerable.Range(0, count).Select(i => Given.Membership($"state-{i}", "csto", "2003-09-18/..") with
        {
            Id = $"mbr-{i:00000}",
            Steps =
            [
                new() { Step = LegalStep.Signed, On = EdtfDate.Parse("2002-10-07"), Citations = [new() { Source = $"src-{i}" }] },
                new() { Step = LegalStep.Ratified, On = EdtfDate.Parse("2003") },
                new() { Step = LegalStep.InForce, On = EdtfDate.Parse("2004") },
            ],
            Citations = [new() { Source = "charter", Place = $"p{i}" }, new() { Source = "treaty" }],
        }), rows);
        return rows;
    }

    /// <summary>Counts which tables are open. One cannot be read.</summary>
    private sealed class Opened(HeldRows rows, string broken) : IFlatSource
    {
        public int All { get; private set; }

        public int Now { get; private set; }

        public IEnumerable<FlatRow> RowsOf(FlatTable table)
        {
            All++;
            Now++;
            try
            {
                if (table.Name == broken)
                    throw new FlatException([new(table.Name, 1, null, "the table is broken")]);
                foreach (var row in rows.RowsOf(table))
                    yield return row;
            }
            finally
            {
                Now--;
            }
        }
    }

    /// <summary>Counts how far the rows of lists are ahead of the rows of records.</summary>
    private sealed class Counted(HeldRows rows) : IFlatSource
    {
        private readonly Dictionary<string, int> reads = [];
        private int records;
        private int steps;

        public int MostAhead { get; private set; }

        public int Reads(string table) => reads[table];

        public IEnumerable<FlatRow> RowsOf(FlatTable table)
        {
            reads[table.Name] = reads.GetValueOrDefault(table.Name) + 1;
            foreach (var row in rows.RowsOf(table))
            {
                records += table.Name == "membership" ? 1 : 0;
                steps += table.Name == "membership_steps" ? 1 : 0;
                MostAhead = Math.Max(MostAhead, steps - 3 * Math.Max(0, records - 1));
                yield return row;
            }
        }
    }
}
