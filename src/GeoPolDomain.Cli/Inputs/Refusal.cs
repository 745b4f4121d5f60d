using System.Collections.Immutable;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The tool cannot use the command line or the input. The message says what is wrong and what to do.</summary>
internal sealed class Refusal(params ImmutableArray<string> lines) : Exception(string.Join('\n', lines))
{
    /// <summary>The lines of the message.</summary>
    public ImmutableArray<string> Lines { get; } = lines;
}
