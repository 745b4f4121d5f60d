using System.Diagnostics;
using System.Text;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Testing;

/// <summary>What can be asserted of a dataset: that nothing in it should not be so, and that it comes back from a document as it went in.</summary>
[StackTraceHidden]
public sealed class DatasetAssertions : DomainAssertions<Dataset, DatasetAssertions>
{
    internal DatasetAssertions(Dataset? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>The check finds nothing. A failure lists each finding with its code, its record, the place in it, and what to do.</summary>
    /// <param name="because">Why the test expects it; placeholders are those of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<DatasetAssertions> HaveNoFindings(string because = "", params object[] becauseArgs)
    {
        var findings = Subject.Check();
        return Expect(findings.IsEmpty, "to have no findings", because, becauseArgs, () => Found(findings));
    }

    /// <summary>The check finds nothing as bad as this, or worse; what is less bad is let pass.</summary>
    /// <param name="severity">How bad a finding must be to count.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<DatasetAssertions> HaveNoFindings(Severity severity, string because = "", params object[] becauseArgs)
    {
        var findings = Subject.Check().Where(finding => finding.Severity >= severity).ToList();
        return Expect(findings.Count == 0, $"to have no findings from {severity.ToText()} up", because, becauseArgs, () => Found(findings));
    }

    /// <summary>The check finds this in that record.</summary>
    /// <param name="code">What is found.</param>
    /// <param name="record">The record it is found in; any, where none is given.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<DatasetAssertions> HaveFinding(FindingCode code, RecordKey? record = null, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(code);
        var isFound = Subject.Check(code).Any(finding => record is null || finding.Record == record);
        return Expect(isFound, $"to have the finding {code}{(record is null ? "" : $" in {record}")}", because, becauseArgs, () => Found(Subject.Check()));
    }

    /// <summary>The check does not find this, anywhere.</summary>
    /// <param name="code">What is not found.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<DatasetAssertions> NotHaveFinding(FindingCode code, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(code);
        var findings = Subject.Check(code);
        return Expect(findings.IsEmpty, $"not to have the finding {code}", because, becauseArgs, () => Found(findings));
    }

    /// <summary>It holds the record.</summary>
    /// <param name="record">The record, as in <c>membership:ostwick-league</c>.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<DatasetAssertions> HaveRecord(RecordKey record, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Expect(Subject.Find(record) is not null, $"to have the record {record}", because, becauseArgs, () =>
            Subject.Records.Where(one => one.Key.Kind == record.Kind).Select(one => one.Key.Id).ToList() is { Count: > 0 } ids
                ? $"of that kind it has {string.Join(", ", ids)}"
                : "it has none of that kind");
    }

    /// <summary>Written and read again, as one document and in lines, it is equal, and written once more it is the same bytes.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<DatasetAssertions> RoundTrip(string because = "", params object[] becauseArgs)
    {
        ComeBack("one document", DatasetJson.Write, because, becauseArgs);
        return ComeBack("a document in lines", DatasetLines.Write, because, becauseArgs);
    }

    private Asserted<DatasetAssertions> ComeBack(string form, Func<Dataset, string> write, string because, object[] becauseArgs)
    {
        var written = write(Subject);
        Dataset again;
        try
        {
            again = DatasetDocument.Read(Encoding.UTF8.GetBytes(written));
        }
        catch (DocumentException exception)
        {
            throw new DomainAssertionException($"Expected {Expression} to come back from {form}, but it cannot be read: {exception.Message}", exception);
        }

        Expect(Subject.Equals(again), $"to come back from {form} as it went in", because, becauseArgs, () => $"these records differ:{Failure.Lines(Differing(Subject, again))}");
        return Expect(write(again) == written, $"to be the same bytes when {form} is written again", because, becauseArgs, () => "they differ");
    }

    private static IEnumerable<string> Differing(Dataset one, Dataset other) => one.Records.Concat(other.Records)
        .Select(record => record.Key)
        .Distinct()
        .Where(key => !Equals(one.Find(key), other.Find(key)))
        .Select(key => key.ToString());

    private static string Found(IReadOnlyCollection<Finding> findings) =>
        findings.Count == 0 ? "nothing is found" : $"there {(findings.Count == 1 ? "is 1" : $"are {findings.Count}")}:{Failure.Lines(findings.Select(finding => finding.ToString()))}";
}
