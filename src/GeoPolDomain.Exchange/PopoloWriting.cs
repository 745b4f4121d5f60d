using System.Globalization;
using System.Text.Json;
using GeoPolDomain.Actors;

namespace GeoPolDomain.Exchange;

/// <summary>Writes the records of a dataset as objects of Popolo.</summary>
internal sealed class PopoloWriting(Export export, Utf8JsonWriter writer)
{
    private const string NoAddress = "a source without a web address cannot be named";

    public static string ReasonOf(string member) => member switch
    {
        "accordingTo" => "the format does not say whose view a record states",
        "steps" or "stages" => "the format has no dated steps",
        "end" => "the format does not say why a membership ended",
        _ => "the format has no property for it",
    };

    public bool IsPerson(string? actor) => actor is not null && export.Dataset.Find($"actor:{actor}") is Person;

    public void WriteActor(Told actor)
    {
        writer.WriteString("id", actor.Text("id"));
        if (actor.Text("kind") is { } kind && kind != "person")
            writer.WriteString("classification", kind);
        WriteNames(actor);
        WriteIdentifiers(actor);
        WriteExistence(actor, actor.Seen("kind") == "person");
        if (actor.Seen("kind") == "organ")
            writer.WriteString("parent_id", actor.Text("of"));
        WriteSources(actor);
    }

    public void WriteMembership(Told membership)
    {
        writer.WriteString("id", $"membership:{membership.Text("id")}");
        writer.WriteString("role", membership.Text("status"));
        WriteMember(membership.Text("member")!);
        writer.WriteString("organization_id", membership.Text("organization"));
        WriteDates(membership, "spell", "start_date", "end_date");
        WriteSources(membership);
    }

    public void WriteTenure(Told tenure)
    {
        writer.WriteString("id", $"tenure:{tenure.Text("id")}");
        writer.WriteString("role", tenure.Text("office"));
        writer.WriteString("person_id", tenure.Text("person"));
        Optional("organization_id", tenure.Text("body"));
        WriteDates(tenure, "spell", "start_date", "end_date");
        WriteSources(tenure);
    }

    public void WriteMotion(Told motion)
    {
        writer.WriteString("id", motion.Text("id"));
        writer.WriteString("organization_id", motion.Text("body"));
        writer.WriteString("text", motion.Text("title"));
        Optional("classification", motion.Text("matter"));
        if (motion.Items("sponsors") is [{ Words: { } sponsor } one] && IsPerson(sponsor))
        {
            one.TakeAll();
            writer.WriteString("creator_id", sponsor);
        }

        WriteSources(motion);
    }

    public void WriteVoteEvent(Told decision)
    {
        writer.WriteString("id", decision.Text("id"));
        writer.WriteString("organization_id", decision.Text("body"));
        Optional("motion_id", decision.Text("motion"));
        Optional("start_date", PlainDate.Take(decision, "on"));
        Optional("result", decision.Text("declared"));
        WriteCounts(decision.Items("counts"));
        List("votes", decision.Items("ballots"), ballot =>
        {
            writer.WriteString("voter_id", ballot.Text("voter"));
            writer.WriteString("option", ballot.Text("vote"));
        });
        WriteSources(decision);
    }

    private void WriteNames(Told actor)
    {
        var names = actor.Items("names");
        writer.WriteString("name", names[0].Text("text"));
        List("other_names", names.Skip(1), name =>
        {
            writer.WriteString("name", name.Text("text"));
            Optional("note", name.Text("kind"));
            WriteDates(name, "period", "start_date", "end_date");
        });
    }

    private void WriteIdentifiers(Told actor) => List("identifiers", actor.Items("codes"), code =>
    {
        writer.WriteString("scheme", code.Text("scheme"));
        writer.WriteString("identifier", code.Text("value"));
    });

    // Where lists disagree on when an actor existed, one of them would be taken for the truth.
    private void WriteExistence(Told actor, bool isPerson)
    {
        if (actor.Items("existence") is [var only])
            WriteDates(only, "period", isPerson ? "birth_date" : "founding_date", isPerson ? "death_date" : "dissolution_date");
        else
            foreach (var one in actor.Items("existence"))
                one.Lose("the format has one first and one last day, and lists of actors disagree");
    }

    private void WriteMember(string member)
    {
        if (IsPerson(member))
        {
            writer.WriteString("person_id", member);
            return;
        }

        writer.WriteStartObject("member");
        writer.WriteString("id", member);
        writer.WriteEndObject();
    }

    private void WriteCounts(IReadOnlyList<Told> counts) => List("counts", counts.Where(IsExact), count =>
    {
        writer.WriteString("option", count.Text("vote"));
        writer.WriteNumber("value", long.Parse(count.Text("count")!, CultureInfo.InvariantCulture));
        Optional("group_id", count.Text("among"));
    });

    private static bool IsExact(Told count)
    {
        if (count.Seen("count")!.All(char.IsAsciiDigit))
            return true;
        count.Lose("the format counts exact numbers only");
        return false;
    }

    private void WriteDates(Told part, string member, string first, string last)
    {
        var (start, end) = PlainDate.TakeBoth(part, member);
        Optional(first, start);
        Optional(last, end);
    }

    private void WriteSources(Told record) => List("sources", record.Items("citations").Where(HasAddress), citation =>
    {
        writer.WriteString("url", export.AddressOf(citation.Text("source")));
        Optional("note", citation.Text("place"));
    });

    private bool HasAddress(Told citation)
    {
        if (export.AddressOf(citation.Seen("source")) is not null)
            return true;
        citation.Lose(NoAddress);
        return false;
    }

    private void List(string name, IEnumerable<Told> items, Action<Told> write)
    {
        var given = items.ToList();
        if (given.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var item in given)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Optional(string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
