using System.Text.Encodings.Web;
using System.Text.Json;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>How every rival on System.Text.Json writes.</summary>
internal static class WriterOptions
{
    public static JsonWriterOptions Indented { get; } = Of(indented: true);

    public static JsonWriterOptions OneLine { get; } = Of(indented: false);

    // The serializer's own writer does not check itself either.
    private static JsonWriterOptions Of(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
        SkipValidation = true,
    };
}
