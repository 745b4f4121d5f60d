using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Maps;

/// <summary>
/// How an actor belongs to an organization, from a day on until the next: yes, no and unknown are the answers of the roster; it is
/// "suspended" where a member is suspended or limited as a whole, and "other" where an actor belongs without being a member.
/// </summary>
internal readonly record struct Belonging(LocalDate From, string Word)
{
    /// <summary>A member with all its rights, or with all but some.</summary>
    public const string Yes = "yes";

    /// <summary>A member that is suspended.</summary>
    public const string Suspended = "suspended";

    /// <summary>An observer, an associate or the like.</summary>
    public const string Other = "other";

    /// <summary>The records leave it open.</summary>
    public const string Unknown = "unknown";

    /// <summary>It does not belong to it.</summary>
    public const string No = "no";

    /// <summary>How each actor of a roster belongs through time, by actor. Only those are given who may belong on some day.</summary>
    public static IReadOnlyDictionary<ActorId, ImmutableArray<Belonging>> Through(Roster roster)
    {
        var standing = new Dictionary<LocalDate, Dictionary<ActorId, Member>>();
        var all = new Dictionary<ActorId, ImmutableArray<Belonging>>();
        foreach (var actor in roster.Memberships.Select(one => one.Member).Distinct())
        {
            var answers = roster.Through(actor);
            var days = answers.Select(one => one.Day).OfType<LocalDate>().Concat(Changes(roster, actor))
                .Where(day => day > DayWords.FirstDay).Prepend(DayWords.FirstDay).Distinct().Order();
            var words = new List<Belonging>();
            foreach (var day in days)
            {
                var word = WordOf(answers.Last(one => one.Day is null || one.Day <= day).Answer, On(day).GetValueOrDefault(actor));
                if (words.Count == 0 || words[^1].Word != word)
                    words.Add(new(day, word));
            }

            if (words.Exists(one => one.Word != No))
                all.Add(actor, [.. words]);
        }

        return all;

        Dictionary<ActorId, Member> On(LocalDate day) => standing.TryGetValue(day, out var found)
            ? found
            : standing[day] = roster.Standing(day).ToDictionary(one => one.Actor);
    }

    /// <summary>The word that holds on a day.</summary>
    public static string On(ImmutableArray<Belonging> through, LocalDate day) => through.LastOrDefault(one => one.From <= day).Word ?? No;

    /// <summary>The words as the script of the page reads them: <c>0001-01-01=no;2003-09-18=yes</c>.</summary>
    public static string ToText(ImmutableArray<Belonging> through) => DayWords.ToText(through.Select(one => (one.From, one.Word)));

    private static string WordOf(Answer answer, Member? member) => answer switch
    {
        Answer.Unknown => Unknown,
        Answer.No => member is null ? No : Other,
        _ => member is not null && member.Limitations.Any(IsOfTheWhole) ? Suspended : Yes,
    };

    private static bool IsOfTheWhole(Limitation one) => one.Organ is null && one.Right is null && one.Towards is null;

    private static IEnumerable<LocalDate> Changes(Roster roster, ActorId actor) => roster.Memberships
        .Where(one => one.Member == actor).Select(one => one.Spell)
        .Concat(roster.Limitations.Where(one => one.Of == actor).Select(one => one.Spell))
        .Select(DaySpan.Of)
        .SelectMany(span => new[] { span.First, span.SureFirst, DayWords.After(span.SureLast), DayWords.After(span.Last) })
        .OfType<LocalDate>();
}
