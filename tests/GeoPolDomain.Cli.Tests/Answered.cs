using System.Text.Json;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>The result of one command line: the exit code, the text on standard output and the text on standard error.</summary>
internal sealed record Answered(int ExitCode, string Output, string Messages)
{
    /// <summary>The output as JSON. Fails if the output is not a JSON object followed by a line feed.</summary>
    public JsonElement Json
    {
        get
        {
            ExitCode.Should().Be(0, Messages);
            Output.Should().EndWith("}\n");
            using var json = JsonDocument.Parse(Output);
            return json.RootElement.Clone();
        }
    }

    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}
