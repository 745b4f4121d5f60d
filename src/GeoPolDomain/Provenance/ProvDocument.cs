using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Json;

namespace GeoPolDomain.Provenance;

/// <summary>
/// A W3C PROV-JSON document under construction. It holds each element and each relation once, in the order in which they were added.
/// </summary>
internal sealed class ProvDocument
{
    /// <summary>The prefix of the terms that this library defines.</summary>
    public const string Own = "gpd:";

    private const string Namespace = "urn:x-geopoldomain:";

    private static readonly string[] Prefixes = ["statement", "report", "source", "actor", "utterance", "speaker"];

    private static readonly string[] Sections =
    [
        "entity", "activity", "agent",
        "wasGeneratedBy", "wasAssociatedWith", "wasAttributedTo", "actedOnBehalfOf", "wasDerivedFrom", "hadMember",
    ];

    private readonly Dictionary<string, List<(string Id, (string Name, string Value)[] Members)>> sections =
        Sections.ToDictionary(one => one, _ => new List<(string, (string, string)[])>());
    private readonly HashSet<string> seen = [];

    /// <summary>Adds an element, unless the document already contains it.</summary>
    public void Thing(string section, string id, params IEnumerable<(string Name, string? Value)> members)
    {
        if (seen.Add($"{section} {id}"))
            sections[section].Add((id, Given(members)));
    }

    /// <summary>Adds a relation, unless the document already contains it.</summary>
    public void Relation(string section, params IEnumerable<(string Name, string? Value)> members)
    {
        var given = Given(members);
        if (seen.Add($"{section} {string.Join(' ', given)}"))
            sections[section].Add((string.Create(CultureInfo.InvariantCulture, $"_:{section}{sections[section].Count + 1}"), given));
    }

    public string Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            writer.WriteStartObject();
            WritePrefixes(writer);
            foreach (var section in Sections.Where(one => sections[one].Count > 0))
                WriteSection(writer, section);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static (string Name, string Value)[] Given(IEnumerable<(string Name, string? Value)> members) =>
        [.. members.Where(one => one.Value is not null).Select(one => (one.Name, one.Value!))];

    private static void WritePrefixes(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("prefix");
        writer.WriteString(Own.TrimEnd(':'), Namespace + "terms:");
        foreach (var prefix in Prefixes)
            writer.WriteString(prefix, $"{Namespace}{prefix}:");
        writer.WriteEndObject();
    }

    private void WriteSection(Utf8JsonWriter writer, string section)
    {
        writer.WriteStartObject(section);
        foreach (var (id, members) in sections[section])
        {
            writer.WriteStartObject(id);
            foreach (var (name, value) in members)
                Write(writer, name, value);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    // PROV-JSON requires a qualified name for a type; a plain string would be read as text.
    private static void Write(Utf8JsonWriter writer, string name, string value)
    {
        if (name != "prov:type")
        {
            writer.WriteString(name, value);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("$", value);
        writer.WriteString("type", "prov:QUALIFIED_NAME");
        writer.WriteEndObject();
    }
}
