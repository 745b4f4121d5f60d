using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>How many votes there can be: from a least number to a most.</summary>
public class NumberRangeTests
{
    [Theory]
    [InlineData(3, 3, "3")]
    [InlineData(0, 0, "0")]
    [InlineData(3, 4, "3 to 4")]
    public void A_range_of_one_number_is_written_as_that_number(long least, long most, string text) =>
        new NumberRange(least, most).ToString().Should().Be(text);

    [Theory]
    [InlineData(2, 3, false, false)]
    [InlineData(3, 3, false, true)]
    [InlineData(4, 3, true, false)]
    public void A_range_is_empty_when_its_most_is_less_than_its_least(long least, long most, bool isEmpty, bool isOne)
    {
        var range = new NumberRange(least, most);
        (range.IsEmpty, range.IsOne).Should().Be((isEmpty, isOne));
    }

    [Fact]
    public void Ranges_are_added_and_cut_bound_by_bound()
    {
        (new NumberRange(1, 4) + new NumberRange(2, 7)).Should().Be(new NumberRange(3, 11));
        (new NumberRange(1, 4) + 10).Should().Be(new NumberRange(11, 14));
        new NumberRange(1, 4).And(new(2, 7)).Should().Be(new NumberRange(2, 4));
        new NumberRange(2, 7).And(new(1, 4)).Should().Be(new NumberRange(2, 4));
        new NumberRange(1, 2).And(new(3, 4)).IsEmpty.Should().BeTrue();
    }

    // Of 15 votes, 9 to 12 are for: then 3 to 6 are not.
    [Fact]
    public void What_is_left_of_a_whole_is_most_where_least_is_taken() =>
        new NumberRange(9, 12).SubtractedFrom(15).Should().Be(new NumberRange(3, 6));
}
