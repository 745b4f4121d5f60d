using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>What an actor belongs to at a time.</summary>
internal sealed class MembershipsCommand : QuestionCommand<MembershipsAnswer>
{
    private readonly Argument<string> actor = new("ACTOR") { Description = "The id of the actor." };

    public MembershipsCommand(Terminal terminal) : base(terminal, "memberships", "Of what an actor is a member at a time, or may be.")
    {
        Add(actor);
        Add(GivenTime.Option());
        Add(GivenView.Option());
    }

    protected override MembershipsAnswer Ask(Dataset data, ParseResult given) =>
        MembershipsAnswer.Of(data, GivenId.Actor(data, given.GetRequiredValue(actor)), GivenTime.Of(given), GivenView.Of(given, data));

    protected override void Write(Utf8JsonWriter json, MembershipsAnswer answer) => MembersJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, MembershipsAnswer answer) => MembersPage.Show(page, data, answer);
}
