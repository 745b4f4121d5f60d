using GeoPolDomain.Datasets;

namespace GeoPolDomain.Checks;

/// <summary>Looks for one thing that should not be so.</summary>
internal sealed record DatasetCheck(FindingCode Code, Func<Dataset, IEnumerable<Flaw>> Look)
{
    public IEnumerable<Finding> In(Dataset data) =>
        Look(data).Select(flaw => new Finding(Code, flaw.Record.Key, flaw.Pointer, flaw.Message));
}
