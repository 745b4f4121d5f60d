using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>Lets System.Text.Json read and write an <see cref="Answer"/> by its name, as a value and as a dictionary key.</summary>
public sealed class AnswerConverter : NamesConverter<Answer>
{
    /// <summary>Makes the converter.</summary>
    public AnswerConverter() : base(AnswerNames.All)
    {
    }
}
