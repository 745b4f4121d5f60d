using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using Spectre.Console;
using PositionsAnswer = GeoPolDomain.Statements.Positions;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>positions</c>: which position each actor takes on a claim.</summary>
internal sealed class Positions : EvidenceQuestion<PositionsAnswer>
{
    private readonly Argument<string> claim = new("CLAIM") { Description = "The id of the claim." };

    public Positions(Terminal terminal) : base(
        terminal,
        "positions",
        "Shows which position each actor takes on a claim, since when, and which sources report the position.") => Add(claim);

    protected override PositionsAnswer Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint) =>
        known.Statements.PositionsOn(GivenId.Claim(data, given.GetRequiredValue(claim)), viewpoint);

    protected override void WriteJson(Utf8JsonWriter json, PositionsAnswer answer) => PositionsJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, PositionsAnswer answer) => PositionsPage.Write(page, data, answer);
}

/// <summary>Writes the positions on a claim as JSON.</summary>
internal static class PositionsJson
{
    /// <summary>Writes the claim and the position of each actor, with the statements and the sources behind the position.</summary>
    public static void Write(Utf8JsonWriter json, PositionsAnswer answer)
    {
        json.Text("claim", answer.ClaimId);
        json.Text("text", answer.Claim?.Text);
        json.Objects("positions", answer.All, (json, one) =>
        {
            json.Text("actor", one.Actor);
            json.Text("stance", one.Stance.ToText());
            if (one.IsInPart)
                json.WriteBoolean("isInPart", true);
            json.Text("since", one.Since);
            json.Objects("voices", one.Voices, static (json, voice) =>
            {
                json.Text("speaker", voice.Speaker);
                json.Text("tenure", voice.Tenure);
                json.Texts("statements", voice.Statements);
            });
            json.SomeTexts("conditions", one.Conditions);
            json.SomeTexts("via", one.Via);
            json.Texts("statements", one.Statements.Select(statement => statement.Id));
            json.Texts("reports", one.Reports.Select(report => report.Id));
            json.Objects("through", one.Through, Write);
        });
        json.SomeTexts("changes", answer.Changes);
        json.SomeTexts("silences", answer.Silences.Select(one => one.Id));
        json.SomeTexts("views", answer.Views);
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.Text("source", source.Id);
        json.Text("outlet", source.Outlet?.Actor);
        json.Text("missing", source.MissingOutlet);
        json.Text("url", source.Url);
    }
}

/// <summary>Shows the positions on a claim to a person.</summary>
internal static class PositionsPage
{
    /// <summary>Shows each position with its actor, its first date, and the outlets and statements that tell of the position.</summary>
    public static void Write(Page page, Dataset data, PositionsAnswer answer)
    {
        page.Heading($"Positions on {answer.ClaimId}");
        if (answer.Claim is { } claim)
            page.Line(Words.Plain(claim.Text));
        if (answer.All.IsEmpty)
        {
            page.Line("The dataset records no position on this claim.");
            return;
        }

        var table = page.Table("stance", "actor", "since", "reported by", "statements");
        foreach (var position in answer.All)
            table.AddRow(
                Stance(position),
                Who(data, position),
                position.Since is null ? Words.Warning("undated") : Words.Plain(position.Since),
                string.Join("\n", position.Through.Select(source => Outlet(data, source)).Distinct()),
                Words.Plain(string.Join(", ", position.Statements.Select(one => one.Id))));
        page.Write(table);
        foreach (var via in answer.All.SelectMany(one => one.Via).Distinct())
            page.Line(Words.Aside($"{via}: {data.Statements.FindClaim(via)?.Text ?? "the dataset has no record of this claim"}"));
        page.List(answer.Changes.Select(one => Words.Plain(one))
            .Concat(answer.Silences.Select(one => $"{Words.Warning("takes no position:")} {Words.Plain($"{one.Id}: {one.Gist}")}"))
            .Concat(answer.Views.Select(one => Words.OwnView(data, one))));
    }

    // A state often speaks through a minister or a ministry: the cell then names the speaker below the state.
    private static string Who(Dataset data, Position position)
    {
        if (position.Actor is not { } actor)
            return Words.Warning("speaker unknown");
        var speakers = position.Voices.Select(one => one.Speaker).OfType<ActorId>().Distinct().Where(one => one != actor);
        return string.Join("\n", speakers.Select(one => Words.Aside($"through {data.Actors.NameOf(one)}")).Prepend(Words.Of(data, actor)));
    }

    private static string Stance(Position position)
    {
        IEnumerable<string> lines =
        [
            Words.Strong(position.Stance.ToText().Replace('-', ' ') + (position.IsInPart ? " in part" : "")),
            .. position.Conditions.Select(Words.Plain),
            .. position.Via.Select(via => Words.Aside($"follows from {via}")),
        ];
        return string.Join("\n", lines);
    }

    // A source such as a treaty has no outlet at all: the cell then shows the title of the source.
    private static string Outlet(Dataset data, Source source) =>
        source.Outlet is null ? Words.Plain(source.Title ?? source.Id.ToString())
        : source.MissingOutlet is { } missing ? Words.Warning(missing)
        : Words.Plain(SourceLine.OutletOf(data, source));
}
