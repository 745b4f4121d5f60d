using System.Globalization;

namespace GeoPolDomain.Statements;

/// <summary>How many there are, as far as can be told.</summary>
/// <param name="AtLeast">There are surely so many.</param>
/// <param name="AtMost">There are surely no more.</param>
public sealed record CountRange(int AtLeast, int AtMost)
{
    /// <summary>One number where both are the same, else the range: <c>1..3</c>.</summary>
    public override string ToString() =>
        AtLeast == AtMost ? AtLeast.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{AtLeast}..{AtMost}");
}
