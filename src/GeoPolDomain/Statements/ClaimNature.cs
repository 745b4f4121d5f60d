using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What sort of content a claim is.</summary>
[JsonConverter(typeof(TextConverter<ClaimNature>))]
public sealed class ClaimNature : Code<ClaimNature>, ICode<ClaimNature>
{
    private ClaimNature(string text) : base(text)
    {
    }

    /// <summary>That something is, was or happens.</summary>
    public static ClaimNature Fact { get; } = new("fact");

    /// <summary>What a text allows, forbids or requires.</summary>
    public static ClaimNature Law { get; } = new("law");

    /// <summary>How something is to be judged.</summary>
    public static ClaimNature Evaluation { get; } = new("evaluation");

    /// <summary>By what word something is to be called.</summary>
    public static ClaimNature Label { get; } = new("label");

    /// <inheritdoc/>
    public static ImmutableArray<ClaimNature> All { get; } =
    [
        Fact,
        Law,
        Evaluation,
        Label,
    ];

    static string ITextForm<ClaimNature>.Called => "a nature of a claim";

    static ClaimNature? ICode<ClaimNature>.Unlisted(string text) => new(text);
}
