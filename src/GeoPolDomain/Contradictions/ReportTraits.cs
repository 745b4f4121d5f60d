using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// What one report says about each aspect in which reports can be compared. Aspects about which the report says nothing are left out.
/// </summary>
internal static class ReportTraits
{
    public static IEnumerable<ReportTrait> Of(Statement statement, Report? report, TraceStep? origin)
    {
        var speakers = report is { AttributedTo.IsEmpty: false } ? report.AttributedTo : statement.Speakers;
        IEnumerable<(ReportAspect Aspect, string? Text)> traits =
        [
            (ReportAspect.Speaker, List(speakers.Select(one => one.Actor?.ToString() ?? one.AsPrinted))),
            (ReportAspect.Capacity, List(speakers.Select(one => one.Tenure?.ToString() ?? one.Capacity))),
            (ReportAspect.OnBehalfOf, List(speakers.Select(one => one.OnBehalfOf?.ToString()))),
            (ReportAspect.Said, statement.Said?.ToString()),
            (ReportAspect.Occasion, report?.Occasion?.ToString()),
            (ReportAspect.Setting, report?.Setting ?? statement.Setting),
            (ReportAspect.Addressees, List(statement.Addressees)),
            (ReportAspect.Act, statement.Act.ToString()),
            (ReportAspect.About, List(statement.About)),
            .. report is null ? [] : Of(report, origin!),
        ];
        return traits
            .Where(one => !string.IsNullOrWhiteSpace(one.Text))
            .Select(one => new ReportTrait(one.Aspect, null, one.Text!))
            .Concat(statement.Stances
                .GroupBy(one => one.Claim)
                .Select(of => new ReportTrait(
                    ReportAspect.Stance,
                    of.Key.Key,
                    string.Join(", ", of.Select(stance => stance.Kind.ToText()).Distinct()))));
    }

    private static IEnumerable<(ReportAspect, string?)> Of(Report report, TraceStep first)
    {
        yield return (ReportAspect.Verb, report.Verb);
        yield return (ReportAspect.Wording, string.Join(" / ", report.Wording.Select(segment => segment.Text)));
        yield return (ReportAspect.Form, report.Form.ToString());
        yield return (ReportAspect.Language, report.SpokenIn?.ToString());
        yield return (ReportAspect.Translator, report.Translator?.Actor?.ToString());
        yield return (ReportAspect.Outlet, first.Outlet?.ToString());
        yield return (ReportAspect.Published, first.Published?.ToString());
    }

    private static string List(IEnumerable<object?> values) =>
        string.Join(", ", values.Select(one => one?.ToString()).Where(text => !string.IsNullOrEmpty(text)).Distinct());
}

/// <summary>What a report says about one aspect.</summary>
internal sealed record ReportTrait(ReportAspect Aspect, RecordKey? Subject, string Text);
