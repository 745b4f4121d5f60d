using GeoPolDomain.Datasets;
using GeoPolDomain.Places;

namespace GeoPolDomain.Tests.Places;

/// <summary>Where an actor has its seat.</summary>
public class PlaceBookTests
{
    private static readonly Dataset Data = new("seats", "Seats",
    [
        City("zeehaven") with { SeatOf = ["norland", "pact"], Point = GeoPoint.Of(52.1m, 4.3m) },
        City("altstadt") with { SeatOf = ["norland"] },
        City("market-town") with { State = "norland", Point = GeoPoint.Of(52, 5) },
    ]);

    [Fact]
    public void An_actor_can_have_several_seats_and_a_place_can_be_the_seat_of_several()
    {
        Data.Places.SeatsOf("norland").Select(one => one.Id.ToString()).Should().Equal("altstadt", "zeehaven");
        Data.Places.SeatsOf("pact").Select(one => one.Id.ToString()).Should().Equal("zeehaven");
    }

    [Fact]
    public void A_city_of_a_state_is_not_its_seat_unless_it_is_said() =>
        Data.Places.SeatsOf("norland").Select(one => one.Id.ToString()).Should().NotContain("market-town");

    private static Place City(string id) => new() { Id = id, Kind = PlaceKind.City, Names = [new() { Text = id }] };
}
