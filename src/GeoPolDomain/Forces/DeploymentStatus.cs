using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>Whether soldiers went or were to go.</summary>
[JsonConverter(typeof(TextConverter<DeploymentStatus>))]
public sealed class DeploymentStatus : Code<DeploymentStatus>, ICode<DeploymentStatus>
{
    private DeploymentStatus(string text) : base(text)
    {
    }

    /// <summary>They are or were there.</summary>
    public static DeploymentStatus Actual { get; } = new("actual");

    /// <summary>They were to go.</summary>
    public static DeploymentStatus Planned { get; } = new("planned");

    /// <summary>Somebody proposed that they go.</summary>
    public static DeploymentStatus Proposed { get; } = new("proposed");

    /// <summary>Spoken of as a possibility only.</summary>
    public static DeploymentStatus Hypothetical { get; } = new("hypothetical");

    /// <summary>It was turned down.</summary>
    public static DeploymentStatus Declined { get; } = new("declined");

    /// <inheritdoc/>
    public static ImmutableArray<DeploymentStatus> All { get; } =
    [
        Actual,
        Planned,
        Proposed,
        Hypothetical,
        Declined,
    ];

    static string ITextForm<DeploymentStatus>.Called => "a status of a deployment";

    static DeploymentStatus? ICode<DeploymentStatus>.Unlisted(string text) => new(text);
}
