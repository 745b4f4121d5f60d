using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Preconditions;

/// <summary>That those who are sent are of a certain kind.</summary>
[JsonConverter(typeof(DescribedConverter<Composition>))]
public sealed record Composition : Requirement, IDescribed<Composition>
{
    private string text = null!;
    private ForceRole? role;
    private DeploymentId? deployment;

    /// <summary>Of what kind.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>In which role.</summary>
    public ForceRole? Role { get => role; init => role = value; }

    /// <summary>The deployment that is meant; every one of the holder, where nothing is said.</summary>
    public DeploymentId? Deployment { get => deployment; init => deployment = value; }

    internal static Shape<Composition> Shape { get; } = new ShapeBuilder<Composition>()
        .Kind("composition")
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("role", static r => ref r.role)
        .Optional("deployment", static r => ref r.deployment)
        .Build(static blank => blank with { });

    static ObjectCodec<Composition> IDescribed<Composition>.Description => Shape;
}
