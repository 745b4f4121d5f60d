using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Differences;

/// <summary>Reads any JSON value and keeps it as JSON on one line.</summary>
internal sealed class AnyValueCodec : Codec<string>
{
    public override string Called => "a value";

    public override ValueForm Form => new ValueForm.Text();

    public override string Read(ref Utf8JsonReader reader, ReadContext context)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return RecordTree.Text(value.RootElement);
    }

    // A document of differences is short next to the datasets, so it is always read by its tokens.
    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out string value)
    {
        value = "";
        return false;
    }

    public override void Write(JsonOutput output, string value) => output.Json(RecordTree.Text(RecordTree.Parse(value)));

    public override void Walk(string value, Walker walker) { }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) { }
}

/// <summary>Reads and writes a record of any kind, with its kind as in JSON Lines.</summary>
internal sealed class AnyRecordCodec : Codec<DatasetRecord>
{
    public override string Called => "a record with the member 'record'";

    public override ValueForm Form => new ValueForm.Text();

    public override DatasetRecord Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Refuse(ref reader, context);
        var start = reader.TokenStartIndex;
        using var value = JsonDocument.ParseValue(ref reader);
        if (RecordTree.ReadTagged(RecordTree.Text(value.RootElement), out var flaw) is { } record)
            return record;
        var why = flaw.Length > 0 ? flaw : "a header is no record";
        context.Report(start, DocumentErrorCode.InvalidValue, $"the record is not valid: {why}");
        return null!;
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out DatasetRecord value)
    {
        value = null!;
        return false;
    }

    public override void Write(JsonOutput output, DatasetRecord value) =>
        LineReader.WriteRecord(output, Tables.Of(value.RecordKind), value);

    public override void Walk(DatasetRecord value, Walker walker) { }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) { }
}
