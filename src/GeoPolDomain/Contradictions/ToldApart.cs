using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>Whether two things are told of different times. The dates count as they are written, without their marks.</summary>
/// <remarks>A mark of doubt on a date must not turn what is told of two times into a contradiction.</remarks>
internal static class ToldApart
{
    public static bool IsBefore(EdtfValue earlier, EdtfValue later) => EdtfReading.Strict.IsBefore(earlier, later) == Answer.Yes;

    public static bool InTime(EdtfValue one, EdtfValue other) => IsBefore(one, other) || IsBefore(other, one);
}
