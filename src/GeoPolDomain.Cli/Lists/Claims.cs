using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Cli.Questions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Lists;

/// <summary>The command <c>claims</c>: every claim with its status, and who takes which position on it.</summary>
internal sealed class Claims : EvidenceQuestion<ImmutableArray<ClaimStanding>>
{
    public Claims(Terminal terminal) : base(
        terminal,
        "claims",
        "Lists all claims, each with its status and with who affirms or denies it.")
    {
    }

    protected override ImmutableArray<ClaimStanding> Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint) =>
        [.. known.Statements.Claims.Select(claim => known.Provenance.StandingOf(claim.Id, viewpoint: viewpoint))];

    protected override void WriteJson(Utf8JsonWriter json, ImmutableArray<ClaimStanding> answer) =>
        json.Objects("claims", answer, ClaimsJson.Write);

    protected override void WritePage(Page page, Dataset data, ImmutableArray<ClaimStanding> answer) =>
        ClaimsPage.Write(page, data, answer);
}

/// <summary>Writes a claim of the list as JSON.</summary>
internal static class ClaimsJson
{
    /// <summary>Writes the status of the claim, and the actors by the position that they take.</summary>
    public static void Write(Utf8JsonWriter json, ClaimStanding one)
    {
        ClaimJson.Write(json, one);
        json.Objects("positions", one.Evidence.Positions.All, static (json, position) =>
        {
            json.Text("actor", position.Actor);
            json.Text("stance", position.Stance.ToText());
            json.Text("since", position.Since);
        });
    }
}

/// <summary>Shows all claims to a person.</summary>
internal static class ClaimsPage
{
    /// <summary>Shows each claim with its status and its positions.</summary>
    public static void Write(Page page, Dataset data, ImmutableArray<ClaimStanding> answer)
    {
        page.Heading("All claims");
        if (answer.IsEmpty)
        {
            page.Line("The dataset holds no claim.");
            return;
        }

        var table = page.Table("claim", "status", "positions");
        foreach (var one in answer)
            table.AddRow(
                $"{Words.Plain(one.Evidence.Positions.Claim?.Text)}\n{Words.Aside(one.Evidence.ClaimId)}",
                Words.Plain(one.Status),
                string.Join("\n", one.Evidence.Positions.All.GroupBy(position => position.Stance).Select(stance => Say(data, stance))));
        page.Write(table);
    }

    private static string Say(Dataset data, IGrouping<StanceKind, Position> stance)
    {
        var actors = string.Join(", ", stance.Select(position => NameOf(data, position)).Distinct());
        return Words.Plain($"{Words.Spoken(stance.Key.ToText())}: {actors}");
    }

    private static string NameOf(Dataset data, Position position) =>
        position.Actor is { } actor ? data.Actors.NameOf(actor) : "somebody not known";
}
