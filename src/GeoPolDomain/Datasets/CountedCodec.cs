using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads and writes a record of a document, and counts the records that are read.</summary>
internal sealed class CountedCodec<TRecord>(Codec<TRecord> record) : Codec<TRecord>
    where TRecord : DatasetRecord
{
    public override string Called => record.Called;

    public override ValueForm Form => record.Form;

    public override TRecord Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (++context.Records > context.Limits.Records)
            context.Stop(reader.TokenStartIndex, DocumentErrorCode.TooManyRecords, BeyondLimit.Records(context.Limits));
        return record.Read(ref reader, context);
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out TRecord value)
    {
        value = null!;
        return ++context.Records <= context.Limits.Records && record.TryReadPlain(ref cursor, context, out value);
    }

    public override void Write(JsonOutput output, TRecord value) => record.Write(output, value);

    public override void Walk(TRecord value, Walker walker) => record.Walk(value, walker);

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => record.WriteSchema(writer, scope);
}
