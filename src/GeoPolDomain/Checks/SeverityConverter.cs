using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>Lets System.Text.Json read and write a <see cref="Severity"/> by its name, as a value and as a dictionary key.</summary>
public sealed class SeverityConverter : NamesConverter<Severity>
{
    /// <summary>Makes the converter.</summary>
    public SeverityConverter() : base(Severities.Names)
    {
    }
}
