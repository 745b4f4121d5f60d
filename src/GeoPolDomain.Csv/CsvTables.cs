using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Csv;

/// <summary>Writes the tables of a dataset as comma-separated values (RFC 4180, UTF-8), and reads them.</summary>
/// <remarks>
/// A value that is not told is an empty field, and an empty text is a pair of quotation marks, as PostgreSQL has it. The first line of a
/// file names the columns.
/// </remarks>
public static class CsvTables
{
    /// <summary>Writes a dataset, a stream for each table that has rows.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="create">Makes the stream of a table, for example a file with its name. The stream is closed at the end.</param>
    public static void Write(Dataset dataset, Func<FlatTable, Stream> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        using var sink = new CsvSink(create);
        FlatTables.Write(dataset, sink);
    }

    /// <summary>Writes records, a stream for each table that has rows. Only one record is held at a time.</summary>
    public static void Write(IEnumerable<DatasetRecord> records, Func<FlatTable, Stream> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        using var sink = new CsvSink(create);
        FlatTables.Write(records, sink);
    }

    /// <summary>
    /// Writes all records of one kind to a single sheet. The items of lists stand in columns of their own, such as
    /// <c>citations.1.source</c>; columns without a value are left out.
    /// </summary>
    public static void WriteSheet(Dataset dataset, RecordKind kind, Stream output)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(output);
        Sheet.Write(dataset.Records.Where(record => record.Key.Kind == kind), FlatTables.Of(kind)[0], output);
    }

    /// <summary>Reads a dataset from tables or sheets.</summary>
    /// <param name="open">Opens a table. Returns null when there is none. A table can be opened more than once.</param>
    /// <param name="header">Whose id, title, version and note the dataset takes when there is no table of the dataset.</param>
    /// <exception cref="FlatException">The tables have errors. The exception lists them with their places.</exception>
    public static Dataset Read(Func<FlatTable, Stream?> open, Dataset? header = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return FlatTables.Read(new CsvSource(open), header);
    }

    /// <summary>Tries to read a dataset from tables or sheets, and lists the errors if there are any.</summary>
    public static bool TryRead(
        Func<FlatTable, Stream?> open,
        Dataset? header,
        [NotNullWhen(true)] out Dataset? dataset,
        out System.Collections.Immutable.ImmutableArray<FlatError> errors)
    {
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            return FlatTables.TryRead(new CsvSource(open), header, out dataset, out errors);
        }
        catch (FlatException broken)
        {
            (dataset, errors) = (null, broken.Errors);
            return false;
        }
    }
}
