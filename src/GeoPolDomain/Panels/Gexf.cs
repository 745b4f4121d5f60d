using System.Globalization;
using System.Xml;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>Writes a network with its dates as GEXF 1.2, which Gephi, NetworkX and other programs read.</summary>
/// <remarks>
/// The graph is dynamic: a node has the days of the state's existence, an edge the days of the tie. An open end has no attribute.
/// </remarks>
public static class Gexf
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    /// <summary>Writes the network to a stream. The stream stays open.</summary>
    public static void Write(TieNetwork network, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(stream);
        using var xml = NetworkXml.Open(stream);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("meta");
        xml.WriteElementString("description", $"{network.Tie} on {NetworkXml.Text(network.On)}");
        xml.WriteEndElement();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("defaultedgetype", network.IsDirected ? "directed" : "undirected");
        WriteAttributes(xml, "node", [("code", "string")]);
        WriteAttributes(xml, "edge", [("answer", "string"), ("possible", "integer")]);
        WriteNodes(xml, network);
        WriteEdges(xml, network);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, TieNetwork network)
    {
        xml.WriteStartElement("nodes");
        foreach (var node in network.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node.State.ToString());
            xml.WriteAttributeString("label", NetworkXml.Plain(node.Name));
            Attribute(xml, "start", NetworkXml.Text(node.Since));
            Attribute(xml, "end", NetworkXml.Text(node.Until));
            if (node.Code is { } code)
                WriteValues(xml, [("code", NetworkXml.Plain(code))]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, TieNetwork network)
    {
        xml.WriteStartElement("edges");
        var id = 0;
        foreach (var edge in network.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", Text(id++));
            xml.WriteAttributeString("source", edge.From.ToString());
            xml.WriteAttributeString("target", edge.To.ToString());
            xml.WriteAttributeString("weight", Text(edge.Sure));
            Attribute(xml, "start", NetworkXml.Text(edge.Since));
            Attribute(xml, "end", NetworkXml.Text(edge.Until));
            WriteValues(xml, [("answer", edge.Answer.ToText()), ("possible", Text(edge.Possible))]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string of, ReadOnlySpan<(string Id, string Type)> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", "static");
        foreach (var (id, type) in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("title", id);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, ReadOnlySpan<(string For, string Value)> values)
    {
        xml.WriteStartElement("attvalues");
        foreach (var (attribute, value) in values)
        {
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", attribute);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
            xml.WriteAttributeString(name, value);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
