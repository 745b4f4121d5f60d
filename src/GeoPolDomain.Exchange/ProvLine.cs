using System.Globalization;
using System.Text.Json;

namespace GeoPolDomain.Exchange;

/// <summary>A name of an element of PROV, or a text.</summary>
internal readonly record struct ProvValue(string Text, bool IsName);

/// <summary>One element or relation of a PROV-JSON document.</summary>
internal sealed record ProvLine(string Section, string? Id, List<(string Name, ProvValue Value)> Members)
{
    /// <summary>Writes the line. A relation without an id is numbered.</summary>
    public void Write(Utf8JsonWriter writer, int number)
    {
        writer.WriteStartObject(Id ?? string.Create(CultureInfo.InvariantCulture, $"_:{Section}{number}"));
        foreach (var values in Members.GroupBy(one => one.Name))
        {
            writer.WritePropertyName(values.Key);
            if (values.Count() == 1)
            {
                Write(writer, values.Key, values.First().Value);
                continue;
            }

            writer.WriteStartArray();
            foreach (var (_, value) in values)
                Write(writer, values.Key, value);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    // What a relation connects is a name anyway; in an attribute, a plain string would be read as text.
    private static void Write(Utf8JsonWriter writer, string name, ProvValue value)
    {
        var isRole = name.StartsWith("prov:", StringComparison.Ordinal) && name is not ("prov:type" or "prov:role");
        if (!value.IsName || isRole)
        {
            writer.WriteStringValue(value.Text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("$", value.Text);
        writer.WriteString("type", "prov:QUALIFIED_NAME");
        writer.WriteEndObject();
    }
}
