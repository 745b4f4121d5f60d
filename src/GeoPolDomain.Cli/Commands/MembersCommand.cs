using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>Who belongs to an organization at a time.</summary>
internal sealed class MembersCommand : QuestionCommand<MembersAnswer>
{
    private readonly Argument<string> organization = new("ORG") { Description = "The id of the organization." };
    private readonly Option<string> by = new("--by")
    {
        Description = "The legal step a membership is counted from, such as signed or ratified; the start of its spell, where none is named.",
        HelpName = "STEP",
    };

    public MembersCommand(Terminal terminal) : base(terminal, "members", "Who is a member of an organization at a time, or may be.")
    {
        Add(organization);
        Add(GivenTime.Option());
        Add(GivenView.Option());
        Add(by);
    }

    protected override MembersAnswer Ask(Dataset data, ParseResult given) => MembersAnswer.Of(
        data,
        GivenId.Organization(data, given.GetRequiredValue(organization)),
        GivenTime.Of(given),
        GivenView.Of(given, data),
        GivenId.Step(data, given.GetValue(by)));

    protected override void Write(Utf8JsonWriter json, MembersAnswer answer) => MembersJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, MembersAnswer answer) => MembersPage.Show(page, data, answer);
}
