using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What an author adds to the facts.</summary>
[JsonConverter(typeof(TextConverter<AssessmentKind>))]
public sealed class AssessmentKind : Code<AssessmentKind>, ICode<AssessmentKind>
{
    private AssessmentKind(string text) : base(text)
    {
    }

    /// <summary>Why somebody acts, as the author sees it.</summary>
    public static AssessmentKind Motive { get; } = new("motive");

    /// <summary>What stands in the way, or speaks for it.</summary>
    public static AssessmentKind Reason { get; } = new("reason");

    /// <summary>How good, strong or fitting something is.</summary>
    public static AssessmentKind Evaluation { get; } = new("evaluation");

    /// <summary>What follows, as the author sees it.</summary>
    public static AssessmentKind Inference { get; } = new("inference");

    /// <summary>What will be.</summary>
    public static AssessmentKind Forecast { get; } = new("forecast");

    /// <summary>A name that judges.</summary>
    public static AssessmentKind Label { get; } = new("label");

    /// <summary>What the author leaves open.</summary>
    public static AssessmentKind OpenQuestion { get; } = new("open-question");

    /// <summary>What would have to be, as the author sees it.</summary>
    public static AssessmentKind Condition { get; } = new("condition");

    /// <inheritdoc/>
    public static ImmutableArray<AssessmentKind> All { get; } =
    [
        Motive,
        Reason,
        Evaluation,
        Inference,
        Forecast,
        Label,
        OpenQuestion,
        Condition,
    ];

    static string ITextForm<AssessmentKind>.Called => "a kind of assessment";

    static AssessmentKind? ICode<AssessmentKind>.Unlisted(string text) => new(text);
}
