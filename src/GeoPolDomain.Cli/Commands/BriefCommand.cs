using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>A dataset on one page.</summary>
internal sealed class BriefCommand : QuestionCommand<BriefAnswer>
{
    private readonly Argument<string?> dataset = new("DATASET")
    {
        Description = "The dataset; the same as --dataset.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public BriefCommand(Terminal terminal) : base(terminal, "brief", "A dataset on one page: members, a force, a contested claim, a statement followed back, zones, conditions, motives, and what does not fit.") =>
        Add(dataset);

    protected override Dataset DatasetOf(ParseResult given, Terminal terminal) => given.GetValue(dataset) switch
    {
        null => base.DatasetOf(given, terminal),
        _ when GivenDataset.IsNamed(given) => throw new Refusal("the dataset is named twice; leave one out"),
        var named => GivenDataset.Of(named, terminal),
    };

    protected override BriefAnswer Ask(Dataset data, ParseResult given) => BriefAnswer.Of(data);

    protected override void Write(Utf8JsonWriter json, BriefAnswer answer) => BriefJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, BriefAnswer answer) => BriefPage.Show(page, answer);
}
