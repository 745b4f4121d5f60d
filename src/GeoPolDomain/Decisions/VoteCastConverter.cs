using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>Lets System.Text.Json read and write a <see cref="VoteCast"/> by its name, as a value and as a dictionary key.</summary>
public sealed class VoteCastConverter : NamesConverter<VoteCast>
{
    /// <summary>Makes the converter.</summary>
    public VoteCastConverter() : base(VoteCasts.Names)
    {
    }
}
