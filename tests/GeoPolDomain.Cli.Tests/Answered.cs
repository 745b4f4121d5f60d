using System.Text.Json;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>What one command line did: its exit code, its answer, its messages.</summary>
internal sealed record Answered(int ExitCode, string Output, string Messages)
{
    /// <summary>The answer as JSON, which it must be, closed by a line feed.</summary>
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

    /// <summary>The lines of the answer.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}
