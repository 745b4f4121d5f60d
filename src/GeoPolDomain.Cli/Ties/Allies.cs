using System.Collections.Immutable;
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
using NodaTime;
using Spectre.Console;

namespace GeoPolDomain.Cli.Ties;

/// <summary>The command <c>allies</c>: with whom an actor is allied on a day.</summary>
internal sealed class Allies : Question<AlliesAnswer>
{
    private readonly Argument<string> actor = new("ACTOR") { Description = "The actor: its id, its name or its code." };

    public Allies(Terminal terminal) : base(
        terminal,
        "allies",
        "Lists the actors that owe an actor help in war on a day, and those to which it owes such help.")
    {
        Add(actor);
        Add(GivenTime.Option());
        Add(GivenView.Option());
    }

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override AlliesAnswer Ask(Dataset data, ParseResult given)
    {
        var day = GivenDay.Of(given);
        var asked = GivenId.Actor(data, given.GetRequiredValue(actor), day);
        var viewpoint = GivenView.Of(given, data);
        return new(asked, day, viewpoint, data.Ties.AlliesOf(asked, day, viewpoint));
    }

    protected override void WriteJson(Utf8JsonWriter json, AlliesAnswer answer)
    {
        json.Text("actor", answer.Actor);
        json.Text("on", EdtfDate.On(answer.On));
        json.Text("viewpoint", answer.Viewpoint);
        json.Objects("allies", answer.Allies, static (json, pair) =>
        {
            json.Text("actor", pair.Second);
            json.Text("answer", pair.Answer.ToText());
            json.Text("owes", pair.FirstOwes.ToText());
            json.Text("isOwed", pair.SecondOwes.ToText());
            json.Texts("obligations", pair.Obligations.Select(one => one.Obligation.Id).Distinct());
        });
    }

    protected override void WritePage(Page page, Dataset data, AlliesAnswer answer)
    {
        page.Heading($"Allies of {data.Actors.NameOf(answer.Actor)} on {EdtfDate.On(answer.On)}{MembersPage.View(data, answer.Viewpoint)}");
        if (answer.Allies.IsEmpty)
        {
            page.Line("No obligation of defence or offence is recorded for this day.");
            return;
        }

        var table = page.Table("ally", "owes help", "is owed help", "obligations");
        foreach (var pair in answer.Allies)
            table.AddRow(
                Words.Of(data, pair.Second),
                Words.Of(pair.SecondOwes),
                Words.Of(pair.FirstOwes),
                Words.Plain(string.Join(", ", pair.Obligations.Select(one => one.Obligation.Id).Distinct())));
        page.Write(table);
    }
}

/// <summary>With whom an actor is allied on a day.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="On">The day.</param>
/// <param name="Viewpoint">The actor whose view the answer takes, or null if the user named no actor.</param>
/// <param name="Allies">The allies, each as the second of a pair.</param>
internal sealed record AlliesAnswer(ActorId Actor, LocalDate On, ActorId? Viewpoint, ImmutableArray<AlliedPair> Allies);
