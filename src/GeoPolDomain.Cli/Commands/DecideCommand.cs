using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Commands;

/// <summary>What a vote decides under a rule, and why.</summary>
internal sealed class DecideCommand : QuestionCommand<DecideAnswer>
{
    private readonly Terminal terminal;
    private readonly Argument<string> votes = new("FILE") { Description = "The votes as JSON; standard input, where none is named.", DefaultValueFactory = _ => GivenFile.StandardStream };
    private readonly Option<string> rule = new("--rule") { Description = "The rule: one of 'geopol rules', or a file.", HelpName = "NAME|FILE", Required = true };
    private readonly Option<string> on = new("--on")
    {
        Description = "The day, in EDTF: it says who were members, whether the rule was in force, and whether a deadline has passed.",
        HelpName = "DATE",
    };

    public DecideCommand(Terminal terminal) : base(terminal, "decide", "What a vote decides under a rule, and why; the votes may be known by name, by number, or both.")
    {
        this.terminal = terminal;
        Add(votes);
        Add(rule);
        Add(on);
    }

    protected override Dataset DatasetOf(ParseResult given, Terminal terminal) =>
        GivenDataset.IsNamed(given) ? GivenDataset.Of(given, terminal) : ReferenceData.UnscVotes;

    protected override DecideAnswer Ask(Dataset data, ParseResult given)
    {
        var by = GivenRule.Of(given.GetRequiredValue(rule), terminal);
        var day = given.GetValue(on) is { } text ? GivenTime.Parse(text) : null;
        var (cast, electorate) = GivenVotes.Of(
            GivenFile.Read(given.GetRequiredValue(votes), terminal),
            by,
            () => day is null ? by.FindElectorate() : by.FindElectorateOn(data.Memberships, day));
        return new(by.Evaluate(cast, electorate, day), day);
    }

    protected override void Write(Utf8JsonWriter json, DecideAnswer answer) => DecideJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, DecideAnswer answer) => DecidePage.Show(page, answer);
}
