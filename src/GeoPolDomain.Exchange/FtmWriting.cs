using System.Text.Json;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>Writes records as entities of FollowTheMoney.</summary>
internal sealed class FtmWriting(Export export, Utf8JsonWriter writer)
{
    public static string ReasonOf(string member) => member switch
    {
        "accordingTo" => "the format does not say whose view an entity states",
        "steps" => "the format has no dated steps",
        "end" => "the format does not say why a membership ended",
        _ => "the format has no property for it",
    };

    /// <summary>Writes a record. False when it lacks what its schema requires; then nothing is written.</summary>
    public bool TryWrite(RecordKind kind, Told record)
    {
        if (kind == RecordKind.Tenure && record.Seen("body") is null)
            return false;
        writer.WriteStartObject();
        writer.WriteString("id", FtmId.Of(kind.ToText(), record.Text("id")!));
        writer.WriteString("schema", SchemaOf(kind, record.Seen("kind")));
        writer.WriteStartObject("properties");
        if (kind == RecordKind.Actor)
            WriteActor(record);
        else
            WriteInterest(kind, record);
        Write("sourceUrl", [.. record.Items("citations").Select(AddressOf).OfType<string>().Distinct()]);
        writer.WriteEndObject();
        writer.WriteEndObject();
        return true;
    }

    private static string SchemaOf(RecordKind kind, string? actor) => (kind, actor) switch
    {
        (RecordKind.Actor, "person") => "Person",
        (RecordKind.Actor, "state") => "PublicBody",
        (RecordKind.Actor, _) => "Organization",
        (RecordKind.Relation, _) => "UnknownLink",
        (RecordKind.Succession, _) => "Succession",
        _ => "Membership",
    };

    private void WriteActor(Told actor)
    {
        var isPerson = actor.Seen("kind") == "person";
        var names = actor.Items("names");
        Write("name", names[0].Text("text"));
        Write("alias", [.. names.Skip(1).Where(name => name.Seen("kind") != "former").Select(name => name.Text("text")!)]);
        Write("previousName", [.. names.Skip(1).Where(name => name.Seen("kind") == "former").Select(FormerName)]);
        Write("classification", actor.Text("kind"));
        WriteCodes(actor);
        if (actor.Items("existence") is [var only])
            WriteDates(only, "period", isPerson ? "birthDate" : "incorporationDate", isPerson ? "deathDate" : "dissolutionDate");
        if (actor.Seen("kind") == "organ")
            Write("parent", ActorOf(actor, "of"));
        Write("notes", actor.Text("note"));
    }

    private static string FormerName(Told name)
    {
        name.Text("kind");
        return name.Text("text")!;
    }

    private void WriteCodes(Told actor)
    {
        var codes = actor.Items("codes");
        Write("wikidataId", [.. codes.Where(code => code.Seen("scheme") == "wikidata").Select(ValueOf)]);
        if (actor.Seen("kind") == "state")
            Write("country", [.. codes.Where(IsCountry).Select(ValueOf).Select(code => code.ToLowerInvariant())]);
    }

    private static bool IsCountry(Told code) =>
        code.Seen("scheme") == "iso3166-1-alpha2" && code.Seen("value") is { Length: 2 } value && value.All(char.IsAsciiLetterUpper);

    private static string ValueOf(Told code)
    {
        code.Text("scheme");
        return code.Text("value")!;
    }

    private void WriteInterest(RecordKind kind, Told record)
    {
        var (from, to, role, time) = kind switch
        {
            RecordKind.Membership => (("member", "member"), ("organization", "organization"), "status", "spell"),
            RecordKind.Tenure => (("member", "person"), ("organization", "body"), "office", "spell"),
            RecordKind.Relation => (("subject", "from"), ("object", "to"), "kind", "during"),
            _ => (("predecessor", "predecessor"), ("successor", "successor"), "kind", "on"),
        };
        Write(from.Item1, ActorOf(record, from.Item2));
        Write(to.Item1, ActorOf(record, to.Item2));
        Write("role", record.Text(role));
        if (record.Seen(time) is { } text && !text.Contains('/'))
            Write("date", PlainDate.Take(record, time));
        else
            WriteDates(record, time, "startDate", "endDate");
        Write("summary", record.Text("note"));
    }

    private void WriteDates(Told part, string member, string first, string last)
    {
        var (start, end) = PlainDate.TakeBoth(part, member);
        Write(first, start);
        Write(last, end);
    }

    private string? AddressOf(Told citation)
    {
        if (export.AddressOf(citation.Seen("source")) is not { } address)
        {
            citation.Lose("a source without a web address cannot be named");
            return null;
        }

        citation.Text("source");
        return address;
    }

    private static string? ActorOf(Told record, string member) =>
        record.Text(member) is { } actor ? FtmId.Of("actor", actor) : null;

    private void Write(string property, params string?[] values)
    {
        if (!values.Any(value => value is not null))
            return;
        writer.WriteStartArray(property);
        foreach (var value in values.OfType<string>())
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
