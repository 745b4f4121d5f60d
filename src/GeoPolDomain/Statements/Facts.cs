using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>How the records of what happened are reached, which stand in rooms above: given by the dataset.</summary>
/// <param name="Find">The record of a key; null where there is none.</param>
/// <param name="TimeOf">The time a record tells of; null where it tells of none.</param>
internal sealed record Facts(Func<RecordKey, DatasetRecord?> Find, Func<DatasetRecord, EdtfValue?> TimeOf);
