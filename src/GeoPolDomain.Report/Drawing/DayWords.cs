using NodaTime;

namespace GeoPolDomain.Reporting.Drawing;

/// <summary>Words that each hold from a day on until the next, as the script of the page looks them up.</summary>
internal static class DayWords
{
    /// <summary>The first day that the script knows.</summary>
    public static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>The word that holds on a day.</summary>
    public static string On(IEnumerable<(LocalDate From, string Word)> words, LocalDate day) =>
        words.Last(one => one.From <= day || one.From == FirstDay).Word;

    /// <summary>The words as one attribute: <c>0001-01-01=no;2003-09-18=yes</c>.</summary>
    public static string ToText(IEnumerable<(LocalDate From, string Word)> words) =>
        string.Join(';', words.Select(one => $"{Iso.Of(one.From)}={one.Word}"));

    /// <summary>The day after another. Null when there is none.</summary>
    public static LocalDate? After(LocalDate? day) => day is { } last && last < LocalDate.MaxIsoValue ? last.PlusDays(1) : null;
}
