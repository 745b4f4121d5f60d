using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoPolDomain.Json;

/// <summary>
/// Lets System.Text.Json read and write a record of this library inside an object of your own. The JSON is the same whatever the serializer
/// options are.
/// </summary>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class DescribedConverter<T> : JsonConverter<T>
    where T : class, IDescribed<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        using var context = new ReadContext();
        try
        {
            var value = T.Description.Read(ref reader, context);
            if (!context.HasErrors)
                return value;
        }
        catch (JsonException) when (context.IsCut)
        {
            // There are more errors than are kept.
        }

        var errors = Locator.Locate(start, context.Errors).Select(one => $"{one.Path}: {one.Error.Message}");
        throw new JsonException(string.Join("; ", errors) + (context.IsCut ? "; and more" : ""));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        T.Description.Write(writer, value);
    }
}

/// <summary>A type whose JSON members this library describes. Only types of this library can implement the interface.</summary>
/// <typeparam name="T">The type, which implements this interface.</typeparam>
public interface IDescribed<T>
{
    internal static abstract ObjectCodec<T> Description { get; }
}
