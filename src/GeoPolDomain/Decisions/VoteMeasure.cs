using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What is counted in a vote.</summary>
[JsonConverter(typeof(TextConverter<VoteMeasure>))]
public sealed class VoteMeasure : Code<VoteMeasure>, ICode<VoteMeasure>
{
    private VoteMeasure(string text) : base(text)
    {
    }

    /// <summary>Each member counts as one.</summary>
    public static VoteMeasure Members { get; } = new("members");

    /// <summary>Each member counts with its votes.</summary>
    public static VoteMeasure Weight { get; } = new("weight");

    /// <summary>Each member counts with its population.</summary>
    public static VoteMeasure Population { get; } = new("population");

    /// <inheritdoc/>
    public static ImmutableArray<VoteMeasure> All { get; } =
    [
        Members,
        Weight,
        Population,
    ];

    static string ITextForm<VoteMeasure>.Called => "a measure of votes";

    static VoteMeasure? ICode<VoteMeasure>.Unlisted(string text) => null;
}
