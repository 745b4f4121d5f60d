using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>Writes where every record of a dataset comes from, as W3C PROV-JSON.</summary>
/// <remarks>
/// Actors are agents, and all other records are entities. A statement comes from an utterance, an activity of its speakers. A record is
/// derived from the sources that it cites, and a report from the statement that it renders and from the report or source behind it. A
/// member with one value, or with a set of values, is an attribute under a term of this library; dates are texts, because PROV accepts
/// only complete points in time. The provenance of a single statement is what <c>Trace.ToProv</c> writes.
/// </remarks>
public static class Prov
{
    private const string Namespace = "urn:x-geopoldomain:";

    private static readonly string[] Sections =
    [
        "entity", "activity", "agent", "wasGeneratedBy", "wasAssociatedWith", "wasAttributedTo", "actedOnBehalfOf", "wasDerivedFrom",
        "wasInfluencedBy", "hadMember",
    ];

    /// <summary>Writes the dataset to a stream, record by record.</summary>
    public static ExportResult Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var export = new Export(dataset);
        export.TellHeader().LoseTheRest(_ => "the format says nothing about a document as a whole");
        using var file = new JsonFile(output);
        file.Writer.WriteStartObject();
        WritePrefixes(file.Writer);
        foreach (var section in Sections)
            WriteSection(file, section, export);

        file.Writer.WriteEndObject();
        return export.Result;
    }

    private static void WritePrefixes(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("prefix");
        writer.WriteString("gpd", Namespace + "terms:");
        foreach (var kind in Enum.GetValues<RecordKind>().Select(kind => kind.ToText()).Concat(["utterance", "speaker"]))
            writer.WriteString(kind, $"{Namespace}{kind}:");
        writer.WriteEndObject();
    }

    private static void WriteSection(JsonFile file, string section, Export export)
    {
        var number = 0;
        foreach (var record in export.Dataset.Records)
        {
            var telling = export.Tell(record);
            foreach (var line in new ProvLines(record.Key.Kind, telling.Record).All().Where(line => line.Section == section))
            {
                if (number++ == 0)
                    file.Writer.WriteStartObject(section);
                line.Write(file.Writer, number);
            }

            // Each section tells the records again, and losses are counted once.
            if (section == Sections[0])
                telling.LoseTheRest(ReasonOf);
            file.PassOn();
        }

        if (number > 0)
            file.Writer.WriteEndObject();
    }

    private static string ReasonOf(string member) => "an attribute has one value or a set of values, and no parts";
}
