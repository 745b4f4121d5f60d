using System.Collections.Immutable;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>What was asked or given cannot be used; the lines say why and what would do.</summary>
internal sealed class Refusal(params ImmutableArray<string> lines) : Exception(string.Join('\n', lines))
{
    /// <summary>The message, line by line.</summary>
    public ImmutableArray<string> Lines { get; } = lines;
}
