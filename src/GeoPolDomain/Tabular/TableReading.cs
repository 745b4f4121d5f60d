using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>Reads a dataset from tables.</summary>
/// <remarks>
/// Tables are read as if the rows of lists stood in the order of their records, which holds the rows of some records in memory. When that
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
        var inOrder = new RowRecords(source, header);
        if (TryRead(inOrder, header) is { } read)
            return (read, []);
        using var gathered = new RowStream(source, header);
        if (!DatasetLines.TryRead(gathered, out var dataset, out var found))
            errors.AddRange(new RowPlaces(source).Of(found));
        // Rows without a record would be lost silently.
        errors.AddRange(gathered.Left.Select(one => Alone(one, "; add it there, or mend the id or the place")));
        return errors.Count == 0 ? (dataset, []) : (null, [.. errors]);
    }

    // Null when there is any error, or more than is read of a document.
    private static Dataset? TryRead(RowRecords inOrder, Dataset header)
    {
        var records = new List<DatasetRecord>();
        foreach (var record in inOrder.Read())
        {
            records.Add(record);
            if (records.Count > ReadLimits.Usual.Records || inOrder.Bytes > ReadLimits.Usual.Bytes)
                return null;
        }

        return inOrder.Errors.Count + inOrder.Left.Count == 0 ? header.TryWith(CollectionsMarshal.AsSpan(records)) : null;
    }

    /// <summary>Reads records one after another. The rows of lists must stand in the order of their records.</summary>
    public static IEnumerable<DatasetRecord> ReadRecords(IFlatSource source)
    {
        var errors = new List<FlatError>();
        if (FlatHeader.Read(source, new Dataset("records", "Records of tables", []), errors) is not { } header)
            throw new FlatException(errors);
        var records = new RowRecords(source, header);
        foreach (var record in records.Read())
            yield return record;
        if (records.Errors.Count > 0)
            throw new FlatException(new RowPlaces(source).Of(records.Errors));
        if (records.Left.Count > 0)
            throw new FlatException(records.Left.Select(one => Alone(
                one, ", or has it in another place; put the rows of lists in the order of their records, or read the whole dataset")));
    }

    private static FlatError Alone((FlatTable Table, long Line, string Id) row, string more) => new(
        row.Table.Name,
        row.Line,
        row.Table.Columns[0].Name,
        $"the row belongs to {TextForm.Quote(row.Id)}, but {row.Table.Parent!.Name} has no such row{more}");
}
