using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>Whether soldiers went or were to go.</summary>
[JsonConverter(typeof(TextConverter<DeploymentStatus>))]
public sealed class DeploymentStatus : Code<DeploymentStatus>, ICode<DeploymentStatus>
{
    private static readonly CodeList<DeploymentStatus> List = new("a status of a deployment", static text => new(text));

    private DeploymentStatus(string text) : base(text) { }

    /// <summary>They are or were there.</summary>
    public static DeploymentStatus Actual { get; } = List["actual"];

    /// <summary>They were to go.</summary>
    public static DeploymentStatus Planned { get; } = List["planned"];

    /// <summary>Somebody proposed that they go.</summary>
    public static DeploymentStatus Proposed { get; } = List["proposed"];

    /// <summary>Spoken of as a possibility only.</summary>
    public static DeploymentStatus Hypothetical { get; } = List["hypothetical"];

    /// <summary>It was turned down.</summary>
    public static DeploymentStatus Declined { get; } = List["declined"];

    static CodeList<DeploymentStatus> ICode<DeploymentStatus>.Codes => List;
}
