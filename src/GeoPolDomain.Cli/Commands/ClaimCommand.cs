using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Cli.Commands;

/// <summary>How a claim stands, and why.</summary>
internal sealed class ClaimCommand : QuestionCommand<ClaimStanding>
{
    private readonly Argument<string> claim = new("CLAIM") { Description = "The id of the claim." };

    public ClaimCommand(Terminal terminal) : base(terminal, "claim", "How a claim stands (uncorroborated, corroborated, contested, corrected, retracted), by which policy, and why.")
    {
        Add(claim);
        Add(GivenView.Option());
        Add(GivenKnowledge.Option());
    }

    protected override ClaimStanding Ask(Dataset data, ParseResult given)
    {
        var id = GivenId.Claim(data, given.GetRequiredValue(claim));
        return GivenKnowledge.Of(given, data).Provenance.StandingOf(id, viewpoint: GivenView.Of(given, data));
    }

    protected override void Write(Utf8JsonWriter json, ClaimStanding answer) => ReasoningJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, ClaimStanding answer) => ReasoningPage.Show(page, answer);
}
