using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What a body declared as the result.</summary>
[JsonConverter(typeof(TextConverter<DecisionResult>))]
public sealed class DecisionResult : Code<DecisionResult>, ICode<DecisionResult>
{
    private static readonly CodeList<DecisionResult> List = new("a result", static text => new(text));

    private DecisionResult(string text) : base(text) { }

    /// <summary>Adopted.</summary>
    public static DecisionResult Adopted { get; } = List["adopted"];

    /// <summary>Not adopted.</summary>
    public static DecisionResult NotAdopted { get; } = List["not-adopted"];

    /// <summary>Not adopted because of a veto.</summary>
    public static DecisionResult Vetoed { get; } = List["vetoed"];

    /// <summary>Treated as adopted by the chair against an objection to the procedure.</summary>
    public static DecisionResult DeclaredAdopted { get; } = List["declared-adopted"];

    /// <summary>Put off.</summary>
    public static DecisionResult Postponed { get; } = List["postponed"];

    static CodeList<DecisionResult> ICode<DecisionResult>.Codes => List;
}
