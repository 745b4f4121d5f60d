using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

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

/// <summary>What form an organization has.</summary>
[JsonConverter(typeof(TextConverter<OrganizationForm>))]
public sealed class OrganizationForm : Code<OrganizationForm>, ICode<OrganizationForm>
{
    private static readonly CodeList<OrganizationForm> List = new("a form of organization", static text => new(text));

    private OrganizationForm(string text) : base(text) { }

    /// <summary>States that promise each other military help.</summary>
    public static OrganizationForm Alliance { get; } = List["alliance"];

    /// <summary>An intergovernmental organization.</summary>
    public static OrganizationForm Igo { get; } = List["igo"];

    /// <summary>States that act together without an organization of law.</summary>
    public static OrganizationForm Bloc { get; } = List["bloc"];

    /// <summary>States joined for one purpose, for a time.</summary>
    public static OrganizationForm Coalition { get; } = List["coalition"];

    /// <summary>A non-governmental organization.</summary>
    public static OrganizationForm Ngo { get; } = List["ngo"];

    /// <summary>A research institute.</summary>
    public static OrganizationForm ThinkTank { get; } = List["think-tank"];

    /// <summary>A body that publishes.</summary>
    public static OrganizationForm Publisher { get; } = List["publisher"];

    /// <summary>A company.</summary>
    public static OrganizationForm Company { get; } = List["company"];

    /// <summary>A political party.</summary>
    public static OrganizationForm Party { get; } = List["party"];

    static CodeList<OrganizationForm> ICode<OrganizationForm>.Codes => List;
}
