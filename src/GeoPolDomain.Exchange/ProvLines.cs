using System.Text.Json;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>What PROV says of one record: its element, and its relations to others.</summary>
internal sealed class ProvLines(RecordKind kind, Told record)
{
    private const string Own = "gpd:";

    private readonly List<ProvLine> lines = [];
    private readonly string id = record.Seen("id")!;
    private readonly string key = $"{kind.ToText()}:{record.Seen("id")}";

    public IReadOnlyList<ProvLine> All()
    {
        AddElement();
        AddCitations();
        AddMakers("authors", "author");
        AddMakers("by", "author");
        if (record.Child("outlet") is { } outlet)
            AddMaker(outlet, "outlet");
        if (kind == RecordKind.Statement)
            AddUtterance();
        Derive("statement", "statement", record.Seen("form"));
        Derive("through", "report", "through");
        Derive("citing", "source", "citing");
        Derive("nestedIn", "statement", "nested");
        Derive("editionOf", "source", "edition");
        Collect("source");
        Collect("partOf");
        if (record.Seen("accordingTo") is { } view)
            Add("wasAttributedTo", ("prov:entity", key), ("prov:agent", $"actor:{view}"), (Own + "mode", "accordingTo"));
        return lines;
    }

    private void AddElement()
    {
        var (type, node) = SchemaForms.OfRecord(kind, record.Element);
        var line = new ProvLine(kind == RecordKind.Actor ? "agent" : "entity", key, [("prov:type", new(Own + type, IsName: true))]);
        if (type is "Person" or "Organization")
            line.Members.Add(("prov:type", new("prov:" + type, IsName: true)));
        if (record.Items("names") is [var first, ..])
            line.Members.Add(("prov:label", new(first.Text("text")!, IsName: false)));
        record.Text("id");
        var forms = node.GetProperty("properties");
        foreach (var member in record.Element.EnumerateObject().Where(one => one.Name != "id" && forms.TryGetProperty(one.Name, out _)))
            AddAttribute(line, member, forms.GetProperty(member.Name));
        lines.Add(line);
    }

    private void AddAttribute(ProvLine line, JsonProperty member, JsonElement form)
    {
        var isList = member.Value.ValueKind == JsonValueKind.Array;
        var values = isList ? [.. member.Value.EnumerateArray()] : new List<JsonElement> { member.Value };
        var ofOne = isList ? SchemaForms.Resolve(form, member.Value).Node.GetProperty("items") : form;
        if (values.Any(value => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
            return;
        foreach (var value in values)
        {
            var name = SchemaForms.Resolve(ofOne, value).Name;
            var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
            var target = SchemaForms.LinkedKind(name) is { } linked ? $"{linked}:{text}" : name == nameof(RecordKey) ? text : null;
            line.Members.Add((Own + member.Name, new(target ?? text, target is not null)));
        }

        record.Take(member.Name);
    }

    private void AddCitations()
    {
        foreach (var citation in record.Items("citations"))
        {
            var (section, from, to) = kind == RecordKind.Actor
                ? ("wasInfluencedBy", "prov:influencee", "prov:influencer")
                : ("wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity");
            Add(
                section,
                (from, key),
                (to, $"source:{citation.Text("source")}"),
                (Own + "mode", "cites"),
                (Own + "place", citation.Text("place")),
                (Own + "basis", citation.Text("basis")),
                (Own + "credibility", citation.Text("credibility")));
        }
    }

    private void AddMakers(string member, string mode)
    {
        foreach (var maker in record.Items(member))
            AddMaker(maker, mode);
    }

    private void AddMaker(Told maker, string mode)
    {
        if (maker.Text("actor") is { } actor)
            Add("wasAttributedTo", ("prov:entity", key), ("prov:agent", $"actor:{actor}"), (Own + "mode", mode));
    }

    private void AddUtterance()
    {
        var utterance = $"utterance:{id}";
        lines.Add(new("activity", utterance, [("prov:type", new(Own + "Utterance", IsName: true))]));
        Add("wasGeneratedBy", ("prov:entity", key), ("prov:activity", utterance));
        foreach (var (speaker, place) in record.Items("speakers").Select((speaker, i) => (speaker, i + 1)))
            AddSpeaker(speaker, utterance, $"speaker:{id}.{place}");
    }

    private void AddSpeaker(Told speaker, string utterance, string unknown)
    {
        var agent = speaker.Text("actor") is { } actor ? $"actor:{actor}" : unknown;
        if (agent == unknown)
        {
            var line = new ProvLine("agent", agent, [("prov:type", new(Own + "UnknownSpeaker", IsName: true))]);
            foreach (var member in (string[])["asPrinted", "missing"])
                if (speaker.Text(member) is { } text)
                    line.Members.Add((Own + member, new(text, IsName: false)));
            lines.Add(line);
        }

        Add("wasAttributedTo", ("prov:entity", key), ("prov:agent", agent), (Own + "mode", "speaker"));
        var associated = Add(
            "wasAssociatedWith", ("prov:activity", utterance), ("prov:agent", agent), (Own + "capacity", speaker.Text("capacity")));
        if (speaker.Text("tenure") is { } tenure)
            associated.Members.Add(("prov:role", new($"tenure:{tenure}", IsName: true)));
        if (speaker.Text("onBehalfOf") is { } principal)
            Add("actedOnBehalfOf", ("prov:delegate", agent), ("prov:responsible", $"actor:{principal}"), ("prov:activity", utterance));
    }

    private void Derive(string member, string from, string? mode)
    {
        if (kind is not (RecordKind.Report or RecordKind.Statement or RecordKind.Source) || record.Seen(member) is not { } used)
            return;
        Add("wasDerivedFrom", ("prov:generatedEntity", key), ("prov:usedEntity", $"{from}:{used}"), (Own + "mode", mode));
    }

    private void Collect(string member)
    {
        if (kind is RecordKind.Report or RecordKind.Source && record.Seen(member) is { } whole)
            Add("hadMember", ("prov:collection", $"source:{whole}"), ("prov:entity", key));
    }

    private ProvLine Add(string section, params (string Name, string? Value)[] members)
    {
        var given = members.Where(one => one.Value is not null).Select(one => (one.Name, new ProvValue(one.Value!, IsName: false)));
        var line = new ProvLine(section, null, [.. given]);
        lines.Add(line);
        return line;
    }
}
