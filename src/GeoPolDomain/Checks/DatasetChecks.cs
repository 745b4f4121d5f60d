using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Checks;

/// <summary>
/// Looks through a dataset for what should not be so. A check never refuses a dataset: the library holds data that contradicts itself, and
/// reports the contradiction.
/// </summary>
public static class DatasetChecks
{
    private static readonly CheckOptions Usual = new();

    internal static ImmutableArray<DatasetCheck> All { get; } = InOrder(
    [
        .. ReferenceChecks.All,
        .. KindChecks.All,
        .. SpellingChecks.All,
        .. SourceChecks.All,
        .. ActorChecks.All,
        .. TreatyChecks.All,
        .. MembershipChecks.All,
        .. SpellChecks.All,
        .. EventChecks.All,
        .. ForceChecks.All,
        .. StrengthChecks.All,
        .. StatementChecks.All,
        .. DecisionChecks.All,
    ]);

    /// <summary>
    /// Returns every finding in a dataset, up to a million, the most severe findings first. Findings of one severity are in the order of
    /// the list of codes.
    /// </summary>
    public static ImmutableArray<Finding> Check(this Dataset dataset) => Check(dataset, Usual);

    /// <summary>Returns the findings of one code in a dataset.</summary>
    public static ImmutableArray<Finding> Check(this Dataset dataset, FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(code);
        return [.. All.Single(check => check.Code == code).In(dataset)];
    }

    /// <summary>
    /// Returns every finding in a dataset as a caller wants them: without silenced codes, with the severities and the checks of the
    /// caller. The most severe findings come first, and those of the caller's own checks after the others of their severity.
    /// </summary>
    public static ImmutableArray<Finding> Check(this Dataset dataset, CheckOptions options) => Check(dataset, options, out _);

    /// <summary>
    /// Returns the findings as <see cref="Check(Dataset, CheckOptions)"/> does. <paramref name="isCut"/> says whether there are more than
    /// <see cref="CheckOptions.MostFindings"/>.
    /// </summary>
    public static ImmutableArray<Finding> Check(this Dataset dataset, CheckOptions options, out bool isCut)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(options);
        var (most, count) = (options.MostFindings, 0L);
        var bySeverity = new SortedDictionary<Severity, List<Finding>>(Comparer<Severity>.Create((one, other) => other.CompareTo(one)));
        foreach (var finding in AllIn(dataset, options))
        {
            count++;
            if (!bySeverity.TryGetValue(finding.Severity, out var own))
                bySeverity.Add(finding.Severity, own = []);
            if (own.Count < most)
                own.Add(finding);
        }

        isCut = count > most;
        return [.. bySeverity.Values.SelectMany(own => own).Take(most)];
    }

    private static IEnumerable<Finding> AllIn(Dataset dataset, CheckOptions options) =>
        All.Where(check => !options.Silenced.Contains(check.Code)).SelectMany(check => check.In(dataset))
            .Concat(options.Own.SelectMany(look => look(dataset)).Where(one => !options.Silenced.Contains(one.Code)))
            .Select(one => options.Severities.TryGetValue(one.Code, out var severity) ? one with { Severity = severity } : one);

    private static ImmutableArray<DatasetCheck> InOrder(ImmutableArray<DatasetCheck> checks) =>
        [.. checks.OrderBy(check => FindingCode.All.IndexOf(check.Code))];
}

/// <summary>A check that looks for one thing that should not be so.</summary>
internal sealed record DatasetCheck(FindingCode Code, Func<Dataset, IEnumerable<Flaw>> Look)
{
    public IEnumerable<Finding> In(Dataset data) =>
        Look(data).Select(flaw => new Finding(Code, flaw.Record.Key, flaw.Pointer, flaw.Message) { Others = flaw.Others });
}

/// <summary>What a check found, before the check adds its code.</summary>
internal readonly record struct Flaw(DatasetRecord Record, string Pointer, string Message, params ImmutableArray<RecordKey> Others);
