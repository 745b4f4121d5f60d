using System.Collections.Immutable;

namespace GeoPolDomain.Exchange;

/// <summary>Writes losses as JSON.</summary>
internal static class LossJson
{
    public static void Write(ImmutableArray<Loss> losses, Stream output)
    {
        using var file = new JsonFile(output);
        var writer = file.Writer;
        writer.WriteStartArray();
        foreach (var loss in losses)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", loss.Kind);
            if (loss.Member is { } member)
                writer.WriteString("member", member);
            writer.WriteString("reason", loss.Reason);
            writer.WriteNumber("count", loss.Count);
            writer.WriteStartArray("records");
            foreach (var record in loss.Records)
                writer.WriteStringValue(record);
            writer.WriteEndArray();
            writer.WriteEndObject();
            file.PassOn();
        }

        writer.WriteEndArray();
    }
}
