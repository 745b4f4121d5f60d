using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoPolDomain.Json;

/// <summary>Lets a described record stand in anybody's own object with System.Text.Json, whatever its options.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class DescribedConverter<T> : JsonConverter<T>
    where T : class, IDescribed<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var context = new ReadContext();
        var value = T.Description.Read(ref reader, context);
        return context.HasErrors
            ? throw new JsonException(string.Join("; ", Locator.Locate(start, context.Errors).Select(one => $"{one.Path}: {one.Error.Message}")))
            : value;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        T.Description.Write(writer, value);
    }
}

/// <summary>A type whose JSON this library describes. Only types of this library can be one.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IDescribed<T>
{
    internal static abstract ObjectCodec<T> Description { get; }
}
