using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What an author adds to the facts.</summary>
[JsonConverter(typeof(TextConverter<AssessmentKind>))]
public sealed class AssessmentKind : Code<AssessmentKind>, ICode<AssessmentKind>
{
    private static readonly CodeList<AssessmentKind> List = new("a kind of assessment", static text => new(text));

    private AssessmentKind(string text) : base(text) { }

    /// <summary>Why somebody acts, as the author sees it.</summary>
    public static AssessmentKind Motive { get; } = List["motive"];

    /// <summary>What stands in the way, or speaks for it.</summary>
    public static AssessmentKind Reason { get; } = List["reason"];

    /// <summary>How good, strong or fitting something is.</summary>
    public static AssessmentKind Evaluation { get; } = List["evaluation"];

    /// <summary>What follows, as the author sees it.</summary>
    public static AssessmentKind Inference { get; } = List["inference"];

    /// <summary>What will be.</summary>
    public static AssessmentKind Forecast { get; } = List["forecast"];

    /// <summary>A name that judges.</summary>
    public static AssessmentKind Label { get; } = List["label"];

    /// <summary>What the author leaves open.</summary>
    public static AssessmentKind OpenQuestion { get; } = List["open-question"];

    /// <summary>What would have to be, as the author sees it.</summary>
    public static AssessmentKind Condition { get; } = List["condition"];

    static CodeList<AssessmentKind> ICode<AssessmentKind>.Codes => List;
}
