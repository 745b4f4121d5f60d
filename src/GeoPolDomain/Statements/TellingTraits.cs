using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What one telling says in each respect in which tellings can be compared. What it does not say is left out.</summary>
internal static class TellingTraits
{
    public static IEnumerable<TellingTrait> Of(Statement statement, Report? report, StatementBook book)
    {
        var speakers = report is { AttributedTo.IsEmpty: false } ? report.AttributedTo : statement.Speakers;
        IEnumerable<(TellingAspect Aspect, string? Text)> traits =
        [
            (TellingAspect.Speaker, List(speakers.Select(one => one.Actor?.ToString() ?? one.AsPrinted))),
            (TellingAspect.Capacity, List(speakers.Select(one => one.Tenure?.ToString() ?? one.Capacity))),
            (TellingAspect.OnBehalfOf, List(speakers.Select(one => one.OnBehalfOf?.ToString()))),
            (TellingAspect.Said, statement.Said?.ToString()),
            (TellingAspect.Occasion, report?.Occasion?.ToString()),
            (TellingAspect.Setting, report?.Setting ?? statement.Setting),
            (TellingAspect.Addressees, List(statement.Addressees)),
            (TellingAspect.Act, statement.Act.ToString()),
            (TellingAspect.About, List(statement.About)),
            .. report is null ? [] : Of(report, book),
        ];
        return traits
            .Where(one => !string.IsNullOrWhiteSpace(one.Text))
            .Select(one => new TellingTrait(one.Aspect, null, one.Text!))
            .Concat(statement.Stances
                .GroupBy(one => one.Claim)
                .Select(of => new TellingTrait(TellingAspect.Stance, of.Key.Key, string.Join(", ", of.Select(stance => stance.Kind.ToText()).Distinct()))));
    }

    private static IEnumerable<(TellingAspect, string?)> Of(Report report, StatementBook book)
    {
        var first = Telling.Of(report, book).Steps[^1];
        yield return (TellingAspect.Verb, report.Verb);
        yield return (TellingAspect.Wording, string.Join(" / ", report.Wording.Select(segment => segment.Text)));
        yield return (TellingAspect.Form, report.Form.ToString());
        yield return (TellingAspect.Language, report.SpokenIn?.ToString());
        yield return (TellingAspect.Translator, report.Translator?.Actor?.ToString());
        yield return (TellingAspect.Outlet, first.Outlet?.ToString());
        yield return (TellingAspect.Published, first.Published?.ToString());
    }

    private static string List(IEnumerable<object?> values) =>
        string.Join(", ", values.Select(one => one?.ToString()).Where(text => !string.IsNullOrEmpty(text)).Distinct());
}
