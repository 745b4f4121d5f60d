using System.Globalization;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;

namespace GeoPolDomain.Exchange;

/// <summary>Reads actors and memberships of FollowTheMoney.</summary>
internal sealed class FtmReading
{
    private readonly Import import = new();

    public ImportResult Read(Stream input, DatasetId id, string title)
    {
        using var lines = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        for (var number = 1; lines.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line))
                ReadEntity(line, number);
        return import.Result(id, title);
    }

    private void ReadEntity(string line, int number)
    {
        using var document = Parse(line, number);
        var place = string.Create(CultureInfo.InvariantCulture, $"line {number}");
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            import.Ledger.Add("entity", null, "it is not an object", place);
            return;
        }

        var entity = document.RootElement;
        var schema = TextOf(entity, "schema") ?? "entity";
        var id = TextOf(entity, "id");
        var telling = new Telling(import.Ledger, schema, id ?? place, entity);
        telling.Record.Text("id");
        telling.Record.Text("schema");
        var properties = telling.Record.Child("properties");
        var (record, flaw) = id is null || properties is null
            ? (null, "it has no id or no properties")
            : RecordOf(schema, id, properties);
        if (record is Actor && FtmId.Of("actor", record.Key.Id) != id && record.Key.Id != id)
            telling.Record.Lose("id", Import.NewId);
        import.Add(telling, record, flaw, static _ => "the library reads no such property from FollowTheMoney");
    }

    private (DatasetRecord? Record, string Flaw) RecordOf(string schema, string id, Told properties) => schema switch
    {
        "Person" => (ActorOf("person", id, properties), "it has no name"),
        "PublicBody" or "Organization" or "Company" or "LegalEntity" => (ActorOf(null, id, properties), "it has no name"),
        "Membership" => (MembershipOf(FtmId.Read(id), properties), Import.NoMembership),
        _ => (null, "only persons, organizations and memberships are read"),
    };

    private Actor? ActorOf(string? kind, string foreign, Told properties)
    {
        Name[] names =
        [
            .. new[] { First(properties, "name") }.Concat(properties.Texts("alias")).Select(Import.NameOf).OfType<Name>(),
            .. properties.Texts("previousName").Select(Import.NameOf).OfType<Name>().Select(name => name with { Kind = NameKind.Former }),
        ];
        if (ActorIdOf(foreign) is not { } id || names.Length == 0)
            return null;
        var classification = properties.Items("classification") is [var only, ..] ? only.Words : null;
        var parent = properties.Items("parent") is [{ Words: { } above }, ..] ? above : null;
        var made = Import.ActorOf(kind ?? classification, id, names, ActorIdOf(parent));
        if (made is not null && (made is Person) == (kind == "person"))
            First(properties, "classification");
        else
            made = new Organization { Id = id, Names = [.. names] };
        if (made is Organ)
            First(properties, "parent");
        return made with { Codes = [.. properties.Texts("wikidataId").Select(CodeOf).OfType<ExternalCode>()] };
    }

    private static ExternalCode? CodeOf(string code) =>
        string.IsNullOrWhiteSpace(code) ? null : new() { Scheme = CodeScheme.Wikidata, Value = code };

    private DatasetRecord? MembershipOf((string? Kind, string Id) key, Told properties)
    {
        var member = ActorIdOf(First(properties, "member"));
        var organization = ActorIdOf(First(properties, "organization"));
        if (member is null || organization is null || Import.IdOf(key.Id) is not { } id)
            return null;
        var role = First(properties, "role");
        var (start, end) = (DateOf(properties, "startDate"), DateOf(properties, "endDate"));
        var spell = start is null && end is null ? null : PlainDate.IntervalOf(start, end);
        if (spell is null && (start ?? end) is not null)
            properties.Lose(start is null ? "endDate" : "startDate", PlainDate.NoInterval);
        var note = First(properties, "summary") is { } summary && !string.IsNullOrWhiteSpace(summary) ? summary : null;
        if (key.Kind == "tenure" && !string.IsNullOrWhiteSpace(role))
            return new Tenure { Id = id, Person = member, Office = role, Body = organization, Spell = spell, Note = note };
        if (spell is null)
            return null;
        var isCode = MembershipStatus.TryParse(role, out var status);
        if (role is not null && !isCode)
            properties.Lose("role", "the role cannot be a code of a status, so the member has the status 'member'");
        return new Membership
        {
            Id = id,
            Member = member,
            Organization = organization,
            Status = status ?? MembershipStatus.Member,
            Spell = spell,
            Note = note,
        };
    }

    private ActorId? ActorIdOf(string? foreign) =>
        foreign is null ? null : import.ActorIdOf(foreign, FtmId.Read(foreign) is ("actor", var own) ? own : null);

    private static string? DateOf(Told properties, string member) =>
        properties.Items(member) is [{ Words: { } only }] && PlainDate.IsPlain(only)
            ? First(properties, member)
            : null;

    // A property can have several values; what is read has one, and the others are lost.
    private static string? First(Told properties, string member)
    {
        using var values = properties.Texts(member).GetEnumerator();
        return values.MoveNext() ? values.Current : null;
    }

    private static string? TextOf(JsonElement entity, string member) =>
        entity.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonDocument Parse(string line, int number)
    {
        try
        {
            var document = JsonDocument.Parse(line);
            ForeignText.Check(document.RootElement);
            return document;
        }
        catch (JsonException mistake)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"Line {number}");
            throw new JsonException($"{place} cannot be read; each line holds one entity as JSON: {mistake.Message}", mistake);
        }
    }
}
