using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Evidence;

/// <summary>Who is meant by a mention that does not say so, and how that was found.</summary>
[JsonConverter(typeof(DescribedConverter<Resolution>))]
public sealed record Resolution : IDescribed<Resolution>
{
    private ActorId actor = null!;
    private string basis = null!;
    private Likelihood? likelihood;
    private Items<Citation> citations;

    /// <summary>Who is taken to be meant.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>How that was found.</summary>
    public required string Basis { get => basis; init => basis = Given.Text(value); }

    /// <summary>How likely it is.</summary>
    public Likelihood? Likelihood { get => likelihood; init => likelihood = value; }

    /// <summary>The sources it was found in.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Resolution> Shape { get; } = new ShapeBuilder<Resolution>()
        .Required("actor", static r => ref r.actor)
        .Required("basis", static r => ref r.basis, Codec.Text)
        .Optional("likelihood", static r => ref r.likelihood)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Resolution> IDescribed<Resolution>.Description => Shape;
}
