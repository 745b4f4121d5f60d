using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of statements, their speakers and the reports of them.</summary>
internal static class StatementChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.ToldBeforeSaid, ToldBeforeSaid),
        new(FindingCode.AnswerBeforeQuestion, AnswerFirst),
        new(FindingCode.OfficeOfAnother, OfficeOfAnother),
        new(FindingCode.OfficeNotHeld, OfficeNotHeld),
        new(FindingCode.AffirmsAndDenies, AffirmsAndDenies),
        new(FindingCode.QuotationWithGap, QuotationWithGap),
    ];

    private static IEnumerable<Flaw> ToldBeforeSaid(Dataset data)
    {
        foreach (var report in data.Statements.Reports)
            if (data.Statements.Find(report.Statement)?.Said is { } said
                && data.Sources.Find(report.Source)?.Published is { } published
                && published.IsBefore(said) == Answer.Yes)
                yield return new(
                    report,
                    "/source",
                    $"'{report.Source}' was published on {published}, before '{report.Statement}' was said on {said}; "
                    + "mend one of the dates",
                    report.Statement.Key,
                    report.Source.Key);
        foreach (var inner in data.Statements.All)
            if (inner is { Said: { } said, NestedIn: { } nestedIn }
                && data.Statements.Find(nestedIn)?.Said is { } told
                && told.IsBefore(said) == Answer.Yes)
                yield return new(
                    inner,
                    "/said",
                    $"'{nestedIn}' repeats this statement, but was said earlier, on {told}; mend one of the dates",
                    nestedIn.Key);
    }

    private static IEnumerable<Flaw> AnswerFirst(Dataset data)
    {
        foreach (var answer in data.Statements.All)
            for (var i = 0; i < answer.AnswerTo.Length; i++)
                if (answer.Said is { } said
                    && data.Statements.Find(answer.AnswerTo[i])?.Said is { } asked
                    && said.IsBefore(asked) == Answer.Yes)
                    yield return new(
                        answer,
                        $"/answerTo/{i}",
                        $"'{answer.AnswerTo[i]}' was said on {asked}, after the answer on {said}; mend a date or the reference",
                        answer.AnswerTo[i].Key);
    }

    private static IEnumerable<Flaw> OfficeOfAnother(Dataset data)
    {
        foreach (var (statement, pointer, speaker, tenure) in InOffice(data))
            if (speaker.Actor is { } actor && actor != tenure.Person && data.Actors.Find(actor) is Person)
                yield return new(
                    statement,
                    pointer,
                    $"'{tenure.Id}' is the office of '{tenure.Person}', not of '{actor}'; name the right tenure or speaker",
                    tenure.Key);
    }

    private static IEnumerable<Flaw> OfficeNotHeld(Dataset data)
    {
        foreach (var (statement, pointer, _, tenure) in InOffice(data))
            if (statement.Said is { } said
                && tenure.Spell is { } spell
                && (said.IsBefore(spell) == Answer.Yes || said.IsAfter(spell) == Answer.Yes))
                yield return new(
                    statement,
                    pointer,
                    $"the office was held {spell}, and this was said {said}; for a former office give the capacity instead of the tenure",
                    tenure.Key);
    }

    private static IEnumerable<(Statement Statement, string Pointer, Speaker Speaker, Tenure Tenure)> InOffice(Dataset data)
    {
        foreach (var statement in data.Statements.All)
            for (var i = 0; i < statement.Speakers.Length; i++)
                if (statement.Speakers[i] is { Tenure: { } id } speaker && data.Actors.FindTenure(id) is { } tenure)
                    yield return (statement, $"/speakers/{i}/tenure", speaker, tenure);
    }

    private static IEnumerable<Flaw> QuotationWithGap(Dataset data)
    {
        foreach (var report in data.Statements.Reports.Where(one => !one.Wording.IsEmpty))
        {
            for (var i = 0; i < report.Wording.Length; i++)
                if (report.Wording[i] is var piece && piece.Kind != SegmentKind.Elided && string.IsNullOrWhiteSpace(piece.Text))
                    yield return new(
                        report, $"/wording/{i}", $"this {piece.Kind} piece has no words; add them as printed, or mark it elided");
            if (report.Wording.All(piece => piece.Kind == SegmentKind.Elided))
                yield return new(report, "/wording", "the quotation has only words left out; add the words as printed, or leave it out");
        }
    }

    private static IEnumerable<Flaw> AffirmsAndDenies(Dataset data)
    {
        foreach (var statement in data.Statements.All.Where(one => one.Stances.Length > 1))
        {
            var affirmed = statement.Stances.Where(stance => stance.Kind == StanceKind.Affirms).Select(stance => stance.Claim).ToHashSet();
            for (var i = 0; i < statement.Stances.Length; i++)
                if (statement.Stances[i] is { Kind: StanceKind.Denies } stance && affirmed.Contains(stance.Claim))
                    yield return new(
                        statement,
                        $"/stances/{i}",
                        $"the statement also affirms '{stance.Claim}'; keep one stance, or record the two parts as two claims");
        }
    }
}
