using System.CommandLine;
using System.Text;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>The JSON Schema of the document format.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(Terminal terminal) : base("schema", "The JSON Schema (draft 2020-12) of a dataset document.") =>
        SetAction(_ =>
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(DatasetSchema.Json()));
            terminal.Output.Flush();
            return ExitCode.Fine;
        });
}
