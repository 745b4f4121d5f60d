using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Exchange;

/// <summary>Reads persons, organizations and memberships of Popolo.</summary>
internal sealed class PopoloReading
{
    private const string NoActor = "it has no id and name from which an actor can be made";

    private readonly Import import = new();
    private readonly HashSet<string> persons = [];

    public ImportResult Read(Stream input, DatasetId id, string title)
    {
        using var document = JsonDocument.Parse(input);
        ForeignText.Check(document.RootElement);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("A Popolo document is a JSON object with the members persons, organizations and memberships.");
        foreach (var section in document.RootElement.EnumerateObject())
            Read(section);
        foreach (var section in document.RootElement.EnumerateObject().Where(one => one.NameEquals("memberships")))
            EachOf(section, (telling, _) => (MembershipOf(telling.Record), Import.NoMembership));
        return import.Result(id, title);
    }

    private void Read(JsonProperty section)
    {
        if (section.NameEquals("persons"))
            EachOf(section, (telling, key) => (ActorOf(telling.Record, "person", key), NoActor));
        else if (section.NameEquals("organizations"))
            EachOf(section, (telling, key) => (ActorOf(telling.Record, null, key), NoActor));
        else if (!section.NameEquals("memberships"))
            EachOf(section, (_, _) => (null, "only persons, organizations and memberships are read"));
    }

    private void EachOf(JsonProperty section, Func<Telling, string, (DatasetRecord? Record, string Flaw)> read)
    {
        if (section.Value.ValueKind != JsonValueKind.Array)
        {
            import.Ledger.Add(section.Name, null, "it is not a list, and only lists are read", section.Name);
            return;
        }

        var place = 0;
        foreach (var item in section.Value.EnumerateArray())
        {
            var isNamed = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var own)
                && own.ValueKind == JsonValueKind.String;
            var id = isNamed ? item.GetProperty("id").GetString()! : $"{section.Name}[{place.ToString(CultureInfo.InvariantCulture)}]";
            place++;
            if (item.ValueKind != JsonValueKind.Object)
            {
                import.Ledger.Add(section.Name, null, "it is not an object", id);
                continue;
            }

            var telling = new Telling(import.Ledger, section.Name, id, item);
            var (record, flaw) = read(telling, id);
            import.Add(telling, record, flaw, static _ => "the library reads no such property from Popolo");
        }
    }

    private Actor? ActorOf(Told actor, string? kind, string key)
    {
        var foreign = actor.Text("id") ?? actor.Seen("name");
        if (import.ActorIdOf(foreign) is not { } id || Import.NameOf(actor.Text("name")) is not { } name)
            return null;
        if (id != foreign)
            actor.Lose("id", Import.NewId);
        if (kind == "person")
            persons.Add(key);
        var names = new[] { name }.Concat(actor.Items("other_names").Select(NameOf).OfType<Name>()).ToArray();
        var classification = actor.Seen("classification") is { } given && given != "person" ? given : null;
        var made = Import.ActorOf(kind ?? classification, id, names, import.ActorIdOf(actor.Seen("parent_id")));
        if (made is not null)
        {
            actor.Text("classification");
            if (made is Organ)
                actor.Text("parent_id");
        }
        else
        {
            made = new Organization { Id = id, Names = [.. names], Form = FormOf(actor) };
        }

        return made with { Codes = [.. actor.Items("identifiers").Select(CodeOf).OfType<ExternalCode>()], Existence = ExistenceOf(actor) };
    }

    private static OrganizationForm? FormOf(Told actor) =>
        OrganizationForm.TryParse(actor.Seen("classification"), out _) ? OrganizationForm.Parse(actor.Text("classification")!) : null;

    private static Name? NameOf(Told other)
    {
        if (Import.NameOf(other.Seen("name")) is not { } name)
            return null;
        other.Text("name");
        var kind = NameKind.TryParse(other.Seen("note"), out _) ? NameKind.Parse(other.Text("note")!) : null;
        return name with { Kind = kind, Period = DatesOf(other, "start_date", "end_date") };
    }

    private static ExternalCode? CodeOf(Told identifier)
    {
        if (!CodeScheme.TryParse(identifier.Seen("scheme"), out var scheme) || string.IsNullOrWhiteSpace(identifier.Seen("identifier")))
            return null;
        identifier.Text("scheme");
        return new() { Scheme = scheme, Value = identifier.Text("identifier")! };
    }

    private static ImmutableArray<Existence> ExistenceOf(Told actor)
    {
        var period = DatesOf(actor, "founding_date", "dissolution_date") ?? DatesOf(actor, "birth_date", "death_date");
        return period is null ? [] : [new() { Period = period }];
    }

    private DatasetRecord? MembershipOf(Told membership)
    {
        var person = membership.Text("person_id");
        var member = person ?? membership.Text("member_id") ?? membership.Child("member")?.Text("id");
        var organization = membership.Text("organization_id");
        var role = membership.Text("role");
        var organizationId = import.ActorIdOf(organization);
        if (import.ActorIdOf(member) is not { } memberId)
            return null;
        var (kind, id) = KeyOf(membership.Text("id"), member, organization, role, membership.Seen("start_date"));
        var spell = DatesOf(membership, "start_date", "end_date");
        var isStatus = MembershipStatus.TryParse(role, out var status) && status.IsKnown;
        var isPerson = person is not null || persons.Contains(member!);
        var isTenure = kind == "tenure" || (kind is null && role is not null && !isStatus && isPerson);
        if (organization is not null && organizationId is null)
            membership.Lose("organization_id", "nothing in the id can be an id of a record");
        if (isTenure)
            return string.IsNullOrWhiteSpace(role)
                ? null
                : new Tenure { Id = id, Person = memberId, Office = role, Body = organizationId, Spell = spell };
        if (organizationId is null || spell is null)
            return null;
        if (role is not null && status is null)
            membership.Lose("role", "the role cannot be a code of a status, so the member has the status 'member'");
        return new Membership
        {
            Id = id,
            Member = memberId,
            Organization = organizationId,
            Status = status ?? MembershipStatus.Member,
            Spell = spell,
        };
    }

    // An id that this library wrote says of which kind the record was.
    private static (string? Kind, string Id) KeyOf(string? id, params string?[] parts)
    {
        if (RecordKey.TryParse(id, out var key) && key.Kind is RecordKind.Membership or RecordKind.Tenure)
            return (key.Kind.ToText(), key.Id);
        return (null, Import.IdOf(id) ?? ProposedId.Of(parts)!);
    }

    private static EdtfInterval? DatesOf(Told part, string first, string last)
    {
        var (start, end) = (DateOf(part, first), DateOf(part, last));
        if (start is null && end is null)
            return null;
        var dates = PlainDate.IntervalOf(start, end);
        if (dates is null)
            part.Lose(start is null ? last : first, PlainDate.NoInterval);
        return dates;
    }

    private static string? DateOf(Told part, string member) => PlainDate.IsPlain(part.Seen(member)) ? part.Text(member) : null;
}
