using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Checks;

/// <summary>Looks through a dataset for what should not be so. Nothing is refused by it: data that contradicts itself is held, and told of.</summary>
public static class DatasetChecks
{
    internal static ImmutableArray<DatasetCheck> All { get; } =
    [
        .. ReferenceChecks.All,
        .. SourceChecks.All,
        .. ActorChecks.All,
        .. TreatyChecks.All,
        .. MembershipChecks.All,
        .. EventChecks.All,
        .. ForceChecks.All,
        .. StatementChecks.All,
        .. DecisionChecks.All,
    ];

    /// <summary>Everything that should not be so: the worst first, then in the order of the list of codes.</summary>
    public static ImmutableArray<Finding> Check(this Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return [.. All.SelectMany(check => check.In(dataset)).OrderByDescending(finding => finding.Severity)];
    }

    /// <summary>What one check finds.</summary>
    public static ImmutableArray<Finding> Check(this Dataset dataset, FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(code);
        return [.. All.Single(check => check.Code == code).In(dataset)];
    }
}

/// <summary>Looks for one thing that should not be so.</summary>
internal sealed record DatasetCheck(FindingCode Code, Func<Dataset, IEnumerable<Flaw>> Look)
{
    public IEnumerable<Finding> In(Dataset data) =>
        Look(data).Select(flaw => new Finding(Code, flaw.Record.Key, flaw.Pointer, flaw.Message));
}

/// <summary>What a check has found, before it is given its code.</summary>
internal readonly record struct Flaw(DatasetRecord Record, string Pointer, string Message);
