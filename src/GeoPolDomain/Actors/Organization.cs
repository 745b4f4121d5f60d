using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>An organization: alliance, intergovernmental organization, bloc, company and so on.</summary>
[JsonConverter(typeof(DescribedConverter<Organization>))]
public sealed record Organization : Actor, IDescribed<Organization>
{
    private OrganizationForm form = null!;

    /// <summary>What form it has.</summary>
    public required OrganizationForm Form { get => form; init => form = Given.Value(value); }

    internal static Shape<Organization> Shape { get; } = WithId<Organization>()
        .Kind("organization")
        .And(Named)
        .Required("form", static r => ref r.form)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Organization> IDescribed<Organization>.Description => Shape;
}
