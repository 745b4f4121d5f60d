using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>show</c>: the records that have a certain id.</summary>
internal sealed class Show : Question<ShowAnswer>
{
    private readonly Argument<string> id = new("ID") { Description = "An id such as csto, or a kind and an id such as statement:stm-a15." };

    public Show(Terminal terminal) : base(
        terminal,
        "show",
        "Shows the records with an id: what they say, the sources they cite, and which records refer to them.") => Add(id);

    protected override ShowAnswer Ask(Dataset data, ParseResult given)
    {
        var asked = given.GetRequiredValue(id);
        return new(asked, GivenId.Records(data, asked));
    }

    protected override void WriteJson(Utf8JsonWriter json, ShowAnswer answer) => ShowJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, ShowAnswer answer) => ShowPage.Write(page, data, answer);
}

/// <summary>The records that have a certain id.</summary>
/// <param name="Asked">The id as the user typed it: <c>csto</c>, or with a kind <c>actor:csto</c>.</param>
/// <param name="Records">The records. Records of different kinds can have the same id, so there may be several.</param>
internal sealed record ShowAnswer(string Asked, IReadOnlyList<DatasetRecord> Records);

/// <summary>Writes records as JSON, each with the same members as on its line of a JSON Lines dataset.</summary>
internal static class ShowJson
{
    /// <summary>Writes the id and its records.</summary>
    public static void Write(Utf8JsonWriter json, ShowAnswer answer)
    {
        json.Text("id", answer.Asked);
        Write(json, "records", answer.Records);
    }

    /// <summary>Writes a list of records as one member of an answer.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<DatasetRecord> records) =>
        json.Objects(name, records, static (json, record) =>
        {
            json.WriteString("record", record.Key.Kind.ToText());
            using var members = JsonDocument.Parse(record.ToJson());
            foreach (var member in members.RootElement.EnumerateObject())
                member.WriteTo(json);
        });
}
