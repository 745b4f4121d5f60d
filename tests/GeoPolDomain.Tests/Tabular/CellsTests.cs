using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Reference;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Tests.Tabular;

/// <summary>A record is read from the cells of its rows, without JSON between, and is the record that JSON gives.</summary>
public class CellsTests
{
    // Actors are of several kinds, and so is what a condition asks for, which stands as JSON in a cell.
    private static readonly RecordKind[] ReadAsJson = [RecordKind.Actor, RecordKind.Condition];

    [Fact]
    public void The_records_of_the_articles_are_read_from_their_cells()
    {
        var read = new Dictionary<RecordKind, List<bool>>();
        foreach (var record in ReferenceData.CstoSyria2017.Records)
        {
            var cells = FromCells(record);
            (cells is null || cells.Equals(record)).Should().BeTrue(record.IdText);
            (read.TryGetValue(record.RecordKind, out var those) ? those : read[record.RecordKind] = []).Add(cells is not null);
        }

        read.Where(kind => !kind.Value.TrueForAll(isRead => isRead)).Select(kind => kind.Key).Should().Equal(ReadAsJson);
    }

    private static DatasetRecord? FromCells(DatasetRecord record)
    {
        var plan = TablePlan.All.Single(one => one.Kind == record.RecordKind);
        var block = new RowBlock(plan);
        FlatTables.Write([record], new Filling(block));
        var lists = RowLists.InOrder(block);
        var cells = new RowCells(plan, lists);
        using var context = new ReadContext();
        return cells.TryStart(block.RowsOf(0)[0]) ? Tables.Of(plan.Kind).ReadCells(cells, context) : null;
    }

    private sealed class Filling(RowBlock block) : IFlatSink
    {
        public void Add(FlatRow row) => block.Add(block.Plan.Tables.IndexOf(row.Table), row);
    }
}
