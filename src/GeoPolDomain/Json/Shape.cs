using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>
/// The only description of a record: its members in canonical order, each with its field, its codec and whether it is required.
/// </summary>
/// <remarks>Reading, writing, the JSON schema and the reference page all use this description. The compiler generates equality.</remarks>
internal sealed class Shape<[DynamicallyAccessedMembers(Blank.Needs)] TRecord> : ObjectCodec<TRecord>, IShape
    where TRecord : class
{
    private readonly Func<TRecord, TRecord> copy;
    private readonly TRecord blank;
    private readonly Field<TRecord>[] fields;
    private readonly MemberNames names;
    private readonly Field<TRecord>? free;
    private readonly ulong required;
    private HeldMembers<TRecord>? held;

    public Shape(Func<TRecord, TRecord> copy, ImmutableArray<Field<TRecord>> fields, bool isRepeated)
    {
        IsRepeated = isRepeated;
        this.copy = copy;
        blank = NewBlank();
        this.fields = [.. fields];
        names = new MemberNames(fields.Where(member => !member.IsFree).Select(member => member.Name));
        free = fields.FirstOrDefault(member => member.IsFree);
        for (var i = 0; i < this.fields.Length; i++)
            if (this.fields[i].IsRequired)
                required |= 1UL << i;
    }

    public string Name => typeof(TRecord).Name;

    public override bool IsRepeated { get; }

    public override string Called => $"an object ({Name})";

    /// <summary>The value of the member <c>kind</c>. Null for a record that does not belong to a family.</summary>
    public string? Kind =>
        fields.OfType<ConstantField<TRecord>>().FirstOrDefault(member => member.Name == Family<TRecord>.MemberName)?.Text;

    public override ValueForm Form => new ValueForm.Object(() => [this], IsFamily: false);

    public IEnumerable<(string Name, string Called, bool IsRequired)> Members =>
        fields.Where(member => !member.IsFree).Select(member => (member.Name, member.Called, member.IsRequired));

    public IEnumerable<ValueForm> Forms => fields.Where(member => !member.IsFree).Select(member => member.Form);

    public IEnumerable<IShape> Parts => fields.SelectMany(member => member.Parts);

    // Without the small values of its parts, because each part lists its own.
    IEnumerable<SmallValue> IShape.SmallValues => fields.SelectMany(member => member.SmallValues);

    public override TRecord ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start)
    {
        var record = copy(blank);
        var seen = 0UL;
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = names.Find(ref reader, next);
            if (index < 0)
            {
                ReadUnknown(ref reader, context, record);
                continue;
            }

            var bit = 1UL << index;
            if ((seen & bit) != 0)
            {
                var message = $"the member '{fields[index].Name}' stands twice; keep one";
                context.Report(reader.TokenStartIndex, DocumentErrorCode.DuplicateMember, message);
            }

            seen |= bit;
            next = index + 1;
            reader.Read();
            fields[index].Read(ref reader, context, record);
        }

        if ((seen & required) != required)
            ReportMissing(context, start, required & ~seen);
        return record;
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out TRecord value)
    {
        if (!IsRepeated)
            return base.TryReadPlain(ref cursor, context, out value);
        if (context.Repeats.TryTake(ref cursor, levels: 1, out var start, out value!))
            return true;
        var isRead = base.TryReadPlain(ref cursor, context, out value);
        if (isRead)
            context.Repeats.Add(start, cursor, value);
        return isRead;
    }

    public override bool TryReadPlainMembers(ref Cursor cursor, ReadContext context, out TRecord value)
    {
        value = copy(blank);
        var missing = required;
        // A speaker of whom nothing is known is an object without members.
        if (missing == 0 && cursor.TryLeave((byte)'}'))
            return true;
        var next = 0;
        do
        {
            var index = names.Take(ref cursor, next);
            if (index < 0 || !fields[index].TryReadPlain(ref cursor, context, value))
                return false;
            missing &= ~(1UL << index);
            next = index + 1;
        }
        while (cursor.TryTake((byte)','));
        return missing == 0 && cursor.TryLeave((byte)'}');
    }

    public override bool TryReadCells(Cells cells, ReadContext context, out TRecord value)
    {
        value = copy(blank);
        var missing = required;
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i] == free || !cells.TryEnter(i))
                continue;
            if (!fields[i].TryReadCells(cells, context, value))
                return false;
            cells.Leave();
            missing &= ~(1UL << i);
        }

        return missing == 0;
    }

    public override void WriteMembers(JsonOutput output, TRecord value) => (held ??= new(fields, value, blank)).Write(output, value);

    public override void Prefetch(TRecord value, Prefetched part) => held?.Prefetch(value, part);

    public override void Walk(TRecord value, Walker walker)
    {
        foreach (var field in fields)
            field.Walk(value, walker);
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => scope.WriteReference(writer, this);

    public void WriteDefinition(Utf8JsonWriter writer, SchemaScope scope)
    {
        if (Meanings.Of(Name) is { } meaning)
            writer.WriteString("description"u8, meaning);
        writer.WriteString("type"u8, "object"u8);
        writer.WriteStartObject("properties"u8);
        foreach (var field in fields.Where(member => !member.IsFree))
        {
            writer.WriteStartObject(field.Name);
            if (field.Meaning(Name) is { } says)
                writer.WriteString("description"u8, says);
            field.WriteSchema(writer, scope);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("required"u8);
        foreach (var field in fields)
            if (field.IsRequired)
                writer.WriteStringValue(field.Name);
        writer.WriteEndArray();
        free?.WriteSchema(writer, scope);
        writer.WriteBoolean("additionalProperties"u8, false);
    }

    private void ReadUnknown(ref Utf8JsonReader reader, ReadContext context, TRecord record)
    {
        if (free?.TryReadFree(ref reader, context, record) is true)
            return;
        if (!context.TakeTag(ref reader) && StringCodec.TryDecode(ref reader, context, out var name))
            context.Report(reader.TokenStartIndex, DocumentErrorCode.UnknownMember, names.SayUnknown(name));
        reader.Read();
        reader.TrySkip();
    }

    private void ReportMissing(ReadContext context, long start, ulong missing)
    {
        for (var i = 0; i < fields.Length; i++)
            if ((missing & (1UL << i)) != 0)
                context.Report(
                    start, DocumentErrorCode.MissingMember, $"the member '{fields[i].Name}' is missing; it holds {fields[i].Called}");
    }

    // Creates the record that a reader copies and then fills. No constructor runs, because the required members are not known yet.
    // A trimmer would therefore take it that there is no record of the type, and remove its copying; see Blank.
    private static TRecord NewBlank() => (TRecord)RuntimeHelpers.GetUninitializedObject(typeof(TRecord));
}
