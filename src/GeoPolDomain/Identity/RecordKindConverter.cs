using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Lets System.Text.Json read and write a <see cref="RecordKind"/> by its name, as a value and as a dictionary key.</summary>
public sealed class RecordKindConverter : NamesConverter<RecordKind>
{
    /// <summary>Makes the converter.</summary>
    public RecordKindConverter() : base(RecordKinds.Names)
    {
    }
}
