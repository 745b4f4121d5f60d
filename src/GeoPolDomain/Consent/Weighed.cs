using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>What one record says of a requirement.</summary>
/// <param name="Answer">Whether the record shows that it is met.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsMeant">Whether the record is surely one of those that are meant.</param>
internal readonly record struct Weighed(Answer Answer, Reason Reason, bool IsMeant = true);
