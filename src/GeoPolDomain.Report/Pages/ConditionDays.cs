using GeoPolDomain.Preconditions;
using GeoPolDomain.Reporting.Drawing;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Tells for every day whether a condition was met, as the script of the page reads it.</summary>
internal static class ConditionDays
{
    // In a large dataset the answer is told for two days only: the day on which the condition was set, and the day of the page.
    private const int MostDays = 600;

    /// <summary>The answers, each from a day on until the next. Before it was set, a condition has none.</summary>
    public static List<(LocalDate From, string Word)> Of(PageContext page, Condition condition, LocalDate set)
    {
        var answers = new List<(LocalDate From, string Word)> { (DayWords.FirstDay, "it was not set yet, as far as known") };
        foreach (var day in DaysOf(page).Where(one => one > set).Prepend(set))
        {
            var verdict = page.Data.Preconditions.Evaluate(condition.Id, day, viewpoint: page.Options.Viewpoint);
            var word = ConditionTree.Word(verdict.Answer);
            if (answers[^1].Word != word)
                answers.Add((day, word));
        }

        return answers;
    }

    // An answer can change only where a record that a requirement asks for begins or ends.
    private static List<LocalDate> DaysOf(PageContext page)
    {
        var days = page.ChangeDays;
        return days.Count <= MostDays ? days : [page.Day];
    }
}
