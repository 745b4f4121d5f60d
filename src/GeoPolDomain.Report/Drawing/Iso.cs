using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Reporting.Drawing;

/// <summary>Days as programs read them in pictures and pages.</summary>
internal static class Iso
{
    /// <summary>The day as <c>2017-06-22</c>.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The day as <c>2017-06-22</c>. Null when there is none.</summary>
    public static string? OrNone(LocalDate? day) => day is { } given ? Of(given) : null;
}
