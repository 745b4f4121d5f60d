using System.Text;
using System.Xml;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>Writes who is tied to whom as GraphML, for programs such as Gephi, NetworkX and igraph.</summary>
/// <remarks>
/// Actors and treaties are nodes. Memberships, tenures, relations, successions, parts in treaties and the place of an organ under its
/// parent are edges. Dates stay EDTF texts. The networks of states on one day are what <c>GeoPolDomain.Panels.GraphMl</c> writes.
/// </remarks>
public static class GraphMlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For)[] Keys =
        [("record", "node"), ("kind", "node"), ("label", "node"), ("tie", "edge"), ("as", "edge"), ("during", "edge")];

    private static readonly RecordKind[] Nodes = [RecordKind.Actor, RecordKind.Treaty];

    private static readonly Dictionary<RecordKind, (string From, string To, RecordKind Target, string As, string During)> Edges = new()
    {
        [RecordKind.Membership] = ("member", "organization", RecordKind.Actor, "status", "spell"),
        [RecordKind.Tenure] = ("person", "body", RecordKind.Actor, "office", "spell"),
        [RecordKind.Relation] = ("from", "to", RecordKind.Actor, "kind", "during"),
        [RecordKind.Succession] = ("predecessor", "successor", RecordKind.Actor, "kind", "on"),
        [RecordKind.TreatyParty] = ("party", "treaty", RecordKind.Treaty, "role", "spell"),
    };

    /// <summary>Writes the dataset to a stream, node by node and edge by edge.</summary>
    public static ExportResult Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var export = new Export(dataset);
        export.TellHeader().LoseTheRest(_ => "the format says nothing about a graph as a whole");
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("graphml", Namespace);
            foreach (var (id, of) in Keys)
                WriteKey(xml, id, of);
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("edgedefault", "directed");
            WriteNodes(xml, export);
            foreach (var record in export.Records([.. Edges.Keys]))
                WriteEdge(xml, export, record);
        }

        output.Write("\n"u8);
        export.LoseOthers(kind => Nodes.Contains(kind) || Edges.ContainsKey(kind), _ => "it is neither a node nor a tie between two nodes");
        return export.Result;
    }

    private static void WriteNodes(XmlWriter xml, Export export)
    {
        foreach (var record in export.Records(Nodes))
        {
            var telling = export.Tell(record);
            var told = telling.Record;
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", $"{telling.Kind}:{told.Text("id")}");
            Data(xml, "record", telling.Kind);
            Data(xml, "kind", Clean(told, "kind"));
            Data(xml, "label", Clean(told.Items("names")[0], "text"));
            xml.WriteEndElement();
            if (told.Seen("kind") == "organ" && export.Dataset.Find($"actor:{told.Seen("of")}") is not null)
                Edge(xml, telling.Key + ":of", telling.Key, $"actor:{told.Text("of")}", ("tie", "organ-of"));
            telling.LoseTheRest(ReasonOf);
        }
    }

    private static void WriteEdge(XmlWriter xml, Export export, DatasetRecord record)
    {
        var (from, to, target, label, during) = Edges[record.Key.Kind];
        var telling = export.Tell(record);
        var told = telling.Record;
        var ends = ($"actor:{told.Seen(from)}", $"{target.ToText()}:{told.Seen(to)}");
        if (told.Seen(to) is null || export.Dataset.Find(ends.Item1) is null || export.Dataset.Find(ends.Item2) is null)
        {
            telling.LoseAll("an edge needs two nodes, and the dataset does not hold both");
            return;
        }

        told.Take(from);
        told.Take(to);
        told.Take("id");
        Edge(xml, telling.Key, ends.Item1, ends.Item2, ("tie", telling.Kind), ("as", Clean(told, label)), ("during", told.Text(during)));
        telling.LoseTheRest(ReasonOf);
    }

    private static void Edge(XmlWriter xml, string id, string from, string to, params (string Key, string? Value)[] data)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("source", from);
        xml.WriteAttributeString("target", to);
        foreach (var (key, value) in data)
            Data(xml, key, value);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null)
            return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void WriteKey(XmlWriter xml, string id, string of)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", id);
        xml.WriteAttributeString("attr.type", "string");
        xml.WriteEndElement();
    }

    // XML has no way to write most control characters.
    private static string? Clean(Told part, string member)
    {
        if (part.Text(member) is not { } text)
            return null;
        var clean = string.Concat(text.EnumerateRunes().Select(rune => IsInXml(rune) ? rune.ToString() : "\ufffd"));
        if (clean != text)
            part.Lose(member, "XML has no such control character; a replacement character stands in its place");
        return clean;
    }

    private static bool IsInXml(Rune rune) => rune.Value is '\t' or '\n' or '\r' or >= ' ' and not (0xFFFE or 0xFFFF);

    private static string ReasonOf(string member) => "an edge or a node has a kind, a label and a time, and nothing more";
}
