using System.Text;
using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tabular;

/// <summary>Lays records out as rows, one record after another.</summary>
/// <remarks>
/// A record is written as JSON, which is then cut into values, so that a table says exactly what a document says. Ids, codes and dates are
/// taken from the record itself, so that nothing is parsed again.
/// </remarks>
internal sealed class RowWriting(IFlatSink sink) : IDisposable
{
    private const int MostShared = 64;
    private readonly JsonOutput output = new() { Values = [] };
    private readonly Dictionary<RecordKind, TablePlan> plans = TablePlan.All.ToDictionary(plan => plan.Kind);
    private readonly Dictionary<FlatTable, FlatRow> rows = TablePlan.All.SelectMany(plan => plan.Tables)
        .ToDictionary(table => table, table => new FlatRow(table));

    private readonly InternTable shared = new();
    private readonly List<int> places = [];
    private byte[] plain = [];
    private int taken;
    private string id = "";

    /// <summary>Passes the rows of a record to the sink.</summary>
    public void Write(DatasetRecord record)
    {
        output.Clear();
        taken = 0;
        record.Write(output);
        var plan = plans[record.RecordKind];
        id = record.IdText;
        var row = rows[plan.Tables[0]];
        row.Clear();
        var cursor = new Cursor(output.Written, ReadLimits.None);
        WriteObject(ref cursor, plan.Root, row);
        sink.Add(row);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        shared.Release();
        output.Dispose();
    }

    private void WriteObject(ref Cursor cursor, PlannedObject planned, FlatRow row)
    {
        if (planned.Presence >= 0)
            row.Set(planned.Presence, true);
        Expect(cursor.TryEnter((byte)'{'));
        if (cursor.TryLeave((byte)'}'))
            return;
        var next = 0;
        do
        {
            if (planned.Take(ref cursor, ref next) is not { } member)
            {
                // The members that are not described come last in a record, up to its last bracket.
                Expect(planned.Extras >= 0);
                row.Set(planned.Extras, "{" + Encoding.UTF8.GetString(cursor.Rest));
                return;
            }

            WriteValue(ref cursor, member.Value, row);
        }
        while (cursor.TryTake((byte)','));
        Expect(cursor.TryLeave((byte)'}'));
    }

    private void WriteValue(ref Cursor cursor, PlannedValue planned, FlatRow row)
    {
        switch (planned)
        {
            case PlannedText column:
                WriteText(ref cursor, column, row);
                break;
            case PlannedFlag column:
                var flag = cursor.TryTake("true"u8);
                Expect(flag || cursor.TryTake("false"u8));
                row.Set(column.Column, flag);
                break;
            case PlannedList list:
                WriteList(ref cursor, list);
                break;
            case PlannedObject inner:
                WriteObject(ref cursor, inner, row);
                break;
            case PlannedJson column:
                var reader = new Utf8JsonReader(cursor.Rest, DocumentReader.Options);
                reader.Read();
                reader.Skip();
                var length = (int)reader.BytesConsumed;
                row.Set(column.Column, Encoding.UTF8.GetString(cursor.Rest[..length]));
                cursor.Pass(length);
                break;
        }
    }

    private void WriteText(ref Cursor cursor, PlannedText column, FlatRow row)
    {
        var value = ValueAt(cursor.Passed);
        Expect(cursor.TryTakeString(out var text, out var isEscaped));
        row.Set(column.Column, value?.Text ?? TextOf(text, isEscaped));
        if (!column.IsDate)
            return;
        Expect(value is EdtfValue);
        WriteDays(DayNumbers.Of((EdtfValue)value!), column, row);
    }

    private static void WriteDays(DayNumbers days, PlannedText column, FlatRow row)
    {
        Set(1, days.Earliest);
        Set(2, days.Latest);
        if (!column.IsInterval)
            return;
        Set(3, days.SurelyFrom);
        Set(4, days.SurelyUntil);

        void Set(int offset, int? day)
        {
            if (day is { } number)
                row.SetDayNumber(column.Column + offset, number);
        }
    }

    // Otherwise rows would be wrong, and nobody would see it.
    private void Expect(bool isAsPlanned)
    {
        if (!isAsPlanned)
            throw new InvalidOperationException($"the record '{id}' is not written as the plan of its tables says");
    }

    // The small value whose text begins at a place. Null when another text does.
    private TextValue? ValueAt(int place)
    {
        var values = output.Values!;
        while (taken < values.Count && values[taken].Place < place)
            taken++;
        return taken < values.Count && values[taken].Place == place ? values[taken].Value : null;
    }

    // Short texts repeat, and share one string each.
    private string TextOf(ReadOnlySpan<byte> text, bool isEscaped)
    {
        if (isEscaped)
        {
            if (plain.Length < text.Length)
                plain = new byte[text.Length * 2];
            Unescaping.TryUndo(text, plain, out var length);
            return Encoding.UTF8.GetString(plain.AsSpan(0, length));
        }

        if (text.Length > MostShared)
            return Encoding.UTF8.GetString(text);
        var mark = TextMark.Of(text);
        if (shared.Find(text, mark) is string known)
            return known;
        var said = Encoding.UTF8.GetString(text);
        shared.Add(mark, said, said);
        return said;
    }

    private void WriteList(ref Cursor cursor, PlannedList list)
    {
        Expect(cursor.TryEnter((byte)'['));
        if (cursor.TryLeave((byte)']'))
            return;
        var row = rows[list.Table];
        places.Add(0);
        do
        {
            places[^1]++;
            row.Clear();
            row.Set(0, id);
            // The table knows how many lists the item lies in; what is deeper has been left again.
            for (var i = 1; i < list.Table.KeyColumns; i++)
                row.Set(i, places[i - 1]);
            WriteValue(ref cursor, list.Item, row);
            sink.Add(row);
        }
        while (cursor.TryTake((byte)','));
        Expect(cursor.TryLeave((byte)']'));
        places.RemoveAt(places.Count - 1);
    }
}
