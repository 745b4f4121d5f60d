using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>What a telling says in one respect.</summary>
internal sealed record TellingTrait(TellingAspect Aspect, RecordKey? Subject, string Text);
