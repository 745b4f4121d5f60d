using GeoPolDomain.Actors;
using GeoPolDomain.Places;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>Where the governments of the world work.</summary>
public class SeatsTests
{
    [Fact]
    public void Every_state_that_exists_today_has_one_seat_with_a_point()
    {
        var world = ReferenceData.World;
        var today = world.Actors.All.OfType<State>()
            .Where(one => one.Existence.Any(spell => spell.Period.ToString().EndsWith("/..", StringComparison.Ordinal)))
            .ToList();
        today.Should().HaveCountGreaterThan(200);
        today.Where(one => world.Places.SeatsOf(one.Id).Count(seat => seat.Point is not null) != 1)
            .Select(one => one.Id.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void A_seat_that_is_contested_names_no_state_and_says_why()
    {
        string[] contested = ["israel", "palestine", "kosovo", "taiwan", "abkhazia", "south-ossetia", "transnistria", "somaliland"];
        foreach (var actor in contested)
        {
            var seat = ReferenceData.World.Places.SeatsOf(actor).Single();
            seat.State.Should().BeNull(actor);
            seat.Note.Should().NotBeNullOrEmpty(actor);
        }
    }

    [Theory]
    [InlineData("bolivia", "plc-la-paz")]
    [InlineData("netherlands", "plc-the-hague")]
    [InlineData("south-africa", "plc-pretoria")]
    [InlineData("nato", "plc-brussels")]
    [InlineData("un", "plc-new-york-city")]
    public void The_seat_is_where_the_government_or_the_secretariat_works(string actor, string place) =>
        ReferenceData.World.Places.SeatsOf(actor).Select(one => one.Id.ToString()).Should().Equal(place);

    [Fact]
    public void No_two_cities_have_their_signs_on_the_same_spot_unless_they_are_neighbours()
    {
        // A number typed twice would put one capital on another.
        ReferenceData.World.Places.All.Where(one => one.Point is not null).GroupBy(one => one.Point).Where(group => group.Count() > 1)
            .Select(group => string.Join(' ', group.Select(one => one.Id.ToString())))
            .Should().BeEquivalentTo("plc-brazzaville plc-kinshasa", "plc-nicosia plc-north-nicosia", "plc-rome plc-vatican-city");
    }

    [Fact]
    public void A_city_with_a_point_is_a_city() =>
        ReferenceData.World.Places.All.Where(one => !one.SeatOf.IsEmpty).Should().OnlyContain(one => one.Kind == PlaceKind.City);
}
