using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>What may be concluded where no record shows that a requirement is met.</summary>
/// <param name="Called">What is missing, in the singular: "decision of csto".</param>
/// <param name="Kinds">The kinds of record that would show it.</param>
/// <param name="Subjects">What they would be about.</param>
/// <param name="Since">From when on they would count; since ever, where nothing is said.</param>
internal sealed record MissingRecord(string Called, ImmutableArray<RecordKind> Kinds, ImmutableArray<RecordKey> Subjects, EdtfDate? Since = null)
{
    /// <summary>No, where the dataset promises to hold whatever there is; or else unknown.</summary>
    public Explained<Answer> Explain(Inquiry inquiry)
    {
        if (inquiry.LooksAhead)
            return new(Answer.Unknown, [new Reason($"no {Called} was known; {inquiry.Ahead.Says}")]);
        var promises = Promises(inquiry, Subjects).Concat(Promises(inquiry, Conditions(inquiry))).ToImmutableArray();
        return promises.IsEmpty
            ? new(Answer.Unknown, [new Reason($"no {Called} is recorded for then, and the dataset does not say that it holds all of them{InPart(inquiry)}")])
            : new(Answer.No, [.. promises.Select(one => one.WhyAbsent($"every {Called}"))]);
    }

    /// <summary>The promise that whatever meets the condition is named there.</summary>
    public Coverage? PromiseOfCondition(Inquiry inquiry) =>
        inquiry.LooksAhead ? null : Promises(inquiry, Conditions(inquiry)).FirstOrDefault();

    private static ImmutableArray<RecordKey> Conditions(Inquiry inquiry) => [.. inquiry.Within.Select(id => id.Key)];

    private IEnumerable<Coverage> Promises(Inquiry inquiry, ImmutableArray<RecordKey> subjects)
    {
        var from = Since?.EarliestDay ?? int.MinValue;
        return inquiry.Held.Coverage.Where(one => Kinds.Any(kind => subjects.Any(subject => IsAbout(one, subject) && one.Promises(kind, subject, from, inquiry.On.LatestDay))));
    }

    // A promise about everything is one about every actor; that the parts of a condition name their records must be promised of that condition.
    private static bool IsAbout(Coverage coverage, RecordKey subject) => !coverage.About.IsEmpty || subject.Kind != RecordKind.Condition;

    private string InPart(Inquiry inquiry)
    {
        var parts = inquiry.Held.Coverage
            .Where(one => one.During is not null && Kinds.Contains(one.Of) && (one.About.IsEmpty || one.About.Any(about => Subjects.Contains(about) || Conditions(inquiry).Contains(about))))
            .Select(one => one.During!.ToString())
            .ToList();
        return parts.Count == 0 ? "" : $" (only for {string.Join(", ", parts)})";
    }
}
