using System.Collections.Immutable;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Tabular;

/// <summary>Reads a dataset from tables: the rows become lines of JSON Lines, which are read as they always are.</summary>
/// <remarks>
/// Tables are read as if the rows of lists stood in the order of their records, which holds the rows of one record in memory. When that
/// finds rows that belong to no record, or any error, the tables are read once more, with the rows of lists gathered: so rows in any order
/// are read right, and errors are the same in every order.
/// </remarks>
internal static class TableReading
{
    public static (Dataset? Dataset, ImmutableArray<FlatError> Errors) Read(IFlatSource source, Dataset? given)
    {
        var errors = new List<FlatError>();
        if (FlatHeader.Read(source, given, errors) is not { } header)
            return (null, [.. errors]);
        using (var lines = new RowStream(source, header, RowOrder.OfRecords))
            if (DatasetLines.TryRead(lines, out var read, out _) && lines.Left.Count == 0)
                return (read, []);
        using var gathered = new RowStream(source, header, RowOrder.Any);
        if (!DatasetLines.TryRead(gathered, out var dataset, out var found))
            errors.AddRange(new RowPlaces(source).Of(found));
        // Rows without a record would be lost silently.
        errors.AddRange(gathered.Left.Select(one => new FlatError(
            one.Table.Name,
            one.Line,
            one.Table.Columns[0].Name,
            $"the row belongs to {Text.TextForm.Quote(one.Id)}, but {one.Table.Parent!.Name} has no such row; add it there, or mend the id "
            + "or the place")));
        return errors.Count == 0 ? (dataset, []) : (null, [.. errors]);
    }
}
