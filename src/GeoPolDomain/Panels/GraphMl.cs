using System.Globalization;
using System.Text;
using System.Xml;
using GeoPolDomain.Time;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Panels;

/// <summary>Writes a network as GraphML, which NetworkX, igraph, Gephi and other programs read.</summary>
public static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string On, string Type)[] Keys =
    [
        ("tie", "graph", "string"),
        ("on", "graph", "string"),
        ("label", "node", "string"),
        ("code", "node", "string"),
        ("existsSince", "node", "string"),
        ("existsUntil", "node", "string"),
        ("answer", "edge", "string"),
        ("weight", "edge", "int"),
        ("possible", "edge", "int"),
        ("since", "edge", "string"),
        ("until", "edge", "string"),
    ];

    /// <summary>Writes the network to a stream. The stream stays open.</summary>
    public static void Write(TieNetwork network, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(stream);
        using var xml = NetworkXml.Open(stream);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, on, type) in Keys)
            WriteKey(xml, id, on, type);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "ties");
        xml.WriteAttributeString("edgedefault", network.IsDirected ? "directed" : "undirected");
        Data(xml, "tie", network.Tie);
        Data(xml, "on", NetworkXml.Text(network.On));
        foreach (var node in network.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node.State.ToString());
            Data(xml, "label", NetworkXml.Plain(node.Name));
            Data(xml, "code", node.Code is null ? null : NetworkXml.Plain(node.Code));
            Data(xml, "existsSince", NetworkXml.Text(node.Since));
            Data(xml, "existsUntil", NetworkXml.Text(node.Until));
            xml.WriteEndElement();
        }

        foreach (var edge in network.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("source", edge.From.ToString());
            xml.WriteAttributeString("target", edge.To.ToString());
            Data(xml, "answer", edge.Answer.ToText());
            Data(xml, "weight", edge.Sure.ToString(CultureInfo.InvariantCulture));
            Data(xml, "possible", edge.Possible.ToString(CultureInfo.InvariantCulture));
            Data(xml, "since", NetworkXml.Text(edge.Since));
            Data(xml, "until", NetworkXml.Text(edge.Until));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKey(XmlWriter xml, string id, string on, string type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", on);
        xml.WriteAttributeString("attr.name", id);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null)
            return;
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}

/// <summary>What both forms of a network have in common.</summary>
internal static class NetworkXml
{
    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        CloseOutput = false,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    });

    public static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>Returns a text without the characters that no XML document can hold, for example a control character.</summary>
    public static string Plain(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!XmlConvert.IsXmlChar(text[i]) && !IsPair(text, ref i))
                return string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));
        return text;
    }

    private static bool IsPair(string text, ref int at)
    {
        if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            return false;
        at++;
        return true;
    }
}
