using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Tabular;

/// <summary>A row of a table.</summary>
/// <remarks>Whoever makes rows uses one object again for the next row of a table, so keep the values and not the row.</remarks>
public sealed class FlatRow
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private readonly Held[] held;
    private readonly string?[] texts;
    private readonly RowTexts utf8;
    private readonly int[] numbers;

    /// <summary>Makes an empty row of a table.</summary>
    public FlatRow(FlatTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        held = new Held[table.Columns.Length];
        texts = new string?[table.Columns.Length];
        utf8 = new(table.Columns.Length);
        numbers = new int[table.Columns.Length];
    }

    /// <summary>The table.</summary>
    public FlatTable Table { get; }

    /// <summary>The number of the line of the file from which the row comes, for messages. 0 when it comes from no file.</summary>
    public long Line { get; private set; }

    /// <summary>Whether the row has a value in a column.</summary>
    public bool Has(int column) => held[column] != Held.Nothing;

    /// <summary>
    /// The value of a column as text: a flag as <c>true</c>, a day as <c>2017-06-22</c>, a place as a number. Null when there is none.
    /// </summary>
    public string? Text(int column) => held[column] switch
    {
        Held.Nothing => null,
        Held.Text => texts[column],
        Held.Utf8 => Encoding.UTF8.GetString(utf8[column]),
        _ => NumberText(column),
    };

    /// <summary>The text of a column as UTF-8, if it was set so. The bytes stay as they are until the row takes other values.</summary>
    internal bool TryUtf8(int column, out ReadOnlySpan<byte> text)
    {
        text = held[column] == Held.Utf8 ? utf8[column] : default;
        return held[column] == Held.Utf8;
    }

    /// <summary>The value of a column of flags. Null when there is none.</summary>
    public bool? Flag(int column) => IsNumber(column) ? numbers[column] != 0 : null;

    /// <summary>The value of a column of days. Null when there is none.</summary>
    public LocalDate? Day(int column) => IsNumber(column) ? Epoch.PlusDays(numbers[column]) : null;

    /// <summary>The value of a column of days as a number of days since 1970-01-01. Null when there is none.</summary>
    public int? DayNumber(int column) => IsNumber(column) ? numbers[column] : null;

    /// <summary>The value of a column of places in a list. Null when there is none.</summary>
    public int? Position(int column) => IsNumber(column) ? numbers[column] : null;

    /// <summary>Empties the row, for the values of a line of a file, or of no file.</summary>
    public void Clear(long line = 0)
    {
        Array.Clear(held);
        utf8.Clear();
        Line = line;
    }

    /// <summary>Sets a text, or empties the column.</summary>
    public void Set(int column, string? text) => (texts[column], held[column]) = (text, text is null ? Held.Nothing : Held.Text);

    /// <summary>
    /// Sets a text as UTF-8, without making a string of it. The bytes must stay as they are as long as the row has them; a copy of the row
    /// has its own. What is no UTF-8 is read as U+FFFD.
    /// </summary>
    public void SetUtf8(int column, byte[] bytes, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        utf8.Set(column, bytes, start, length);
        held[column] = Held.Utf8;
    }

    /// <summary>Sets a flag.</summary>
    public void Set(int column, bool flag) => SetNumber(column, flag ? 1 : 0);

    /// <summary>Sets a day.</summary>
    public void Set(int column, LocalDate day) => SetNumber(column, NumberOf(day));

    /// <summary>Sets a day as a number of days since 1970-01-01.</summary>
    public void SetDayNumber(int column, int day) => SetNumber(column, day);

    /// <summary>Sets a place in a list, which begins with 1.</summary>
    public void Set(int column, int position) => SetNumber(column, position);

    /// <summary>
    /// Sets the value that a text means in the column: <c>true</c> or <c>false</c> for a flag, a number for a place, <c>2017-06-22</c>
    /// for a day. Another text stays a text, and reading the record tells what is wrong with it.
    /// </summary>
    public void SetFromText(int column, string? text)
    {
        if (text is null || !TrySetMeaning(column, text))
            Set(column, text);
    }

    /// <summary>Does the same for a text of which no string is made.</summary>
    public void SetFromText(int column, ReadOnlySpan<char> text)
    {
        if (TrySetMeaning(column, text))
            return;
        if (utf8.TryCopy(column, text))
            held[column] = Held.Utf8;
        else
            Set(column, text.ToString());
    }

    /// <summary>
    /// Takes all values and the line of another row of the same table, for who must keep a row. A text stays as it is, whatever becomes of
    /// the bytes of the other row.
    /// </summary>
    /// <exception cref="ArgumentException">The other row is of another table.</exception>
    public void CopyFrom(FlatRow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Table != Table)
            throw new ArgumentException($"the row is of {other.Table}; it must be of {Table}", nameof(other));
        other.held.CopyTo(held, 0);
        utf8.Clear();
        var characters = 0L;
        for (var i = 0; i < held.Length; i++)
            if (held[i] == Held.Text)
                characters += (texts[i] = other.texts[i])!.Length;
            else if (held[i] == Held.Utf8)
                utf8.Copy(i, other.utf8[i]);
        Size = utf8.Copied + (sizeof(char) * characters);
        other.numbers.CopyTo(numbers, 0);
        Line = other.Line;
    }

    /// <summary>How many bytes the texts of a copied row take.</summary>
    internal long Size { get; private set; }

    /// <summary>Whether two rows have the same text in a column each.</summary>
    internal static bool HaveSameText(FlatRow one, int column, FlatRow other, int otherColumn) =>
        one.held[column] == Held.Utf8 && other.held[otherColumn] == Held.Utf8
            ? one.utf8[column].SequenceEqual(other.utf8[otherColumn])
            : one.Text(column) == other.Text(otherColumn);

    /// <summary>A day as a number of days since 1970-01-01.</summary>
    internal static int NumberOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    private bool IsNumber(int column) => held[column] == Held.Number;

    private bool TrySetMeaning(int column, ReadOnlySpan<char> text)
    {
        var type = Table.Columns[column].Type;
        if (type == FlatType.Flag && text is "true" or "false")
            Set(column, text is "true");
        else if (type == FlatType.Position && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            Set(column, position);
        else if (type == FlatType.Day && LocalDatePattern.Iso.Parse(text.ToString()) is { Success: true, Value: var day })
            Set(column, day);
        else
            return false;
        return true;
    }

    private string NumberText(int column) => Table.Columns[column].Type switch
    {
        FlatType.Flag => numbers[column] == 0 ? "false" : "true",
        FlatType.Day => LocalDatePattern.Iso.Format(Epoch.PlusDays(numbers[column])),
        _ => numbers[column].ToString(CultureInfo.InvariantCulture),
    };

    private void SetNumber(int column, int number) => (numbers[column], held[column]) = (number, Held.Number);

    /// <summary>What a row has in a column.</summary>
    private enum Held : byte
    {
        Nothing,
        Text,
        Utf8,
        Number,
    }
}
