using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Memberships;

/// <summary>A roster answers as if every membership were asked by itself.</summary>
public class RosterLaws
{
    private static readonly LocalDate Origin = new(2004, 2, 20);

    private static readonly Gen<string> Ends = Gen.Elements(
        "2004-02-25", "2004-02-29", "2004-03-01", "2004-03-02", "2004-03-10", "2004-03-05~", "2004-03-1X", "2004-03", "..", "");

    private static readonly Gen<DatasetRecord> Records =
        from start in Ends
        from end in Ends
        from member in Gen.Elements("a", "b", "c")
        from status in Gen.Elements("member", "member", "member", "observer", "founding-state")
        from limits in Gen.Elements(false, false, true)
        let spell = EdtfInterval.TryParse($"{start}/{end}", out EdtfInterval? interval) ? interval.ToString() : "2004-02-29/2004-03-02"
        select limits ? (DatasetRecord)Given.Limitation(member, "o", spell) : Given.Membership(member, "o", spell, status);

    private static readonly Gen<ImmutableArray<DatasetRecord>> Histories =
        Records.ListOf().Select(records => records.WithIds());

    [Fact]
    public void On_a_day_it_agrees_with_every_membership_asked_alone() => Hold(Histories, records =>
    {
        var roster = Given.Data(records).Memberships.Of("o");
        return Days().All(day => Said(roster.On(day)).SequenceEqual(Naive(records, day)));
    });

    [Fact]
    public void At_a_partial_date_it_says_what_it_says_on_every_day_of_it() => Hold(Histories, records =>
    {
        var roster = Given.Data(records).Memberships.Of("o");
        return Times().All(time => new[] { "a", "b", "c" }.All(actor =>
        {
            var daily = DaysOf(time).Select(day => AnswerOn(records, actor, day)).Distinct().ToList();
            var said = roster.On(time).SingleOrDefault(member => member.Actor.ToString() == actor)?.Answer ?? Answer.No;
            return said == (daily.Count == 1 ? daily[0] : Answer.Unknown);
        }));
    });

    [Fact]
    public void A_suspension_takes_the_vote_on_exactly_its_days() => Hold(Histories, records =>
    {
        var roster = Given.Data(records).Memberships.Of("o");
        return Days().All(day => roster.On(day).All(member =>
        {
            var byStatus = Spells(records, member.Actor.ToString()).Select(one => one.Spell.Contains(day).And(one.Status.MayVote)).Any();
            var suspended = records.OfType<Limitation>().Where(one => one.Of == member.Actor).Select(one => one.Spell.Contains(day)).Any();
            return member.MayVote == byStatus.And(suspended.Not());
        }));
    });

    [Fact]
    public void What_is_listed_is_what_is_contained() => Hold(Histories, records =>
    {
        var roster = Given.Data(records).Memberships.Of("o");
        return Days().All(day => roster.On(day).All(member =>
            roster.Contains(member.Actor, day).Value == member.Answer
                && roster.Contains(member.Actor, EdtfDate.On(day)).Value == member.Answer));
    });

    [Fact]
    public void The_order_in_which_days_are_asked_for_changes_nothing() => Hold(Histories, records =>
    {
        var (forward, backward) = (Given.Data(records).Memberships.Of("o"), Given.Data(records).Memberships.Of("o"));
        var first = Days().ToDictionary(day => day, day => Said(forward.On(day)));
        return Days().Reverse().All(day => Said(backward.On(day)).SequenceEqual(first[day]));
    });

    private static IEnumerable<LocalDate> Days() =>
        Enumerable.Range(0, 45).Select(Origin.PlusDays).Append(new LocalDate(1900, 1, 1)).Append(new LocalDate(2100, 1, 1));

    private static IEnumerable<EdtfDate> Times() => new[] { "2004-02", "2004-03", "2004-03-0X", "2004-03-01~" }.Select(EdtfDate.Parse);

    private static IEnumerable<LocalDate> DaysOf(EdtfDate time)
    {
        for (var day = time.Earliest!.Value; day <= time.Latest; day = day.PlusDays(1))
            yield return day;
    }

    private static IEnumerable<Membership> Spells(IEnumerable<DatasetRecord> records, string actor) =>
        records.OfType<Membership>().Where(one => one.Member.ToString() == actor);

    private static Answer AnswerOn(IEnumerable<DatasetRecord> records, string actor, LocalDate day) =>
        Spells(records, actor).Select(one => one.Spell.Contains(day).And(one.Status.CountsAsMember)).Any();

    private static IEnumerable<(string, Answer)> Naive(ImmutableArray<DatasetRecord> records, LocalDate day) =>
        new[] { "a", "b", "c" }.Select(actor => (actor, AnswerOn(records, actor, day))).Where(one => one.Item2 != Answer.No);

    private static IEnumerable<(string, Answer)> Said(ImmutableArray<Member> members) =>
        [.. members.Select(member => (member.Actor.ToString(), member.Answer))];

    private static void Hold(Gen<ImmutableArray<DatasetRecord>> histories, Func<ImmutableArray<DatasetRecord>, bool> law) =>
        Law.Holds(150, histories, law);
}
