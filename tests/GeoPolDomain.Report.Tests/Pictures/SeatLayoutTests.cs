using FluentAssertions;
using GeoPolDomain.Reporting.Pictures;

namespace GeoPolDomain.Reporting.Tests.Pictures;

public class SeatLayoutTests
{
    // The largest sign, the octagon of a veto, reaches 11.3 from its middle.
    private const double Reach = 11.3;

    public static TheoryData<int> Counts => [.. Enumerable.Range(1, 60), 61, 100, 193, 400, SeatLayout.MostSeats];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Each_seat_has_a_place_and_no_two_overlap(int count)
    {
        var layout = SeatLayout.Of(count);

        layout.Places.Should().HaveCount(count);
        for (var i = 0; i < count; i++)
            for (var j = i + 1; j < count; j++)
            {
                var (x, y) = (layout.Places[i].X - layout.Places[j].X, layout.Places[i].Y - layout.Places[j].Y);
                ((x * x) + (y * y)).Should().BeGreaterThan(4 * Reach * Reach, "the seats {0} and {1} of {2} would overlap", i, j, count);
            }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void No_seat_leaves_the_picture(int count)
    {
        var layout = SeatLayout.Of(count);

        layout.Places.Should().OnlyContain(
            one => one.X >= Reach && one.Y >= Reach && one.X <= layout.Width - Reach && one.Y <= layout.Height - Reach);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Seats_follow_each_other_from_the_left_to_the_right(int count)
    {
        var layout = SeatLayout.Of(count);

        if (count > 1)
            layout.Places[0].X.Should().BeLessThan(layout.Places[^1].X);
    }
}
