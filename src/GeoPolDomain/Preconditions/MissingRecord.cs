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
        return inquiry.Books.Promises.About(subjects, Kinds).Where(one => one.Spans(from, inquiry.On.LatestDay));
    }

    private Reason NotRecorded(Inquiry inquiry) =>
        new($"no {Called} is recorded for then, and the dataset does not say that it holds all of them{InPart(inquiry)}");

    private string InPart(Inquiry inquiry)
    {
        var promises = inquiry.Books.Promises;
        var parts = promises.About([.. Subjects, .. Conditions(inquiry)], Kinds).Concat(promises.General(Kinds))
            .DistinctBy(one => one.Id)
            .OrderBy(one => one.IdText, StringComparer.Ordinal)
            .Select(one => one.During?.ToString())
            .OfType<string>()
            .ToList();
        return parts.Count == 0 ? "" : $" (only for {string.Join(", ", parts)})";
    }
}

/// <summary>Combines the answers of single records into one answer.</summary>
internal static class Conclusion
{
    /// <summary>
    /// Yes when a record that is surely meant says yes. Otherwise unknown when a record may say yes. Otherwise the answer that follows from
    /// the absence of records.
    /// </summary>
    public static Explained<Answer> Conclude(IEnumerable<RecordAnswer> answers, MissingRecord absence, Inquiry inquiry)
    {
        var all = answers.ToList();
        var shown = Reasons(all, Answer.Yes);
        if (!shown.IsEmpty)
            return new(Answer.Yes, shown);
        // The dataset promises that the condition names every record that meets it, so a record that the condition does not name does not
        // meet it.
        if (absence.PromiseOfCondition(inquiry) is not null)
            all.RemoveAll(one => !one.IsMeant);
        var possible = Reasons(all, Answer.Unknown);
        if (!possible.IsEmpty)
            return new(Answer.Unknown, possible);
        var absent = absence.Explain(inquiry);
        return new(absent.Value, [.. absent.Because, .. Reasons(all, Answer.No)]);
    }

    private static ImmutableArray<Reason> Reasons(List<RecordAnswer> all, Answer answer) =>
        [.. all.Where(one => one.Answer == answer).Select(one => one.Reason).Distinct()];
}

/// <summary>The answer that one record gives to a requirement.</summary>
/// <param name="Answer">Whether the record shows that the requirement is met.</param>
/// <param name="Reason">The reason for the answer.</param>
/// <param name="IsMeant">Whether the requirement surely means this record.</param>
internal readonly record struct RecordAnswer(Answer Answer, Reason Reason, bool IsMeant = true);
