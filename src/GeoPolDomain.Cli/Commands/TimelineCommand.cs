using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>Dated things in order.</summary>
internal sealed class TimelineCommand : QuestionCommand<TimelineAnswer>
{
    private const string Everything = "all";

    private readonly Option<string> what = new("--what")
    {
        Description = "What to list, with commas between: said, published, held, planned, signed, in-force, begun, ended, ... or all; without it, what happens, and not what only lasts.",
        HelpName = "WHAT",
    };

    public TimelineCommand(Terminal terminal) : base(terminal, "timeline", "Dated things in order: said, published, held, planned, signed. A date is never made more exact than it is.")
    {
        Add(GivenRange.From());
        Add(GivenRange.To());
        Add(what);
    }

    protected override TimelineAnswer Ask(Dataset data, ParseResult given)
    {
        var wish = given.GetValue(what);
        return TimelineAnswer.Of(data, GivenRange.Of(given), wish is null or Everything ? [] : Wished(data, wish), wish == Everything);
    }

    protected override void Write(Utf8JsonWriter json, TimelineAnswer answer) => TimelineJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, TimelineAnswer answer) => TimelinePage.Show(page, data, answer);

    private static ImmutableArray<Occurrence> Wished(Dataset data, string wish) =>
        [.. wish.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one => GivenId.Occurrence(data, one))];
}
