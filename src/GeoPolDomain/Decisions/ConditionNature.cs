using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What a condition is to the one who sets it.</summary>
[JsonConverter(typeof(TextConverter<ConditionNature>))]
public sealed class ConditionNature : Code<ConditionNature>, ICode<ConditionNature>
{
    private static readonly CodeList<ConditionNature> List = new("a nature of a condition", static text => new(text));

    private ConditionNature(string text) : base(text) { }

    /// <summary>It must be met before the act.</summary>
    public static ConditionNature Precondition { get; } = List["precondition"];

    /// <summary>It says how the act must be done.</summary>
    public static ConditionNature Constraint { get; } = List["constraint"];

    /// <summary>It is set so that it will not be met.</summary>
    public static ConditionNature Refusal { get; } = List["refusal"];

    /// <summary>It is an opinion of somebody who does not decide.</summary>
    public static ConditionNature Opinion { get; } = List["opinion"];

    static CodeList<ConditionNature> ICode<ConditionNature>.Codes => List;
}
