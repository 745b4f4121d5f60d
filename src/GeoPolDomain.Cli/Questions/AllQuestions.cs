using System.CommandLine;
using GeoPolDomain.Cli.Exports;
using GeoPolDomain.Cli.Files;
using GeoPolDomain.Cli.Lists;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Cli.Tables;
using GeoPolDomain.Cli.Ties;
using GeoPolDomain.Cli.Writing;

namespace GeoPolDomain.Cli.Questions;

/// <summary>Lists the commands of the tool.</summary>
internal static class AllQuestions
{
    /// <summary>Makes every command, in the order in which the help text lists them.</summary>
    /// <param name="terminal">The terminal that the commands read from and write to.</param>
    public static IEnumerable<Command> For(Terminal terminal) =>
    [
        new Brief(terminal),
        new Members(terminal),
        new Memberships(terminal),
        new ActorQuestion(terminal),
        new Code(terminal),
        new Between(terminal),
        new Allies(terminal),
        new CasusQuestion(terminal),
        new Force(terminal),
        new Claims(terminal),
        new Claim(terminal),
        new Positions(terminal),
        new AllStatements(terminal),
        new Trace(terminal),
        new Tellings(terminal),
        new Corroboration(terminal),
        new Contradictions(terminal),
        new Consent(terminal),
        new Rules(terminal),
        new Decide(terminal),
        new Power(terminal),
        new Show(terminal),
        new Timeline(terminal),
        new Stats(terminal),
        new Panel(terminal),
        new Network(terminal),
        new ExportTo(terminal),
        new PageOfDataset(terminal),
        new Check(terminal),
        new Diff(terminal),
        new Files.Merge(terminal),
        new Files.Convert(terminal),
        new Load(terminal),
        new Format(terminal),
        new New(terminal),
        new Add(terminal),
        new Spells(terminal),
        new Schema(terminal),
        new Edtf(terminal),
    ];
}
