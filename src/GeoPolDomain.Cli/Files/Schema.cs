using System.CommandLine;
using System.Text;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>schema</c>: the JSON Schema of the document format.</summary>
internal sealed class Schema : Command
{
    public Schema(Terminal terminal) : base("schema", "Prints the JSON Schema (draft 2020-12) of a dataset document.") =>
        SetAction(_ =>
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(DatasetSchema.Json()));
            terminal.Output.Flush();
            return ExitCode.Fine;
        });
}
