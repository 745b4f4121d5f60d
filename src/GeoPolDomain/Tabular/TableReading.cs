using System.Collections.Immutable;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Tabular;

/// <summary>Reads a dataset from tables: the rows become lines of JSON Lines, which are read as they always are.</summary>
internal static class TableReading
{
    public static (Dataset? Dataset, ImmutableArray<FlatError> Errors) Read(IFlatSource source, Dataset? given)
    {
        var errors = new List<FlatError>();
        if (FlatHeader.Read(source, given, errors) is not { } header)
            return (null, [.. errors]);
        using var lines = new RowStream(source, header);
        if (!DatasetLines.TryRead(lines, out var dataset, out var found))
            errors.AddRange(new RowPlaces(source).Of(found));
        // Rows without a record would be lost silently.
        errors.AddRange(lines.Left.Select(one => new FlatError(
            one.Table.Name,
            one.Line,
            one.Table.Columns[0].Name,
            $"the row belongs to {Text.TextForm.Quote(one.Id)}, but {one.Table.Parent!.Name} has no such row; add it there, or mend the id "
            + "or the place")));
        return errors.Count == 0 ? (dataset, []) : (null, [.. errors]);
    }
}
