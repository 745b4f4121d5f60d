using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a deployment.</summary>
[JsonConverter(typeof(TextConverter<DeploymentId>))]
public sealed class DeploymentId : Id<DeploymentId>, IId<DeploymentId>
{
    private DeploymentId(string text) : base(text)
    {
    }

    static string ITextForm<DeploymentId>.Called => "the id of a deployment";

    static RecordKind IId<DeploymentId>.Kind => RecordKind.Deployment;

    static DeploymentId IId<DeploymentId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator DeploymentId(string text) => Parse(text);
}
