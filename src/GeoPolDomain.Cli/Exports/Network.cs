using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Panels;
using GeoPolDomain.Reference;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Cli.Exports;

/// <summary>The command <c>network</c>: writes the ties between the states of a day for programs that analyse networks.</summary>
internal sealed class Network : Command
{
    private const string Shared = "shared";
    private const string GraphMlForm = "graphml";
    private const string GexfForm = "gexf";

    private readonly Terminal terminal;
    private readonly Option<string> tie = new("--tie")
    {
        Description = "What ties two states: shared organizations, or an obligation of a kind. By default shared organizations.",
        HelpName = $"{Shared}|defense|offense|neutrality|nonaggression|consultation",
    };

    private readonly Option<string> form = new("--form")
    {
        Description = "The form of the network. By default, the name of FILE decides.",
        HelpName = $"{GraphMlForm}|{GexfForm}",
    };

    public Network(Terminal terminal) : base(
        "network",
        "Writes the states of a day and the ties between them, for programs such as Gephi, NetworkX and igraph.")
    {
        this.terminal = terminal;
        tie.AcceptOnlyFromAmong(Shared, "defense", "offense", "neutrality", "nonaggression", "consultation");
        form.AcceptOnlyFromAmong(GraphMlForm, GexfForm);
        Add(GivenTime.Option());
        Add(tie);
        Add(GivenStateList.Option());
        Add(GivenView.Option());
        Add(GivenOutput.Option());
        Add(form);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var file = GivenOutput.Of(given);
        var isGexf = IsGexf(given, file);
        var on = GivenDay.Of(given);
        var data = GivenDataset.Of(given, terminal, () => ReferenceData.World);
        var (states, viewpoint) = (GivenStateList.Of(given), GivenView.Of(given, data));
        var network = given.GetValue(tie) is { } kind and not Shared
            ? data.Panels.ObligationNetwork(ObligationKind.Parse(kind), on, states, viewpoint)
            : data.Panels.SharedNetwork(on, states, viewpoint);
        GivenOutput.Write(file, terminal, output =>
        {
            if (isGexf)
                Gexf.Write(network, output);
            else
                GraphMl.Write(network, output);
        });
        return ExitCode.Fine;
    }

    private bool IsGexf(ParseResult given, string file) => given.GetValue(form) switch
    {
        GexfForm => true,
        GraphMlForm => false,
        _ when file.EndsWith(".gexf", StringComparison.OrdinalIgnoreCase) => true,
        _ when file.EndsWith(".graphml", StringComparison.OrdinalIgnoreCase) => false,
        _ => throw new Refusal(
            $"the name '{file}' ends in neither .graphml nor .gexf, so the form of the network is unknown; add --form {GraphMlForm} or "
            + $"--form {GexfForm}"),
    };
}
