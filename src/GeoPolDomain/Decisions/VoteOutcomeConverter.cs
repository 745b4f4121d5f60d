using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>Lets System.Text.Json read and write a <see cref="VoteOutcome"/> by its name, as a value and as a dictionary key.</summary>
public sealed class VoteOutcomeConverter : NamesConverter<VoteOutcome>
{
    /// <summary>Makes the converter.</summary>
    public VoteOutcomeConverter() : base(VoteOutcomes.Names)
    {
    }
}
