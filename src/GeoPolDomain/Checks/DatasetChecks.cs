using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Checks;

/// <summary>
/// Looks through a dataset for what should not be so. A check never refuses a dataset: the library holds data that contradicts itself, and
/// reports the contradiction.
/// </summary>
public static class DatasetChecks
{
    internal static ImmutableArray<DatasetCheck> All { get; } =
    [
        .. ReferenceChecks.All,
        .. SourceChecks.All,
        .. ActorChecks.All,
        .. TreatyChecks.All,
        .. MembershipChecks.All,
        .. SpellChecks.All,
        .. EventChecks.All,
        .. ForceChecks.All,
        .. StatementChecks.All,
        .. DecisionChecks.All,
    ];

    /// <summary>
    /// Returns every finding in a dataset, the most severe findings first. Findings of one severity are in the order of the list of codes.
    /// </summary>
    public static ImmutableArray<Finding> Check(this Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return [.. All.SelectMany(check => check.In(dataset)).OrderByDescending(finding => finding.Severity)];
    }

    /// <summary>Returns the findings of one code in a dataset.</summary>
    public static ImmutableArray<Finding> Check(this Dataset dataset, FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(code);
        return [.. All.Single(check => check.Code == code).In(dataset)];
    }
}

/// <summary>A check that looks for one thing that should not be so.</summary>
internal sealed record DatasetCheck(FindingCode Code, Func<Dataset, IEnumerable<Flaw>> Look)
{
    public IEnumerable<Finding> In(Dataset data) =>
        Look(data).Select(flaw => new Finding(Code, flaw.Record.Key, flaw.Pointer, flaw.Message));
}

/// <summary>What a check found, before the check adds its code.</summary>
internal readonly record struct Flaw(DatasetRecord Record, string Pointer, string Message);
