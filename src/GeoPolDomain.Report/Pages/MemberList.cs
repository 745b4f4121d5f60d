using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Lists the members of an organization on the day of the page, in such a way that a script can show another day.</summary>
internal static class MemberList
{
    private const string Untold = "untold";

    // All of time, so that one question tells everything that is recorded of a member.
    private static readonly EdtfInterval Ever = EdtfInterval.Parse("../9999-12-31");

    /// <summary>Writes the members with the answer of the day and what it rests on, and then those who are no members.</summary>
    public static void Write(PageContext page, Roster roster)
    {
        var html = page.Html;
        var all = AllOf(page, roster);
        var members = MembersOf(all, roster);
        if (members.Count > 0)
        {
            html.Open("h4").Text("Members on ").Open("span", "page-day").Text(EdtfDate.On(page.Day).Describe()).Close().Close().Line();
            html.Open("ul", "members").Line();
            var onDay = roster.Standing(page.Day).ToDictionary(one => one.Actor);
            foreach (var (member, words) in members)
                Write(page, member, onDay.GetValueOrDefault(member.Actor), words);
            html.Close().Line();
        }

        Others(page, all);
    }

    /// <summary>Whether anybody is, or may have been, a member of the organization at some time.</summary>
    public static bool HasMembers(Roster roster) => MembersOf([.. roster.Standing(Ever)], roster).Count > 0;

    /// <summary>Writes the names of the members of the day only, in one line that a script can change to another day.</summary>
    public static void WriteNames(PageContext page, Roster roster)
    {
        page.Html.Open("span", "names");
        foreach (var (member, words) in MembersOf(AllOf(page, roster), roster))
        {
            var today = DayWords.On(words, page.Day);
            page.Html.Open("span").With("data-actor", member.Actor.ToString()).With("data-answers", DayWords.ToText(words))
                .With("data-answer", today).With("hidden", IsListed(today) ? null : "");
            page.Html.Text(page.Data.Actors.NameOf(member.Actor)).Close();
        }

        page.Html.Close();
    }

    /// <summary>For which time the dataset holds all memberships in an organization, in one sentence.</summary>
    public static string CoverageOf(Dataset data, ActorId organization)
    {
        var promises = data.Coverage
            .Where(one => one.Of == RecordKind.Membership && (one.About.IsEmpty || one.About.Contains(organization.Key))).ToList();
        if (promises.Count == 0)
            return "the dataset does not promise to hold all memberships, so an actor that is missing may still have been a member.";
        return promises.Exists(one => one.During is null)
            ? "the dataset holds all memberships of all time; who is missing was no member."
            : $"the dataset holds all memberships {string.Join(", and ", promises.Select(one => one.During!.Describe()))}; at other times, "
                + "an actor that is missing may still have been a member.";
    }

    /// <summary>
    /// The answers as the script of the page reads them: <c>0001-01-01=no;2003-09-18=yes</c>. An answer is "untold" where it is unknown
    /// only because the dataset does not promise to hold all memberships of that time: no record says anything then, and nobody is listed.
    /// </summary>
    public static string ToText(ImmutableArray<AnswerFrom> answers, IReadOnlyList<DaySpan> told) =>
        DayWords.ToText(WordsOf(answers, told));

    // The script knows no day before the year 1.
    private static List<(LocalDate From, string Word)> WordsOf(ImmutableArray<AnswerFrom> answers, IReadOnlyList<DaySpan> told)
    {
        var words = new List<(LocalDate From, string Word)>();
        var days = answers.Select(one => one.Day).Concat(told.Select(one => one.First)).Concat(told.Select(one => DayWords.After(one.Last)))
            .OfType<LocalDate>().Where(day => day > DayWords.FirstDay).Prepend(DayWords.FirstDay).Distinct().Order();
        foreach (var day in days)
        {
            var answer = answers.Last(one => one.Day is null || one.Day <= day).Answer;
            var isTold = told.Any(one => !(day < one.First) && !(day > one.Last));
            var word = answer == Answer.Unknown && !isTold ? Untold : answer.ToText();
            if (words.Count == 0 || words[^1].Word != word)
                words.Add((day, word));
        }

        return words;
    }

    private static List<DaySpan> SpansOf(Member member) =>
        [.. member.Memberships.Where(one => one.Status.CountsAsMember != Answer.No).Select(one => DaySpan.Of(one.Spell))];

    private static List<Member> AllOf(PageContext page, Roster roster) =>
    [
        .. roster.Standing(Ever).OrderBy(one => page.Data.Actors.NameOf(one.Actor), StringComparer.Ordinal)
            .ThenBy(one => one.Actor.ToString(), StringComparer.Ordinal),
    ];

    private static List<(Member Member, List<(LocalDate From, string Word)> Words)> MembersOf(List<Member> all, Roster roster) =>
    [
        .. all.Select(one => (Member: one, Answers: roster.Through(one.Actor)))
            .Where(one => one.Answers.Any(from => from.Answer == Answer.Yes) || MayCount(one.Member))
            .Select(one => (one.Member, WordsOf(one.Answers, SpansOf(one.Member)))),
    ];

    private static bool IsListed(string word) => word != Answer.No.ToText() && word != Untold;

    private static void Write(PageContext page, Member member, Member? onDay, List<(LocalDate From, string Word)> words)
    {
        var today = DayWords.On(words, page.Day);
        page.Html.Open("li").With("data-actor", member.Actor.ToString()).With("data-answers", DayWords.ToText(words))
            .With("hidden", IsListed(today) ? null : "");
        page.Link(member.Actor.Key, page.Data.Actors.NameOf(member.Actor));
        page.Html.Text(" ").Open("b", "answer").Text(today).Close();
        if (IsListed(today))
            page.Html.Text(" ").Open("span", "because").Text(InNames.Of(page.Data, Reasons(onDay ?? member))).Close();
        page.Html.Close().Line();
    }

    private static string Reasons(Member member) => string.Join("; ", member.Because
        .OrderBy(one => one.Record is Limitation)
        .ThenBy(one => TimeOf(one.Record), EdtfValue.SortOrder)
        .Select(one => one.Says.Replace("founding-state", "founding state", StringComparison.Ordinal)));

    private static void Others(PageContext page, List<Member> all)
    {
        var others = all.Where(one => one.Memberships.Any(IsNoMember)).ToList();
        if (others.Count == 0)
            return;
        page.Html.Open("p").Text("Belong to it at some time without being members: ");
        for (var i = 0; i < others.Count; i++)
        {
            page.Html.Text(i == 0 ? "" : ", ");
            page.Link(others[i].Actor.Key, page.Data.Actors.NameOf(others[i].Actor));
            var spells = others[i].Memberships.Where(IsNoMember).OrderBy(one => one.Spell, EdtfValue.SortOrder);
            page.Html.Text($" ({string.Join("; ", spells.Select(MembershipWords.Brief))})");
        }

        page.Html.Text(".").Close().Line();
    }

    private static bool IsNoMember(Membership membership) => membership.Status.CountsAsMember == Answer.No;

    private static bool MayCount(Member member) => member.Memberships.Any(one => one.Status.CountsAsMember != Answer.No);

    private static EdtfValue TimeOf(DatasetRecord? record) => record switch
    {
        Membership membership => membership.Spell,
        Limitation limitation => limitation.Spell,
        _ => Ever,
    };
}
