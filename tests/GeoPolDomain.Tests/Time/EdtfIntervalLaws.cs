using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Time;

/// <summary>An interval answers as if every pair of true ends had been tried, one after the other.</summary>
public class EdtfIntervalLaws
{
    // All dated ends lie well inside; the days outside stand for those without limit.
    private const int Never = -60;
    private const int Forever = 90;

    private static readonly LocalDate Origin = new(2004, 2, 25);

    private static readonly ConcurrentDictionary<string, List<(int First, int Last)>> Made = new();

    private static readonly Gen<string> DatedEnd = EdtfTexts.OneOf(
        "2004-02-27", "2004-02-29", "2004-03-01", "2004-03-02", "2004-03-03", "2004-03-09", "2004-03-10", "2004-03-15",
        "2004-02-?29", "2004-03-%05", "2004-03-~08", "2004-03-0X", "2004-03-1X", "2004-02-2X", "2004-03");

    private static readonly Gen<string> Texts =
        from start in Gen.Frequency((5, DatedEnd), (1, Gen.Constant("..")), (1, Gen.Constant("")))
        from end in Gen.Frequency((5, DatedEnd), (1, Gen.Constant("..")), (1, Gen.Constant("")))
        select $"{start}/{end}";

    [Fact]
    public void It_contains_a_day_as_all_its_completions_do()
    {
        var seen = new HashSet<Answer>();
        Law.Holds(400, Texts, text =>
        {
            var completions = Completions(text);
            if (!EdtfInterval.TryParse(text, out EdtfInterval? interval))
                return completions.Count == 0 || !text.Contains("2004");
            return Enumerable.Range(-20, 60).All(day =>
            {
                var answer = interval.Contains(Origin.PlusDays(day));
                seen.Add(answer);
                return answer == Judge(completions, c => c.First <= day && day <= c.Last);
            });
        });
        Law.HasTried(() => seen.Should().HaveCount(3));
    }

    [Fact]
    public void It_contains_the_unknown_day_of_a_date_as_all_completions_of_both_do() => Agrees(
        from text in Texts from date in DatedEnd select (text, $"{date}/{date}"),
        (one, two) => one.Contains(two.Start!),
        (one, two) => one.First <= two.First && two.First <= one.Last,
        moment: true);

    [Fact]
    public void It_covers_another_as_all_completions_of_both_do() => Agrees(
        (one, two) => one.Covers(two),
        (one, two) => one.First <= two.First && two.Last <= one.Last);

    [Fact]
    public void It_overlaps_another_as_all_completions_of_both_do() => Agrees(
        (one, two) => one.Overlaps(two),
        (one, two) => one.First <= two.Last && two.First <= one.Last);

    [Fact]
    public void It_meets_another_as_all_completions_of_both_do() => Agrees(
        (one, two) => one.Meets(two),
        (one, two) => two.First == one.Last + 1);

    [Fact]
    public void It_is_before_another_as_all_completions_of_both_are() => Agrees(
        (one, two) => one.IsBefore(two),
        (one, two) => one.Last < two.First);

    [Fact]
    public void The_days_surely_inside_are_those_it_says_yes_to() =>
        Law.Holds(300, Texts, text =>
            !EdtfInterval.TryParse(text, out EdtfInterval? interval)
            || Enumerable.Range(-20, 60).All(offset =>
            {
                var day = (int)DayNumber.Of(Origin) + offset;
                var sure = interval.SureFirstDay <= day && day <= interval.SureLastDay;
                var possible = interval.EarliestDay <= day && day <= interval.LatestDay;
                return interval.Contains(Origin.PlusDays(offset)) == (sure ? Answer.Yes : possible ? Answer.Unknown : Answer.No);
            }));

    private static void Agrees(
        Func<EdtfInterval, EdtfInterval, Answer> ask, Func<(int First, int Last), (int First, int Last), bool> holds) =>
        Agrees(from one in Texts from two in Texts select (one, two), ask, holds, moment: false);

    private static void Agrees(
        Gen<(string One, string Two)> texts,
        Func<EdtfInterval, EdtfInterval, Answer> ask,
        Func<(int First, int Last), (int First, int Last), bool> holds,
        bool moment)
    {
        var seen = new HashSet<Answer>();
        Law.Holds(800, texts, pair =>
        {
            if (!EdtfInterval.TryParse(pair.One, out EdtfInterval? one) || !EdtfInterval.TryParse(pair.Two, out EdtfInterval? two))
                return true;
            var others = Completions(pair.Two).Where(c => !moment || c.First == c.Last).ToList();
            var both = from a in Completions(pair.One) from b in others select (a, b);
            var answer = ask(one, two);
            seen.Add(answer);
            return answer == Judge(both, c => holds(c.a, c.b));
        });
        Law.HasTried(() => seen.Should().HaveCount(3, "each answer must have been given"));
    }

    private static Answer Judge<T>(IEnumerable<T> completions, Func<T, bool> holds)
    {
        var (some, others) = (false, false);
        foreach (var completion in completions)
        {
            if (holds(completion))
                some = true;
            else
                others = true;
            if (some && others)
                return Answer.Unknown;
        }

        return Answers.Of(some);
    }

    private static List<(int First, int Last)> Completions(string text) => Made.GetOrAdd(text, Complete);

    private static List<(int First, int Last)> Complete(string text)
    {
        var sides = text.Split('/');
        return
        [
            .. from first in Days(sides[0], Never)
               from last in Days(sides[1], Forever)
               where first <= last
               select (first, last),
        ];
    }

    private static int[] Days(string side, int open) => side switch
    {
        ".." => [open],
        "" => [Never, .. Enumerable.Range(-20, 60), Forever],
        _ => [.. Enumerable.Range(-20, 60).Where(d => EdtfDate.Parse(side).Contains(Origin.PlusDays(d)) != Answer.No)],
    };
}
