using GeoPolDomain.Tabular;
using nietras.SeparatedValues;

namespace GeoPolDomain.Csv;

/// <summary>Writes each row to the file of its table. The file of a table is begun with its first row.</summary>
internal sealed class CsvSink(Func<FlatTable, Stream> create) : IFlatSink, IDisposable
{
    private readonly Dictionary<FlatTable, SepWriter> files = [];

    public void Add(FlatRow row)
    {
        if (!files.TryGetValue(row.Table, out var file))
            files[row.Table] = file = CsvText.Writer(create(row.Table), row.Table.Columns.Select(column => column.Name));
        using var line = file.NewRow();
        for (var i = 0; i < row.Table.Columns.Length; i++)
            line[i].Set(CsvText.Of(row.Text(i)));
    }

    public void Dispose()
    {
        foreach (var file in files.Values)
            file.Dispose();
    }
}
