using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Panels;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Panels;

/// <summary>A cell of a panel is the answer to the question on that day, and of any day of the year the answer on its best day.</summary>
public class PanelLaws
{
    private const int Year = 2004;

    private static readonly string[] States = ["a", "b", "c"];
    private static readonly string[] Organizations = ["o", "p"];

    private static readonly Gen<string> Ends = Gen.Elements(
        "2003-12-31", "2004-01-01", "2004-01-02", "2004-02-29", "2004-03", "2004-03-05~", "2004", "2004-12-31", "2005-06-01", "..", "");

    private static readonly Gen<string> Spells =
        from start in Ends
        from end in Ends
        select EdtfInterval.TryParse($"{start}/{end}", out EdtfInterval? interval) ? interval.ToString() : "2004-02-29/2004-07-02";

    private static readonly Gen<DatasetRecord> Records = Gen.Frequency<DatasetRecord>(
        (6, from member in Gen.Elements(States)
            from organization in Gen.Elements(Organizations)
            from status in Gen.Elements("member", "member", "member", "observer", "founding-state")
            from spell in Spells
            select (DatasetRecord)Given.Membership(member, organization, spell, status)),
        (1, from of in Gen.Elements(States)
            from organization in Gen.Elements(Organizations)
            from spell in Spells
            from kind in Gen.Elements("suspension", "freeze", "non-participation")
            from right in Gen.Elements(null, "be-protected", "vote")
            from towards in Gen.Elements(null, null, ActorId.Parse("a"), ActorId.Parse("b"))
            select (DatasetRecord)Given.Limitation(of, organization, spell, kind, right, towards: towards)),
        (2, from organization in Gen.Elements(Organizations)
            from spell in Spells
            select (DatasetRecord)Given.Coverage(RecordKind.Membership, $"actor:{organization}", spell)),
        (4, from party in Gen.Elements(States)
            from treaty in Gen.Elements("t", "u")
            from role in Gen.Elements("party", "party", "signatory")
            from step in Gen.Elements("in-force 2003-05-05", "in-force 2004-03", "ratified 2004-06-01", "in-force 2004-06-01~")
            select (DatasetRecord)Given.Party(treaty, party, step, role)),
        (3, from treaty in Gen.Elements("t", "u")
            from kind in Gen.Elements("defense", "defense", "consultation", "nonaggression", "neutrality", "offense")
            from owing in Gen.Elements("", "a", "b c")
            from owed in Gen.Elements("", "b", "a b")
            from during in Spells.OrNull()
            select (DatasetRecord)Given.Obligation(kind, treaty, owing, owed, during: during)));

    private static readonly Gen<Dataset> Datasets =
        from records in Records.ListOf()
        from founds in Gen.Elements(true, false)
        from founded in Gen.Elements("", "2004-02-01/..", "2000/2004-10")
        from existence in Gen.ArrayOf(Gen.Elements("", "cow 2004-02-29/..", "cow ../2004-06", "cow 1990/2004-03-05~"), States.Length)
        select Given.Data(
        [
            .. States.Select((state, i) => Given.State(state, existence[i])),
            Given.Organization("o", existence: founded),
            Given.Treaty("t", steps: "signed 2003-01-01, in-force 2003-05-05"),
            Given.Treaty("u", steps: "signed 2003-01-01", end: "dissolved 2004-08-01", founds: founds ? ActorId.Parse("o") : null),
            .. records.Select((record, i) => PanelRecords.Numbered(record, i)),
        ]);

    private static readonly Gen<AnnualDate> Days =
        Gen.Elements(new AnnualDate(1, 1), new AnnualDate(2, 29), new AnnualDate(3, 5), new AnnualDate(7, 1), new AnnualDate(12, 31));

    [Fact]
    public void A_state_has_as_many_organizations_as_say_yes_and_as_say_unknown() => Hold((data, scope, days) =>
    {
        foreach (var row in data.Panels.StateYears(scope))
        {
            var answers = Organizations.Select(organization => Member(data, row.State, organization, days)).ToList();
            row.OrganizationsSure.Should().Be(answers.Count(one => one == Answer.Yes));
            row.OrganizationsPossible.Should().Be(answers.Count(one => one != Answer.No));
        }
    });

    [Fact]
    public void A_dyad_shares_the_intersection_of_both_states_memberships() => Hold((data, scope, days) =>
    {
        foreach (var row in data.Panels.DyadYears(scope))
        {
            var answers = Organizations
                .Select(one => Best(days, day => IsMember(data, row.A, one, day).And(IsMember(data, row.B, one, day))))
                .ToList();
            row.SharedSure.Should().Be(answers.Count(one => one == Answer.Yes));
            row.SharedPossible.Should().Be(answers.Count(one => one != Answer.No));
        }
    });

    [Fact]
    public void A_dyad_owes_what_an_obligation_binds_both_sides_to_on_one_day() => Hold((data, scope, days) =>
    {
        foreach (var row in data.Panels.DyadYears(scope))
            foreach (var (kind, owed) in PanelRecords.Owed(row))
            {
                owed.ByA.Should().Be(Best(days, day => data.Ties.Between(row.A, row.B, day).Owes(row.A, kind)), $"{kind}, {row.A}-{row.B}");
                owed.ByB.Should().Be(Best(days, day => data.Ties.Between(row.A, row.B, day).Owes(row.B, kind)), $"{kind}, {row.B}-{row.A}");
            }
    });

