using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>What follows when no record shows that a requirement is met.</summary>
/// <param name="Called">The missing record, in the singular, for example "decision of csto".</param>
/// <param name="Kinds">The kinds of record that would show that the requirement is met.</param>
/// <param name="Subjects">The actors or records that the missing record would be about.</param>
/// <param name="Since">The first day from which a record would count. Null when a record counts whatever its date.</param>
internal sealed record MissingRecord(
    string Called,
    ImmutableArray<RecordKind> Kinds,
    ImmutableArray<RecordKey> Subjects,
    EdtfDate? Since = null)
{
    /// <summary>No when the dataset promises to hold all such records; otherwise unknown.</summary>
    public Explained<Answer> Explain(Inquiry inquiry)
    {
        if (inquiry.LooksAhead)
            return new(Answer.Unknown, [new Reason($"no {Called} was known; {inquiry.Ahead.Says}")]);
        var promises = Promises(inquiry, Subjects).Concat(Promises(inquiry, Conditions(inquiry))).ToImmutableArray();
        return promises.IsEmpty
            ? new(Answer.Unknown, [NotRecorded(inquiry)])
            : new(Answer.No, [.. promises.Select(one => one.WhyAbsent($"every {Called}"))]);
    }

    /// <summary>The promise that the condition names every record that meets it; null when the dataset makes no such promise.</summary>
    public Coverage? PromiseOfCondition(Inquiry inquiry) =>
        inquiry.LooksAhead ? null : Promises(inquiry, Conditions(inquiry)).FirstOrDefault();

    private static ImmutableArray<RecordKey> Conditions(Inquiry inquiry) => [.. inquiry.Within.Select(id => id.Key)];

    private IEnumerable<Coverage> Promises(Inquiry inquiry, ImmutableArray<RecordKey> subjects)
    {
        var from = Since?.EarliestDay ?? int.MinValue;
        return inquiry.Books.Coverage.Where(one => Kinds.Any(kind => subjects.Any(
            subject => IsAbout(one, subject) && one.Promises(kind, subject, from, inquiry.On.LatestDay))));
    }

    // A promise without a subject covers every actor. It does not cover conditions: only a promise about a condition says that the
    // condition names its records.
    private static bool IsAbout(Coverage coverage, RecordKey subject) => !coverage.About.IsEmpty || subject.Kind != RecordKind.Condition;

    private Reason NotRecorded(Inquiry inquiry) =>
        new($"no {Called} is recorded for then, and the dataset does not say that it holds all of them{InPart(inquiry)}");

    private string InPart(Inquiry inquiry)
    {
        var parts = inquiry.Books.Coverage
            .Where(one => one.During is not null && Kinds.Contains(one.Of))
            .Where(one => one.About.IsEmpty
                || one.About.Any(about => Subjects.Contains(about) || Conditions(inquiry).Contains(about)))
            .Select(one => one.During!.ToString())
            .ToList();
        return parts.Count == 0 ? "" : $" (only for {string.Join(", ", parts)})";
    }
}
