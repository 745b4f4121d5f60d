using System.Diagnostics;
using System.Text;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about a dataset: what its check finds, and that it survives being written and read.</summary>
[StackTraceHidden]
public sealed class DatasetAssertions : DomainAssertions<Dataset, DatasetAssertions>
{
    internal DatasetAssertions(Dataset? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts that the check of the dataset finds no error and no warning. A failure lists each of them with its code, record,
    /// place and message. A notice leaves something unsaid and is nothing wrong; ask for notices too with
    /// <c>HaveNoFindings(Severity.Notice)</c>.</summary>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<DatasetAssertions> HaveNoFindings(string because = "", params object[] becauseArgs) =>
        HaveNoFindings(Severity.Warning, because, becauseArgs);

    /// <summary>Asserts that the check finds nothing of this severity or worse.</summary>
    /// <param name="severity">The lowest severity that counts; with <see cref="Severity.Notice"/>, every finding counts.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<DatasetAssertions> HaveNoFindings(Severity severity, string because = "", params object[] becauseArgs)
    {
        var findings = Subject.Check().Where(finding => finding.Severity >= severity).ToList();
        var expected = severity switch
        {
            Severity.Error => "to have no errors",
            Severity.Warning => "to have no errors or warnings",
            _ => "to have no findings",
        };
        return Expect(findings.Count == 0, expected, because, becauseArgs, () => Found(findings));
    }

    /// <summary>Asserts that the check has this finding.</summary>
    /// <param name="code">The code of the finding.</param>
    /// <param name="record">The record it is found in; any record when omitted.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<DatasetAssertions> HaveFinding(
        FindingCode code, RecordKey? record = null, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(code);
        var isFound = Subject.Check(code).Any(finding => record is null || finding.Record == record);
        return Expect(
            isFound,
            $"to have the finding {code}{(record is null ? "" : $" in {record}")}",
            because,
            becauseArgs,
            () => Found(Subject.Check()));
    }

    /// <summary>Asserts that the check has no finding of this code.</summary>
    /// <param name="code">The code of the finding.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<DatasetAssertions> NotHaveFinding(FindingCode code, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(code);
        var findings = Subject.Check(code);
        return Expect(findings.IsEmpty, $"not to have the finding {code}", because, becauseArgs, () => Found(findings));
    }

    /// <summary>Asserts that the dataset holds the record.</summary>
    /// <param name="record">The record, as in <c>membership:ostwick-league</c>.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<DatasetAssertions> HaveRecord(RecordKey record, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Expect(Subject.Find(record) is not null, $"to have the record {record}", because, becauseArgs, () =>
            Subject.Records.Where(one => one.Key.Kind == record.Kind).Select(one => one.Key.Id).ToList() is { Count: > 0 } ids
                ? $"of that kind it has {string.Join(", ", ids)}"
                : "it has none of that kind");
    }

    /// <summary>Asserts that the dataset, written as one document and as JSON Lines, is equal when read again, and has the same bytes when
    /// written once more.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
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
            throw new DomainAssertionException(
                $"Expected {Expression} to come back from {form}, but it cannot be read: {exception.Message}",
                exception);
        }

        Expect(
            Subject.Equals(again),
            $"to come back from {form} as it went in",
            because,
            becauseArgs,
            () => $"these records differ:{Failure.Lines(Differing(Subject, again))}");
        return Expect(
            write(again) == written,
            $"to be the same bytes when {form} is written again",
            because,
            becauseArgs,
            () => "they differ");
    }

    private static IEnumerable<string> Differing(Dataset one, Dataset other) => one.Records.Concat(other.Records)
        .Select(record => record.Key)
        .Distinct()
        .Where(key => !Equals(one.Find(key), other.Find(key)))
        .Select(key => key.ToString());

    private static string Found(IReadOnlyCollection<Finding> findings) =>
        findings.Count == 0
            ? "nothing is found"
            : $"there {(findings.Count == 1 ? "is 1" : $"are {findings.Count}")}:{Failure.Lines(findings.Select(one => one.ToString()))}";
}
