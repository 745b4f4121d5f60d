using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>Lets System.Text.Json read and write a <see cref="StanceKind"/> by its name, as a value and as a dictionary key.</summary>
public sealed class StanceKindConverter : NamesConverter<StanceKind>
{
    /// <summary>Makes the converter.</summary>
    public StanceKindConverter() : base(StanceKinds.Names)
    {
    }
}
