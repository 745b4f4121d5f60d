using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>claim</c>: whether a claim is corroborated, contested, corrected or retracted.</summary>
internal sealed class Claim : EvidenceQuestion<ClaimStanding>
{
    private readonly Argument<string> claim = new("CLAIM") { Description = "The id of the claim." };

    public Claim(Terminal terminal) : base(
        terminal,
        "claim",
        "Tells whether a claim is uncorroborated, corroborated, contested, corrected or retracted, and why.") => Add(claim);

    protected override ClaimStanding Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint) =>
        known.Provenance.StandingOf(GivenId.Claim(data, given.GetRequiredValue(claim)), viewpoint: viewpoint);

    protected override void WriteJson(Utf8JsonWriter json, ClaimStanding answer) => ClaimJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, ClaimStanding answer) => ClaimPage.Write(page, answer);
}

/// <summary>Writes the status of a claim as JSON.</summary>
internal static class ClaimJson
{
    /// <summary>Writes the status, the policy that decided it, the reasons, and the numbers of sources and voices.</summary>
    public static void Write(Utf8JsonWriter json, ClaimStanding answer)
    {
        json.Text("claim", answer.Evidence.ClaimId);
        json.Text("text", answer.Evidence.Positions.Claim?.Text);
        json.Text("status", answer.Status);
        json.Text("policy", answer.Policy.Name);
        json.Texts("because", answer.Because);
        json.Range("sources", answer.Evidence.Corroboration.Sources);
        json.Range("voices", answer.Evidence.Corroboration.Voices);
        json.SomeTexts("views", answer.Evidence.Positions.Views);
    }
}

/// <summary>Shows the status of a claim to a person.</summary>
internal static class ClaimPage
{
    /// <summary>Shows the claim, its status, the reasons and the rule of the policy.</summary>
    public static void Write(Page page, ClaimStanding answer)
    {
        page.Heading($"Status of {answer.Evidence.ClaimId}");
        if (answer.Evidence.Positions.Claim is { } claim)
            page.Line(Words.Plain(claim.Text));
        page.Line($"{Words.Strong(answer.Status)}, because:");
        page.List(answer.Because.Select(Words.Of));
        page.Line(Words.Aside(answer.Policy));
    }
}
