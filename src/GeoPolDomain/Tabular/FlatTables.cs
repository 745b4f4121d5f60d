using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Tabular;

/// <summary>
/// A dataset as tables: one for each kind of record, and one for each list in such records. What is laid out in tables and read again is
/// the same dataset.
/// </summary>
public static class FlatTables
{
    private static readonly Lazy<ImmutableArray<FlatTable>> Every =
        new(() => [FlatHeader.Table, .. TablePlan.All.SelectMany(plan => plan.Tables)]);

    private static readonly Lazy<Dictionary<string, FlatTable>> ByName =
        new(() => Every.Value.ToDictionary(table => table.Name, StringComparer.Ordinal));

    /// <summary>All tables: that of the dataset itself, and then those of each kind of record in the order of a document.</summary>
    public static ImmutableArray<FlatTable> All => Every.Value;

    /// <summary>Finds a table by its name, for example <c>membership_steps</c>. Null when there is no such table.</summary>
    public static FlatTable? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.Value.GetValueOrDefault(name);
    }

    /// <summary>The tables of a kind of record: first that of the records, then those of the lists in them.</summary>
    public static ImmutableArray<FlatTable> Of(RecordKind kind) => [.. TablePlan.All.Single(plan => plan.Kind == kind).Tables];

    /// <summary>Lays a dataset out as rows: its title and note, and then each record in the order of a document.</summary>
    public static void Write(Dataset dataset, IFlatSink sink)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(sink);
        sink.Add(FlatHeader.RowOf(dataset));
        Write(dataset.Records, sink);
    }

    /// <summary>Lays records out as rows, one after another.</summary>
    public static void Write(IEnumerable<DatasetRecord> records, IFlatSink sink)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(sink);
        using var writing = new RowWriting(sink);
        foreach (var record in records)
            writing.Write(record);
    }

    /// <summary>Puts a dataset together from rows.</summary>
    /// <param name="source">The rows. A table can be left out when there is nothing to say.</param>
    /// <param name="header">Whose id, title, version and note the dataset takes when there is no table of the dataset.</param>
    /// <exception cref="FlatException">The rows have errors. The exception lists them with their places.</exception>
    public static Dataset Read(IFlatSource source, Dataset? header = null) =>
        TryRead(source, header, out var dataset, out var errors) ? dataset : throw new FlatException(errors.AsEnumerable());

    /// <summary>
    /// Reads records one after another from rows, in the order of the rows. Memory use does not grow with the tables. Two records with the
    /// same id are both returned. The rows of lists must stand in the order of their records, as this library writes them.
    /// </summary>
    /// <param name="source">The rows. They are taken ahead, by the thread that asks for the records.</param>
    /// <exception cref="FlatException">A record has errors, or rows of a list belong to no record. It is thrown while reading.</exception>
    public static IEnumerable<DatasetRecord> ReadRecords(IFlatSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return TableReading.ReadRecords(source);
    }

    /// <summary>Tries to put a dataset together from rows, and lists the errors if there are any.</summary>
    public static bool TryRead(
        IFlatSource source,
        Dataset? header,
        [NotNullWhen(true)] out Dataset? dataset,
        out ImmutableArray<FlatError> errors)
    {
        ArgumentNullException.ThrowIfNull(source);
        (dataset, errors) = TableReading.Read(source, header);
        return dataset is not null;
    }
}
