using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

/// <summary>What form an organization has.</summary>
[JsonConverter(typeof(TextConverter<OrganizationForm>))]
public sealed class OrganizationForm : Code<OrganizationForm>, ICode<OrganizationForm>
{
    private OrganizationForm(string text) : base(text)
    {
    }

    /// <summary>States that promise each other military help.</summary>
    public static OrganizationForm Alliance { get; } = new("alliance");

    /// <summary>An intergovernmental organization.</summary>
    public static OrganizationForm Igo { get; } = new("igo");

    /// <summary>States that act together without an organization of law.</summary>
    public static OrganizationForm Bloc { get; } = new("bloc");

    /// <summary>States joined for one purpose, for a time.</summary>
    public static OrganizationForm Coalition { get; } = new("coalition");

    /// <summary>A non-governmental organization.</summary>
    public static OrganizationForm Ngo { get; } = new("ngo");

    /// <summary>A research institute.</summary>
    public static OrganizationForm ThinkTank { get; } = new("think-tank");

    /// <summary>A body that publishes.</summary>
    public static OrganizationForm Publisher { get; } = new("publisher");

    /// <summary>A company.</summary>
    public static OrganizationForm Company { get; } = new("company");

    /// <summary>A political party.</summary>
    public static OrganizationForm Party { get; } = new("party");

    /// <inheritdoc/>
    public static ImmutableArray<OrganizationForm> All { get; } =
    [
        Alliance,
        Igo,
        Bloc,
        Coalition,
        Ngo,
        ThinkTank,
        Publisher,
        Company,
        Party,
    ];

    static string ITextForm<OrganizationForm>.Called => "a form of organization";

    static OrganizationForm? ICode<OrganizationForm>.Unlisted(string text) => new(text);
}
