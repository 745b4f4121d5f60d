using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

internal sealed class RecordKindConverter() : NamesConverter<RecordKind>(RecordKinds.Names);
