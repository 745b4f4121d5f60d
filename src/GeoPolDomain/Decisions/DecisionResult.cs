using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What a body declared as the result.</summary>
[JsonConverter(typeof(TextConverter<DecisionResult>))]
public sealed class DecisionResult : Code<DecisionResult>, ICode<DecisionResult>
{
    private DecisionResult(string text) : base(text)
    {
    }

    /// <summary>Adopted.</summary>
    public static DecisionResult Adopted { get; } = new("adopted");

    /// <summary>Not adopted.</summary>
    public static DecisionResult NotAdopted { get; } = new("not-adopted");

    /// <summary>Not adopted because of a veto.</summary>
    public static DecisionResult Vetoed { get; } = new("vetoed");

    /// <summary>Treated as adopted by the chair against an objection to the procedure.</summary>
    public static DecisionResult DeclaredAdopted { get; } = new("declared-adopted");

    /// <summary>Put off.</summary>
    public static DecisionResult Postponed { get; } = new("postponed");

    /// <inheritdoc/>
    public static ImmutableArray<DecisionResult> All { get; } =
    [
        Adopted,
        NotAdopted,
        Vetoed,
        DeclaredAdopted,
        Postponed,
    ];

    static string ITextForm<DecisionResult>.Called => "a result";

    static DecisionResult? ICode<DecisionResult>.Unlisted(string text) => new(text);
}
