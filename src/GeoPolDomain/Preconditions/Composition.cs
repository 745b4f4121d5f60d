using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Preconditions;

/// <summary>A requirement on the composition of the force that is sent, for example that it consists of military police.</summary>
[JsonConverter(typeof(DescribedConverter<Composition>))]
public sealed record Composition : Requirement, IDescribed<Composition>
{
    private HeldText text;
    private ForceRole? role;
    private DeploymentId? deployment;

    /// <summary>The required composition in words.</summary>
    public required string Text { get => text.Text; init => text = Given.Text(value); }

    /// <summary>The role in which the soldiers must be sent. Null when any role will do.</summary>
    public ForceRole? Role { get => role; init => role = value; }

    /// <summary>The deployment to which the requirement applies. Null means every deployment of the holder of the condition.</summary>
    public DeploymentId? Deployment { get => deployment; init => deployment = value; }

    internal static Shape<Composition> Shape { get; } = new ShapeBuilder<Composition>()
        .Kind("composition")
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("role", static r => ref r.role)
        .Optional("deployment", static r => ref r.deployment)
        .Build(static blank => blank with { });

    static ObjectCodec<Composition> IDescribed<Composition>.Description => Shape;
}
