using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GeoPolDomain.EntityFrameworkCore.Values;

/// <summary>Values that stand in a column as JSON, as in a document: objects, and lists of anything.</summary>
internal static class StoredJson
{
    private const string Nothing = "[]";
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Unused = new();

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    /// <summary>How an object is stored.</summary>
    public static StoredValue Of<T>()
        where T : class, IDescribed<T>
    {
        var json = new DescribedConverter<T>();
        return new(
            new ValueConverter<T, string>(value => Written(json, value), text => Read(json, text)),
            new ValueComparer<T>((one, other) => Equals(one, other), value => value.GetHashCode(), value => value),
            IsJson: true);
    }

    /// <summary>How a list of objects is stored.</summary>
    public static StoredValue ListOf<T>()
        where T : class, IDescribed<T> => List(new DescribedConverter<T>());

    /// <summary>How a list of values with one text form is stored.</summary>
    public static StoredValue ListOfText<T>()
        where T : class, ITextForm<T> => List(new TextConverter<T>());

    /// <summary>
    /// How the members are stored that the library does not know: as one JSON object, to the letter. So the column holds text, and not
    /// <c>jsonb</c>, which orders members and rewrites numbers.
    /// </summary>
    public static StoredValue Extras() =>
        new(
            new ValueConverter<ImmutableArray<ExtraMember>, string>(extras => ExtrasWritten(extras), text => ExtrasRead(text)),
            ComparerOf<ExtraMember>(),
            IsJson: false);

    private static StoredValue List<T>(JsonConverter<T> json) =>
        new(
            new ValueConverter<ImmutableArray<T>, string>(list => ListWritten(json, list), text => ListRead(json, text)),
            ComparerOf<T>(),
            IsJson: true);

    private static ValueComparer<ImmutableArray<T>> ComparerOf<T>() =>
        new((one, other) => AreEqual(one, other), list => HashOf(list), list => list);

    private static bool AreEqual<T>(ImmutableArray<T> one, ImmutableArray<T> other) => one.AsSpan().SequenceEqual(other.AsSpan(), null);

    private static int HashOf<T>(ImmutableArray<T> list)
    {
        var hash = default(HashCode);
        foreach (var item in list)
            hash.Add(item);
        return hash.ToHashCode();
    }

    private static string Written<T>(JsonConverter<T> json, T value) =>
        Text(writer => json.Write(writer, value, Unused));

    private static string ListWritten<T>(JsonConverter<T> json, ImmutableArray<T> list) => list.IsEmpty ? Nothing : Text(writer =>
    {
        writer.WriteStartArray();
        foreach (var item in list)
            json.Write(writer, item, Unused);
        writer.WriteEndArray();
    });

    private static string ExtrasWritten(ImmutableArray<ExtraMember> extras) => extras.IsEmpty ? "{}" : Text(writer =>
    {
        writer.WriteStartObject();
        foreach (var extra in extras)
        {
            writer.WritePropertyName(extra.Name);
            writer.WriteRawValue(extra.Json);
        }

        writer.WriteEndObject();
    });

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var text = buffer ??= new(512);
        text.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(text, OneLine);
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static T Read<T>(JsonConverter<T> json, string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        return json.Read(ref reader, typeof(T), Unused)!;
    }

    private static ImmutableArray<T> ListRead<T>(JsonConverter<T> json, string text)
    {
        if (text == Nothing)
            return [];
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list of JSON is expected.");
        var items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(json.Read(ref reader, typeof(T), Unused)!);
        return items.DrainToImmutable();
    }

    private static ImmutableArray<ExtraMember> ExtrasRead(string text)
    {
        if (text == "{}")
            return [];
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateObject().Select(member => new ExtraMember(member.Name, member.Value.GetRawText()))];
    }
}
