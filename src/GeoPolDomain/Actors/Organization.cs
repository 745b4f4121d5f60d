using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>An organization: alliance, intergovernmental organization, bloc, company and so on.</summary>
[JsonConverter(typeof(DescribedConverter<Organization>))]
public sealed record Organization : Actor, IDescribed<Organization>
{
    private OrganizationForm form = null!;

    /// <summary>Makes an organization from its members.</summary>
    public Organization()
    {
    }

    [SetsRequiredMembers]
    private Organization(Unread unread) : base(unread)
    {
    }

    /// <summary>What form it has.</summary>
    public required OrganizationForm Form { get => form; init => form = Given.Value(value); }

    internal static Shape<Organization> Shape { get; } = new ShapeBuilder<Organization>()
        .And(Leading)
        .Kind("organization")
        .And(Named)
        .Required("form", static r => ref r.form)
        .And(Common)
        .Build(static () => new Organization(Unread.Yet));

    static ObjectCodec<Organization> IDescribed<Organization>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Organization? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
