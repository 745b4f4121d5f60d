using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Questions;

/// <summary>
/// The command <c>actor</c>: the names, codes, existence and successions of the actors that an id, a name or a code means.
/// </summary>
internal sealed class ActorQuestion : Question<ActorAnswer>
{
    private readonly Argument<string> actor = new("ACTOR")
    {
        Description = "The actor: its id, its name in any language, or its code, such as KAZ, CS or cow:705.",
    };

    public ActorQuestion(Terminal terminal) : base(
        terminal,
        "actor",
        "Shows the actors that an id, a name or a code means: their names, codes, existence by several lists, and successions.")
    {
        Add(actor);
        Add(GivenDay.Option(
            "A full day: only actors that had the name or code on that day, and the organizations they belonged to then."));
    }

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override ActorAnswer Ask(Dataset data, ParseResult given)
    {
        var text = given.GetRequiredValue(actor);
        var day = GivenDay.OrNone(given);
        var found = data.Actors.Lookup(text, day);
        return new(text, day, found.IsEmpty ? [Held(data, GivenId.Actor(data, text, day))] : found);
    }

    // A record may name an actor of which the dataset holds no record.
    private static Actor Held(Dataset data, ActorId id) => data.Actors.Find(id)
        ?? throw new Refusal($"the dataset '{data.Id}' names the actor '{id}' and holds no record of it; 'memberships' may have an answer");

    protected override void WriteJson(Utf8JsonWriter json, ActorAnswer answer)
    {
        json.Text("asked", answer.Asked);
        json.Text("on", answer.On is { } day ? EdtfDate.On(day) : null);
        ShowJson.Write(json, "actors", answer.Actors);
    }

    protected override void WritePage(Page page, Dataset data, ActorAnswer answer)
    {
        foreach (var one in answer.Actors)
            ActorPage.Write(page, data, one, answer);
    }
}

/// <summary>The actors that a text means.</summary>
/// <param name="Asked">The id, name or code as the user typed it.</param>
/// <param name="On">The day of the question, or null for all times.</param>
/// <param name="Actors">The actors; several if the text meant different actors at different times.</param>
internal sealed record ActorAnswer(string Asked, NodaTime.LocalDate? On, ImmutableArray<Actor> Actors);

/// <summary>Shows one actor to a person.</summary>
internal static class ActorPage
{
    /// <summary>Shows the names, the codes, when the actor existed, whom it followed, and where it belonged on the day.</summary>
    public static void Write(Page page, Dataset data, Actor actor, ActorAnswer answer)
    {
        var name = answer.On is { } on ? actor.NameOn(on).Text : actor.Names[0].Text;
        page.Heading($"{name} ({actor.Id}), {Kind(actor)}");
        page.Rows([.. actor.Names.Select(one => Row($"{one.Kind?.ToString() ?? "name"}", one.Text, one.Language, one.Period))]);
        page.Line();
        page.Rows([.. actor.Codes.Select(one => Row($"{one.Scheme}", one.Value, null, one.Period))]);
        page.Line();
        page.Rows([.. actor.Existence.Select(one => Row(one.Per is null ? "existence" : $"existence by {one.Per}", "", null, one.Period))]);
        page.List(data.Actors.Successions
            .Where(one => one.Predecessor == actor.Id || one.Successor == actor.Id)
            .Select(one => Words.Plain(Sentence(data, one))));
        if (actor.Note is { } note)
            page.Line(Words.Aside(note));
        if (answer.On is not { } day)
            return;
        var memberships = MembershipsAnswer.Of(data, actor.Id, EdtfDate.On(day), null);
        if (!memberships.Memberships.IsEmpty)
            MembershipsPage.Write(page, data, memberships);
    }

    private static string[] Row(string label, string text, LanguageTag? language, EdtfInterval? period) =>
        [label, text, $"{language}", period?.Describe() ?? ""];

    private static string Kind(Actor actor) => actor.GetType().Name.ToLowerInvariant();

    private static string Sentence(Dataset data, Succession one) =>
        $"{data.CaptionOf(one.Key)}{(one.On is null ? "" : $", {one.On.Describe()}")}"
        + (one.AccordingTo is null ? "" : $", as {data.Actors.NameOf(one.AccordingTo)} sees it");
}
