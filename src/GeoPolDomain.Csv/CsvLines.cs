using GeoPolDomain.Tabular;
using nietras.SeparatedValues;

namespace GeoPolDomain.Csv;

/// <summary>The lines of a file, with the columns that its first line names.</summary>
internal sealed class CsvLines : IDisposable
{
    private readonly SepReader reader;
    private readonly FlatTable table;
    private readonly CsvLine line = new();

    private CsvLines(SepReader reader, FlatTable table)
    {
        (this.reader, this.table) = (reader, table);
        var names = reader.Header.ColNames;
        if (names.Count == 0)
            throw new FlatException([new(table.Name, 1, null, "the file is empty; its first line must name the columns")]);
        for (var i = 0; i < names.Count; i++)
            Columns.Add(CsvColumn.Find(names[i], i, table) ?? throw Unknown(names[i]));
    }

    /// <summary>The columns in the order of the file.</summary>
    public List<CsvColumn> Columns { get; } = [];

    /// <summary>Starts to read a file.</summary>
    /// <exception cref="FlatException">The file is no CSV, or has a column that the table does not have.</exception>
    public static CsvLines Read(Stream stream, FlatTable table) => Guarded(table, 1, () => new CsvLines(
        Sep.New(',').Reader(options => options with { Unescape = false, DisableFastFloat = true }).From(stream), table));

    /// <summary>The next line. Null at the end. The same object stands for the next line afterwards.</summary>
    public CsvLine? Next() => Guarded(table, line.Line + 1, () =>
    {
        if (!reader.MoveNext())
            return null;
        line.Take(reader.Current);
        return line;
    });

    public void Dispose() => reader.Dispose();

    private static T Guarded<T>(FlatTable table, long line, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new FlatException([new(table.Name, line, null, $"the file cannot be read as CSV: {broken.Message}")]);
        }
    }

    private FlatException Unknown(string name)
    {
        var own = table.Columns.Where(column => !column.IsDerived).Select(column => column.Name).ToList();
        var near = own.Find(one => Plain(one).Equals(Plain(name), StringComparison.OrdinalIgnoreCase));
        var help = near is null ? $"it has {string.Join(", ", own)}" : $"did you mean '{near}'?";
        return new([new(table.Name, 1, name, $"the table has no such column; {help}")]);
    }

    private static string Plain(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>A line of a file.</summary>
internal sealed class CsvLine
{
    private char[] characters = [];

    // Where the value of each field begins and how long it is. The length is negative when nothing is told.
    private (int Start, int Length)[] fields = [];

    /// <summary>The number of the line, where it begins.</summary>
    public long Line { get; private set; }

    /// <summary>Whether a field tells something.</summary>
    public bool IsTold(int field) => fields[field].Length >= 0;

    /// <summary>The value of a field that tells something.</summary>
    public ReadOnlySpan<char> Value(int field) => characters.AsSpan(fields[field].Start, fields[field].Length);

    /// <summary>Takes the values of a line.</summary>
    public void Take(SepReader.Row row)
    {
        Line = row.LineNumberFrom;
        if (fields.Length != row.ColCount)
            fields = new (int, int)[row.ColCount];
        if (characters.Length < row.Span.Length)
            characters = new char[2 * row.Span.Length];
        var start = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = (start, CsvText.CopyValue(row[i].Span, characters.AsSpan(start)));
            start += Math.Max(0, fields[i].Length);
        }
    }
}
