using GeoPolDomain.Preconditions;
using GeoPolDomain.Reporting.Drawing;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Tells for every day whether a condition was met, as the script of the page reads it.</summary>
internal static class ConditionDays
{
    private const int MostDays = 600;
    private const string NotSet = "it was not set yet, as far as known";

    /// <summary>
    /// The answers, each from a day on until the next. Before it was set, a condition has none. Null in a dataset in which so much changes
    /// that the answers are not asked for every day.
    /// </summary>
    public static List<(LocalDate From, string Word)>? Of(PageContext page, Condition condition, LocalDate set)
    {
        // An answer can change only where a record that a requirement asks for begins or ends.
        if (page.ChangeDays.Count > MostDays)
            return null;
        var answers = new List<(LocalDate From, string Word)> { (DayWords.FirstDay, NotSet) };
        foreach (var day in page.ChangeDays.Where(one => one > set).Prepend(set))
        {
            var word = WordOn(page, condition, set, day);
            if (answers[^1].Word != word)
                answers.Add((day, word));
        }

        return answers;
    }

    /// <summary>The answer of one day.</summary>
    public static string WordOn(PageContext page, Condition condition, LocalDate set, LocalDate day) => day < set
        ? NotSet
        : ConditionTree.Word(page.Data.Preconditions.Evaluate(condition.Id, day, viewpoint: page.Options.Viewpoint).Answer);
}
