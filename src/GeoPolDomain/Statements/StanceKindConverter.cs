using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

internal sealed class StanceKindConverter() : NamesConverter<StanceKind>(StanceKinds.Names);
