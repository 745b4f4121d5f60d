using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

/// <summary>An organization, for example an alliance, an intergovernmental organization, a bloc or a company.</summary>
[JsonConverter(typeof(DescribedConverter<Organization>))]
public sealed record Organization : Actor, IDescribed<Organization>
{
    private OrganizationForm? form;

    /// <summary>The form of the organization, for example alliance or company. Null when it is not known.</summary>
    public OrganizationForm? Form { get => form; init => form = value; }

    internal static Shape<Organization> Shape { get; } = WithId<Organization>()
        .Kind("organization")
        .And(Named)
        .Optional("form", static r => ref r.form)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Organization> IDescribed<Organization>.Description => Shape;
}

/// <summary>The form of an organization.</summary>
[JsonConverter(typeof(TextConverter<OrganizationForm>))]
public sealed class OrganizationForm : Code<OrganizationForm>, ICode<OrganizationForm>
{
    private static readonly CodeList<OrganizationForm> List = new("a form of organization", static text => new(text));

    private OrganizationForm(string text) : base(text) { }

    /// <summary>An alliance: states that promise each other military assistance.</summary>
    public static OrganizationForm Alliance { get; } = List["alliance"];

    /// <summary>An intergovernmental organization (IGO).</summary>
    public static OrganizationForm Igo { get; } = List["igo"];

    /// <summary>A bloc: states that act together without a legally founded organization.</summary>
    public static OrganizationForm Bloc { get; } = List["bloc"];

    /// <summary>A coalition: states that join for one purpose and for a limited time.</summary>
    public static OrganizationForm Coalition { get; } = List["coalition"];

    /// <summary>A non-governmental organization (NGO).</summary>
    public static OrganizationForm Ngo { get; } = List["ngo"];

    /// <summary>A think tank: an institute that does research on policy.</summary>
    public static OrganizationForm ThinkTank { get; } = List["think-tank"];

    /// <summary>An organization that publishes, for example the publisher of a newspaper.</summary>
    public static OrganizationForm Publisher { get; } = List["publisher"];

    /// <summary>A commercial company.</summary>
    public static OrganizationForm Company { get; } = List["company"];

    /// <summary>A political party.</summary>
    public static OrganizationForm Party { get; } = List["party"];

    static CodeList<OrganizationForm> ICode<OrganizationForm>.Codes => List;
}
