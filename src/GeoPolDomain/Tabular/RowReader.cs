using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tabular;

/// <summary>Reads the records of blocks of rows. One thread at a time has the reader.</summary>
/// <remarks>
/// A record is read from the cells of its rows. When these are not as this library lays them out, they become a line of JSON, and reading
/// that line finds the mistakes and tells them.
/// </remarks>
internal sealed class RowReader(Dataset header) : IDisposable
{
    private readonly LineReader reader = new(header);
    private readonly ReadContext context = new(ReadLimits.Usual);

    // A value in a column of JSON can be as deep as a document, and stands inside its record.
    private readonly JsonOutput made = new(2 * JsonText.MostDepth);

    /// <summary>Reads the records, up to the first one with errors.</summary>
    public void Read(RowBlock block)
    {
        var (plan, number) = (block.Plan, block.Before);
        var lists = RowLists.InOrder(block);
        var (table, cells, lines) = (Tables.Of(plan.Kind), new RowCells(plan, lists), new RowReading(plan, lists));
        foreach (var row in block.RowsOf(0))
        {
            number++;
            lists.StartRecord();
            var record = cells.TryStart(row) ? table.ReadCells(cells, context) : null;
            if (record is null)
            {
                lists.StartAnew();
                made.Clear();
                lines.Write(row, made);
                record = reader.Read(made.Written[..^1], number, block.Errors);
            }

            if (record is null)
                return;
            block.Records.Add(record);
        }

        block.Left.AddRange(lists.Left);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        context.Dispose();
        made.Dispose();
    }
}
