using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Cli.Questions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Ties;

/// <summary>The command <c>between</c>: what ties two actors on a date.</summary>
internal sealed class Between : Question<BetweenAnswer>
{
    private readonly Argument<string> first = new("ACTOR") { Description = "The first actor: its id, its name or its code." };
    private readonly Argument<string> second = new("OTHER") { Description = "The second actor: its id, its name or its code." };

    public Between(Terminal terminal) : base(
        terminal,
        "between",
        "Shows what ties two actors on a date: organizations, treaties, obligations, relations and forces.")
    {
        Add(first);
        Add(second);
        Add(GivenTime.Option());
        Add(GivenView.Option());
    }

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override BetweenAnswer Ask(Dataset data, ParseResult given)
    {
        var on = GivenTime.Of(given);
        return new(on, data.Ties.Between(
            GivenId.Actor(data, given.GetRequiredValue(first), GivenTime.DayOf(given)),
            GivenId.Actor(data, given.GetRequiredValue(second), GivenTime.DayOf(given)),
            on,
            GivenView.Of(given, data)));
    }

    protected override void WriteJson(Utf8JsonWriter json, BetweenAnswer answer)
    {
        var dyad = answer.Dyad;
        json.Text("first", dyad.First);
        json.Text("second", dyad.Second);
        json.Text("on", answer.On);
        json.Text("viewpoint", dyad.Viewpoint);
        json.Text("allies", dyad.AreAllies.ToText());
        json.Objects("organizations", dyad.Organizations, static (json, one) => TieJson.Write(json, "organization", one.Organization, one));
        json.Objects("treaties", dyad.Treaties, static (json, one) => TieJson.Write(json, "treaty", one.Treaty, one));
        json.Objects("obligations", dyad.Obligations, TieJson.Write);
        json.Objects("relations", dyad.Relations, static (json, one) => TieJson.Write(json, "relation", one.Relation.Id, one));
        json.Objects("forces", dyad.Forces, static (json, one) => TieJson.Write(json, "force", one.Force, one));
    }

    protected override void WritePage(Page page, Dataset data, BetweenAnswer answer)
    {
        var dyad = answer.Dyad;
        page.Heading($"{data.Actors.NameOf(dyad.First)} and {data.Actors.NameOf(dyad.Second)} on {answer.On}"
            + MembersPage.View(data, dyad.Viewpoint));
        page.Line($"Allies: {Words.Of(dyad.AreAllies)}");
        Table("organization", dyad.Organizations, one => Words.Of(data, one.Organization));
        Table("treaty", dyad.Treaties, one => Words.Plain(data.Treaties.NameOf(one.Treaty)));
        Table("obligation", dyad.Obligations, one => TiePage.Owed(data, one));
        Table("relation", dyad.Relations, one => Words.Plain(data.CaptionOf(one.Relation.Key)));
        Table("force", dyad.Forces, one => Words.Plain(data.Forces.Find(one.Force)?.Names[0].Text ?? one.Force.ToString()));

        void Table<T>(string column, IReadOnlyCollection<T> ties, Func<T, string> name) where T : Tie
        {
            if (ties.Count > 0)
                page.Write(TiePage.Table(page, column, ties, name));
        }
    }
}

/// <summary>What ties two actors on a date.</summary>
/// <param name="On">The date.</param>
/// <param name="Dyad">The ties.</param>
internal sealed record BetweenAnswer(EdtfDate On, Dyad Dyad);

/// <summary>Writes ties as JSON.</summary>
internal static class TieJson
{
    /// <summary>Writes a tie under the name of what ties.</summary>
    public static void Write(Utf8JsonWriter json, string name, object what, Tie tie)
    {
        json.Text(name, what);
        json.Text("answer", tie.Answer.ToText());
        json.Text("since", Day(tie.Since));
        json.Text("until", Day(tie.Until));
        json.Texts("because", tie.Because);
    }

    /// <summary>Writes an obligation that one actor owes another.</summary>
    public static void Write(Utf8JsonWriter json, OwedObligation owed)
    {
        json.Text("from", owed.From);
        json.Text("to", owed.To);
        json.Text("kind", owed.Obligation.Kind);
        json.Text("treaty", owed.Obligation.Treaty);
        json.Text("article", owed.Obligation.Article);
        Write(json, "obligation", owed.Obligation.Id, owed);
    }

    private static EdtfDate? Day(NodaTime.LocalDate? day) => day is { } known ? EdtfDate.On(known) : null;
}

/// <summary>Shows ties to a person.</summary>
internal static class TiePage
{
    /// <summary>Makes a table with one tie per row.</summary>
    public static Table Table<T>(Page page, string column, IEnumerable<T> ties, Func<T, string> name) where T : Tie
    {
        var table = page.Table(column, "answer", "since", "until");
        foreach (var tie in ties)
            table.AddRow(name(tie), Words.Of(tie.Answer), Day(tie.Since), Day(tie.Until));
        return table;
    }

    /// <summary>Describes who owes what to whom and under which article.</summary>
    public static string Owed(Dataset data, OwedObligation owed) =>
        $"{Words.Plain(data.Actors.NameOf(owed.From))} → {Words.Plain(data.Actors.NameOf(owed.To))}: {Words.Strong(owed.Obligation.Kind)}"
        + $" {Words.Aside($"{owed.Obligation.Treaty}{(owed.Obligation.Article is { } article ? $" {article}" : "")}")}";

    private static string Day(NodaTime.LocalDate? day) => day is { } known ? Words.Plain(EdtfDate.On(known)) : "";
}
