using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>The part about one organization answers as the whole world does.</summary>
public class WorldOfTests
{
    public static TheoryData<string> Organizations() =>
    [
        .. ReferenceData.World.Memberships.All.Select(one => one.Organization.ToString()).Distinct()
            .Where(id => ReferenceData.TryReadWorldOf(id, out _)),
    ];

    [Theory]
    [MemberData(nameof(Organizations))]
    public void It_gives_the_same_members_with_the_same_reasons(string organization)
    {
        ReferenceData.TryReadWorldOf(organization, out var part).Should().BeTrue();
        for (var year = 1946; year <= 2026; year++)
            Described(part!, organization, year)
                .Should().Equal(Described(ReferenceData.World, organization, year), $"{organization} {year}");
    }

    [Fact]
    public void Most_organizations_have_a_part() => Organizations().Should().HaveCountGreaterThan(40);

    [Fact]
    public void What_is_no_organization_has_none()
    {
        ReferenceData.TryReadWorldOf("world", out _).Should().BeFalse();
        ReferenceData.TryReadWorldOf("narnia", out var none).Should().BeFalse();
        none.Should().BeNull();
    }

    private static IEnumerable<string> Described(Datasets.Dataset data, ActorId organization, int year) =>
        data.Memberships.Of(organization).Standing(new LocalDate(year, 3, 1))
            .Select(one => $"{data.Actors.NameOf(one.Actor)} {one.Answer} {one.MayVote} {string.Join("; ", one.Because)}");
}
