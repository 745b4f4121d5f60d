using System.Text;
using System.Text.Json;
using GeoPolDomain.Json;

namespace GeoPolDomain.Differences;

/// <summary>Reads and writes a difference as a JSON document. Reading is as strict as that of a dataset.</summary>
internal static class DifferenceJson
{
    public static string Write(DatasetDifference difference)
    {
        using var output = new JsonOutput(null, isIndented: true);
        DifferenceDocument.Described.Write(output, DifferenceDocument.Of(difference));
        output.EndLine();
        return Encoding.UTF8.GetString(output.Written);
    }

    public static DatasetDifference Read(string json)
    {
        using var context = new ReadContext();
        var document = DocumentReader.Read(
            Bytes.Of(json),
            static (ReadOnlySpan<byte> _, ref Utf8JsonReader reader, ReadContext inner) =>
                DifferenceDocument.Described.Read(ref reader, inner),
            context);
        return document.Errors.IsEmpty ? document.Value!.Difference() : throw new DocumentException(document.Errors, document.IsCut);
    }
}
