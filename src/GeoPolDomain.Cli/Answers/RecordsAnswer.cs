using GeoPolDomain.Evidence;

namespace GeoPolDomain.Cli.Answers;

/// <summary>The records of one id.</summary>
/// <param name="Asked">The id as it was asked for.</param>
/// <param name="Records">The records, one of each kind that has the id.</param>
internal sealed record RecordsAnswer(string Asked, IReadOnlyList<DatasetRecord> Records);
