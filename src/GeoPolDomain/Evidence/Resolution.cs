using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>The actor who is probably meant by a mention that does not say so, and how the actor was identified.</summary>
[JsonConverter(typeof(DescribedConverter<Resolution>))]
public sealed record Resolution : IDescribed<Resolution>
{
    private ActorId actor = null!;
    private HeldText basis;
    private Likelihood? likelihood;
    private Items<Citation> citations;

    /// <summary>The actor who is taken to be meant.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>How the actor was identified.</summary>
    public required string Basis { get => basis.Text; init => basis = Given.Text(value); }

    /// <summary>How likely it is that this actor is meant. Null when the likelihood is not stated.</summary>
    public Likelihood? Likelihood { get => likelihood; init => likelihood = value; }

    /// <summary>The citations of the sources that led to the actor.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Resolution> Shape { get; } = new ShapeBuilder<Resolution>()
        .Required("actor", static r => ref r.actor)
        .Required("basis", static r => ref r.basis, Codec.Text)
        .Optional("likelihood", static r => ref r.likelihood)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Resolution> IDescribed<Resolution>.Description => Shape;
}
