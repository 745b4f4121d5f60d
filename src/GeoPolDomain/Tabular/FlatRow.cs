using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Tabular;

/// <summary>A row of a table.</summary>
/// <remarks>Whoever makes rows uses one object again for the next row of a table, so keep the values and not the row.</remarks>
public sealed class FlatRow
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private readonly Held[] held;
    private readonly ReadOnlyMemory<char>[] texts;
    private readonly int[] numbers;

    /// <summary>Makes an empty row of a table.</summary>
    public FlatRow(FlatTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        held = new Held[table.Columns.Length];
        texts = new ReadOnlyMemory<char>[table.Columns.Length];
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
        // A text that was set as a string is that string.
        Held.Text => texts[column].ToString(),
        _ => NumberText(column),
    };

    /// <summary>The characters of <see cref="Text"/>, without making a string of a text. Empty when there is no value.</summary>
    public ReadOnlyMemory<char> Characters(int column) => held[column] == Held.Text ? texts[column] : Text(column).AsMemory();

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
        // A row that is kept for later does not keep texts that nobody needs.
        Array.Clear(texts);
        Line = line;
    }

    /// <summary>Sets a text, or empties the column.</summary>
    public void Set(int column, string? text)
    {
        if (text is null)
            held[column] = Held.Nothing;
        else
            SetCharacters(column, text.AsMemory());
    }

    /// <summary>
    /// Sets a text without making a string of it. The characters must stay as they are as long as the row has them; a copy of the row has
    /// its own.
    /// </summary>
    public void SetCharacters(int column, ReadOnlyMemory<char> text) => (texts[column], held[column]) = (text, Held.Text);

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
        var type = Table.Columns[column].Type;
        if (type == FlatType.Flag && text is "true" or "false")
            Set(column, text == "true");
        else if (type == FlatType.Position && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            Set(column, position);
        else if (type == FlatType.Day && text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
            Set(column, day);
        else
            Set(column, text);
    }

    /// <summary>
    /// Takes all values and the line of another row of the same table, for who must keep a row. A text becomes a string, so it stays as it
    /// is, whatever becomes of the characters of the other row.
    /// </summary>
    /// <exception cref="ArgumentException">The other row is of another table.</exception>
    public void CopyFrom(FlatRow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Table != Table)
            throw new ArgumentException($"the row is of {other.Table}; it must be of {Table}", nameof(other));
        other.held.CopyTo(held, 0);
        // A text that was set as a string is that string.
        for (var i = 0; i < texts.Length; i++)
            texts[i] = held[i] == Held.Text ? other.texts[i].ToString().AsMemory() : default;
        other.numbers.CopyTo(numbers, 0);
        Line = other.Line;
    }

    /// <summary>A day as a number of days since 1970-01-01.</summary>
    internal static int NumberOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    private bool IsNumber(int column) => held[column] == Held.Number;

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
        Number,
    }
}
