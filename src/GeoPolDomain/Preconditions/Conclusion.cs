using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

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
