using GeoPolDomain.Identity;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Memberships;

/// <summary>A roster is asked again and again, and from many threads.</summary>
public class HeldRosterTests
{
    [Fact]
    public void Asking_again_allocates_nothing()
    {
        var book = CollectiveSecurityTreaty.Data.Memberships;
        ActorId cst = "cst";
        LocalDate[] days = [new(1992, 1, 1), new(1995, 1, 1), new(2003, 1, 1), new(2017, 6, 22)];
        Ask().Should().Be(0 + 9 + 6 + 6);
        Allocation.Of(() => Ask()).Should().Be(0);

        int Ask()
        {
            var count = 0;
            foreach (var day in days)
                count += book.Of(cst).On(day).Length;
            return count;
        }
    }

    [Fact]
    public void Many_threads_may_ask_a_fresh_book()
    {
        var expected = CollectiveSecurityTreaty.Data.Memberships.Of("cst");
        for (var round = 0; round < 20; round++)
        {
            var book = Given.Data(CollectiveSecurityTreaty.Records).Memberships;
            ParallelEnumerable.Range(0, 400).WithDegreeOfParallelism(8).Select(Ask).Should().NotContain(false);

            bool Ask(int i)
            {
                var day = new LocalDate(1990, 1, 1).PlusDays(i * 31);
                var viewpoint = i % 2 == 0 ? ActorId.Parse("russia") : null;
                return book.Of("cst", viewpoint).On(day).Length == expected.On(day).Length
                    && book.OrganizationsOf("uzbekistan", day, viewpoint).Length <= 1
                    && book.Of("nobodys", viewpoint).On(day).IsEmpty;
            }
        }
    }

    [Fact]
    public void Thousands_of_memberships_can_be_asked_about_on_thousands_of_days()
    {
        var start = new LocalDate(1900, 1, 1);
        var book = Given.Data(Enumerable.Range(0, 5000).Select(i =>
            Given.Membership(
                $"m{i % 1500}", "o", $"{EdtfDate.On(start.PlusDays(i * 7))}/{EdtfDate.On(start.PlusDays((i * 7) + 4000))}"))).Memberships;
        var roster = book.Of("o");
        var members = Enumerable.Range(0, 2000).Sum(i => roster.On(start.PlusDays(i * 15)).Length);
        members.Should().BePositive();
    }
}
