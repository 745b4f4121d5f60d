using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>The number of members year by year is the number that was published or that follows from dated admissions.</summary>
public class MemberCountTests
{
    public static TheoryData<string> Organizations() => [.. Tsv.Rows("member-counts.tsv").Select(row => row.Cells[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Organizations))]
    public void An_organization_has_the_members_of_each_new_year(string organization)
    {
        var wrong =
            from row in Tsv.Rows("member-counts.tsv")
            where row.Cells[0] == organization
            let expected = Number(row.Cells[3])
            from year in Enumerable.Range(Number(row.Cells[1]), Number(row.Cells[2]) - Number(row.Cells[1]) + 1)
            let members = MembersOf(organization, new LocalDate(year, 1, 1))
            where members != expected
            select $"1 January {year}: {members} members, and not {expected} ({row.Cells[4]})";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_United_Nations_have_the_members_of_each_year_since_1945()
    {
        var rows = Tsv.Rows("un-totals.tsv").ToList();
        rows.SelectMany(row => Enumerable.Range(Number(row.Cells[0]), Number(row.Cells[1]) - Number(row.Cells[0]) + 1))
            .Should().Equal(Enumerable.Range(1945, 2025 - 1945 + 1));
        var wrong =
            from row in rows
            from year in Enumerable.Range(Number(row.Cells[0]), Number(row.Cells[1]) - Number(row.Cells[0]) + 1)
            let members = MembersOf("un", new LocalDate(year, 12, 31))
            where members != Number(row.Cells[2])
            select $"31 December {year}: {members} members, and not {row.Cells[2]} ({row.Cells[3]})";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_Security_Council_has_its_seats_filled_on_every_day_but_for_one_vacancy()
    {
        var wrong =
            from day in Enumerable.Range(0, (int)(LastDay - FirstDay).Days + 1).Select(days => FirstDay.PlusDays(days))
            let members = MembersOf("unsc", day)
            where members != (day < new LocalDate(1966, 1, 1) ? 11 : IsVacant(day) ? 14 : 15)
            select $"{EdtfDate.On(day)}: {members} members";
        wrong.Take(5).Should().BeEmpty();
    }

    private static readonly LocalDate FirstDay = new(1946, 1, 17);
    private static readonly LocalDate LastDay = new(2025, 12, 31);

    // Neither Cuba nor Colombia had been elected in 154 ballots; Mexico was elected on 7 January.
    private static bool IsVacant(LocalDate day) => day >= new LocalDate(1980, 1, 1) && day < new LocalDate(1980, 1, 7);

    private static int MembersOf(ActorId organization, LocalDate on) =>
        ReferenceData.World.Memberships.Of(organization).On(on).Count(one => one.Answer == Answer.Yes);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
