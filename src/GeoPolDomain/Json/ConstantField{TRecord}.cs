using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>A member that always holds the same text: the <c>kind</c> of a case of a family, the <c>format</c> of a document.</summary>
internal sealed class ConstantField<TRecord>(string name, string text) : Field<TRecord>(name, isRequired: true)
{
    private readonly JsonEncodedText encoded = JsonEncodedText.Encode(text);

    public string Text => text;

    public override string Called => $"\"{text}\"";

    public override IEnumerable<IShape> Parts => [];

    public override IEnumerable<SmallValue> SmallValues => [];

    public override void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record)
    {
        if (reader.TokenType == JsonTokenType.String && reader.Says(encoded.EncodedUtf8Bytes))
            return;
        context.Report(reader.TokenStartIndex, $"the {Name} here must be \"{text}\"; nothing else is read");
        reader.TrySkip();
    }

    public override void Write(Utf8JsonWriter writer, TRecord record) => writer.WriteString(EncodedName, encoded);

    public override bool AreEqual(TRecord left, TRecord right) => true;

    public override void AddTo(ref HashCode hash, TRecord record) => hash.Add(text);

    public override void Walk(TRecord record, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => writer.WriteString("const"u8, encoded);
}
