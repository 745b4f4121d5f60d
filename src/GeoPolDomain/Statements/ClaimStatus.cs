using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How a claim stands, derived by a policy from what a dataset holds; never stored.</summary>
[JsonConverter(typeof(TextConverter<ClaimStatus>))]
public sealed class ClaimStatus : Code<ClaimStatus>, ICode<ClaimStatus>
{
    private static readonly CodeList<ClaimStatus> List = new("a status of a claim", static text => new(text));

    private ClaimStatus(string text) : base(text) { }

    /// <summary>Carried by no source, or by no more than one that is independent.</summary>
    public static ClaimStatus Uncorroborated { get; } = List["uncorroborated"];

    /// <summary>Carried by several independent sources, and opposed by none.</summary>
    public static ClaimStatus Corroborated { get; } = List["corroborated"];

    /// <summary>Affirmed and denied.</summary>
    public static ClaimStatus Contested { get; } = List["contested"];

    /// <summary>Put right by a correction.</summary>
    public static ClaimStatus Corrected { get; } = List["corrected"];

    /// <summary>Taken back by those who carried it.</summary>
    public static ClaimStatus Retracted { get; } = List["retracted"];

    static CodeList<ClaimStatus> ICode<ClaimStatus>.Codes => List;
}
