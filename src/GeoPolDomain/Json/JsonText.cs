using System.Text.Encodings.Web;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>
/// The settings with which this library writes all JSON: letters of every script are not escaped, lines end with a line feed, and
/// indentation is two spaces.
/// </summary>
internal static class JsonText
{
    /// <summary>
    /// The greatest depth of nested objects and lists. The limit applies to reading and writing alike, so that everything that can be
    /// written can also be read.
    /// </summary>
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
