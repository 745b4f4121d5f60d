using GeoPolDomain.Checks;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Answers;

/// <summary>What should not be so in a dataset, and where in its file.</summary>
/// <param name="Finding">What should not be so.</param>
/// <param name="Place">The place; null where the record it concerns does not stand in the file.</param>
internal sealed record PlacedFinding(Finding Finding, DocumentPlace? Place);
