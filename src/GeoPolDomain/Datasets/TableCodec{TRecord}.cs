using System.Collections.Immutable;
using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Datasets;

/// <summary>The records of one kind: in any order when read, by id when held, no id twice.</summary>
internal sealed class TableCodec<TRecord>(Codec<TRecord> record) : Codec<Items<TRecord>>
    where TRecord : DatasetRecord
{
    private readonly ListCodec<TRecord> list = new(record, isSet: false);

    public override string Called => list.Called;

    public override Items<TRecord> Read(ref Utf8JsonReader reader, ReadContext context)
    {
        var start = reader;
        var errors = context.ErrorCount;
        var records = list.Read(ref reader, context);
        if (context.ErrorCount != errors)
            return default;
        var sorted = RecordTable.Sort(records.Array);
        if (RecordTable.FindTwin(sorted) is { } twin)
            ReportTwins(start, context, twin);
        return new(sorted);
    }

    public override void Write(Utf8JsonWriter writer, Items<TRecord> value) => list.Write(writer, value);

    public override void Walk(Items<TRecord> value, Walker walker) => list.Walk(value, walker);

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => list.WriteSchema(writer, scope);

    // Goes through the list again, because the place of every record is not worth keeping for a mistake so rare.
    private void ReportTwins(Utf8JsonReader again, ReadContext context, string first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (again.Read() && again.TokenType != JsonTokenType.EndArray)
        {
            var start = again.TokenStartIndex;
            var id = record.Read(ref again, context).IdText;
            if (string.CompareOrdinal(id, first) >= 0 && !seen.Add(id))
                context.Report(start, $"the id '{id}' is taken by another record of this kind; give each its own");
        }
    }
}
