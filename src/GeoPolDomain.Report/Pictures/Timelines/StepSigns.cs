using System.Collections.Immutable;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>The shapes that mark legal steps below a bar.</summary>
internal static class StepSigns
{
    /// <summary>The sign of a step that has none of its own.</summary>
    private const string Other = "step-other";

    /// <summary>The steps with their shapes, drawn around the origin; a shape is filled, or an outline.</summary>
    private static readonly ImmutableArray<(LegalStep? Step, string Shape, bool IsFilled)> Shapes =
    [
        (LegalStep.Announced, "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z", false),
        (LegalStep.Applied, "M-2.5 2L0-2.5L2.5 2z", false),
        (LegalStep.Signed, "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z", true),
        (LegalStep.Ratified, "M-2.5-2.5h5v5h-5z", true),
        (LegalStep.Deposited, "M-2.5-2.5h5v5h-5z", false),
        (LegalStep.Acceded, "M0-3L3 0L0 3L-3 0z", true),
        (LegalStep.Admitted, "M0-3L3 0L0 3L-3 0z", false),
        (LegalStep.InForce, "M-2.5 2L0-2.5L2.5 2z", true),
        (LegalStep.CharterRatified, "M-2.5-2.5h5v5h-5zM-2.5-2.5l5 5", false),
        (LegalStep.Extended, "M-3 0h6M1-2l2 2l-2 2", false),
        (LegalStep.NoticeGiven, "M-2.5-2L0 2.5L2.5-2z", false),
        (LegalStep.Decided, "M-2.5-2.5l5 5M-2.5 2.5l5-5", false),
        (LegalStep.Effective, "M-2.5-2L0 2.5L2.5-2z", true),
        (null, "M-3 0h6M0-3v6", false),
    ];

    /// <summary>All signs, as shared definitions.</summary>
    public static string Definitions { get; } = string.Concat(Shapes.Select(one => new Markup()
        .Open("path").With("id", IdOf(one.Step)).With("d", one.Shape).With("fill", one.IsFilled ? null : "none").Close().ToString()));

    /// <summary>The steps that have a sign of their own, in the order of the legend.</summary>
    public static IEnumerable<LegalStep> Steps => Shapes.Select(one => one.Step).OfType<LegalStep>();

    /// <summary>The sign of a step.</summary>
    public static string Of(LegalStep step) => Shapes.Any(one => one.Step == step) ? IdOf(step) : Other;

    private static string IdOf(LegalStep? step) => step is null ? Other : $"step-{step}";
}
