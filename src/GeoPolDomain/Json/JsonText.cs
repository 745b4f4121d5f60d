using System.Text.Encodings.Web;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>The one way JSON is written here: readable letters of every script, line feeds, two spaces.</summary>
internal static class JsonText
{
    /// <summary>How deep objects and lists may nest. What nests deeper is neither read nor written, so that all that is written can be read.</summary>
    public const int MostDepth = 64;

    public static JsonWriterOptions Indented { get; } = Options(indented: true);

    public static JsonWriterOptions OneLine { get; } = Options(indented: false);

    private static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        MaxDepth = MostDepth,
        SkipValidation = true,
    };
}