    [Fact]
    public void A_row_says_whether_the_states_exist_by_the_list() => Hold((data, scope, days) =>
    {
        var rows = data.Panels.DyadYears(scope).ToDictionary(row => (row.A, row.B), row => row.Exist);
        foreach (var a in States)
        {
            var expected = Best(days, day => Exists(data, scope, a, day));
            data.Panels.StateYears(scope).Where(row => row.State == a).Select(row => row.Exists)
                .Should().Equal(expected == Answer.No ? [] : [expected]);
            foreach (var b in States.Where(one => string.CompareOrdinal(a, one) < 0))
                rows.GetValueOrDefault((a, b), Answer.No).Should().Be(
                    Best(days, day => Exists(data, scope, a, day).And(Exists(data, scope, b, day))));
        }
    });

    [Fact]
    public void A_member_has_the_answer_and_the_vote_that_its_organization_gives() => Hold((data, scope, days) =>
    {
        var rows = data.Panels.MemberYears(scope).ToList();
        foreach (var row in rows)
        {
            var standing = days.SelectMany(day => data.Memberships.Of(row.Organization).Standing(day)).Where(one => one.Actor == row.Actor);
            row.Answer.Should().Be(standing.Select(one => one.Answer).Any());
            row.MayVote.Should().Be(standing.Select(one => one.MayVote).Any());
        }

        foreach (var organization in Organizations)
            days.SelectMany(day => data.Memberships.Of(organization).Standing(day)).Select(one => one.Actor).Distinct()
                .Where(actor => Best(days, day => Exists(data, scope, actor, day)) != Answer.No)
                .Should().BeEquivalentTo(rows.Where(row => row.Organization.ToString() == organization).Select(row => row.Actor));
    });

    [Fact]
    public void Seen_from_the_other_side_a_dyad_is_the_same_dyad() => Hold((data, scope, _) =>
    {
        foreach (var row in data.Panels.DyadYears(scope))
        {
            row.Reversed.Reversed.Should().Be(row);
            (row.Reversed.A, row.Reversed.B, row.Reversed.Exist).Should().Be((row.B, row.A, row.Exist));
            (row.Reversed.SharedSure, row.Reversed.SharedPossible).Should().Be((row.SharedSure, row.SharedPossible));
            foreach (var (here, there) in PanelRecords.Owed(row).Zip(PanelRecords.Owed(row.Reversed)))
            {
                (there.Owed.ByA, there.Owed.ByB).Should().Be((here.Owed.ByB, here.Owed.ByA));
                (there.Owed.Either, there.Owed.Both).Should().Be((here.Owed.Either, here.Owed.Both));
            }
        }
    });

    [Fact]
    public void Any_day_is_yes_where_some_day_is_and_no_where_every_day_is() => Hold((data, scope, days) =>
    {
        if (days.Length == 1 || scope.States != StateList.All)
            return;
        var daily = days.SelectMany(day => data.Panels.DyadYears(scope with { Time = PanelTime.On(new(day.Month, day.Day)) }))
            .ToLookup(row => (row.A, row.B));
        foreach (var row in data.Panels.DyadYears(scope))
        {
            row.Defense.ByA.Should().Be(daily[(row.A, row.B)].Select(one => one.Defense.ByA).Any());
            row.SharedSure.Should().BeGreaterThanOrEqualTo(daily[(row.A, row.B)].Max(one => one.SharedSure));
            row.SharedPossible.Should().BeGreaterThanOrEqualTo(daily[(row.A, row.B)].Max(one => one.SharedPossible));
        }
    });

    private static void Hold(Action<Dataset, PanelScope, LocalDate[]> law)
    {
        var given =
            from data in Datasets
            from day in Days
            from list in Gen.Elements(StateList.Cow, StateList.All)
            select (data, day, list);
        Law.Holds(60, given, one => law(
            one.data,
            new(Year, Year) { Time = PanelTime.On(one.day), States = one.list },
            [one.day.InYear(Year)]));
        Law.Holds(8, given, one => law(
            one.data,
            new(Year, Year) { Time = PanelTime.AnyDay, States = one.list },
            [.. Enumerable.Range(0, 366).Select(new LocalDate(Year, 1, 1).PlusDays)]));
    }

    private static Answer Exists(Dataset data, PanelScope scope, ActorId state, LocalDate day) => scope.States == StateList.All
        ? Answer.Yes
        : data.Actors.Find(state)!.Existence.Select(one => one.Period.Contains(day)).Any();

    private static Answer Member(Dataset data, ActorId state, string organization, LocalDate[] days) =>
        Best(days, day => IsMember(data, state, organization, day));

    private static Answer IsMember(Dataset data, ActorId state, string organization, LocalDate day) =>
        data.Memberships.All.Any(one => one.Organization.ToString() == organization)
            ? data.Memberships.IsMember(state, organization, day).Value
            : Answer.No;

    private static Answer Best(LocalDate[] days, Func<LocalDate, Answer> on) => days.Select(on).Any();
}
