using GeoPolDomain.Datasets;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Memberships;

/// <summary>An organization that does not exist has no members.</summary>
public class ExistenceTests
{
    private static readonly Dataset Pacts = Given.Data(
        Given.Organization("pact", existence: "1955-05-14/1991-07-01"),
        Given.Organization("league", existence: "cow 1955/1991, gw 1950/1991"),
        Given.Organization("club"),
        Given.Membership("hungary", "pact", "1955-05-14/1991-07-01", end: "dissolution"),
        Given.Membership("hungary", "league", "1956/1991", end: "dissolution"),
        Given.Membership("hungary", "club", "1956/1991"));

    [Theory]
    [InlineData("pact", "1955-05-13", Answer.No)]
    [InlineData("pact", "1955-05-14", Answer.Yes)]
    [InlineData("pact", "1991-07-02", Answer.No)]
    [InlineData("pact", "1955-05", Answer.Unknown)]
    [InlineData("league", "1949", Answer.No)]
    [InlineData("league", "1952", Answer.Unknown)]
    [InlineData("club", "1900", Answer.Unknown)]
    public void Nobody_is_a_member_while_the_organization_surely_does_not_exist(string organization, string on, Answer expected) =>
        Pacts.Memberships.IsMember("hungary", organization, EdtfDate.Parse(on)).Value.Should().Be(expected);

    [Fact]
    public void The_reason_names_the_organization()
    {
        var because = Pacts.Memberships.IsMember("poland", "pact", EdtfDate.Parse("1950")).Because;
        because.Select(one => one.Says).Should().Equal("pact did not exist then: it existed 1955-05-14/1991-07-01");
        because.Select(one => one.Record).Should().Equal(Pacts.Actors.Find("pact"));
    }
}
