using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Decisions;

public class ShareTests
{
    [Theory]
    [InlineData("55%", 27, 15)]
    [InlineData("55%", 28, 16)]
    [InlineData("2/3", 193, 129)]
    [InlineData("2/3", 21, 14)]
    [InlineData(">1/2", 10, 6)]
    [InlineData(">1/2", 11, 6)]
    [InlineData("9", 15, 9)]
    [InlineData(">9", 15, 10)]
    [InlineData("85%", 100, 85)]
    [InlineData("62.5%", 8, 5)]
    [InlineData("100%", 7, 7)]
    public void The_fewest_that_are_enough_are_found_by_rounding_up(string share, long whole, long fewest)
    {
        var given = Share.Parse(share);
        given.FewestOf(whole).Should().Be(fewest);
        given.IsReachedBy(fewest, whole).Should().BeTrue();
        given.IsReachedBy(fewest - 1, whole).Should().BeFalse();
    }

    [Theory]
    [InlineData("0", "always reached")]
    [InlineData("2/4", "write 1/2")]
    [InlineData("3/2", "between 0 and 1")]
    [InlineData("1/1", "write 100%")]
    [InlineData("55.0%", "no 0 at its end")]
    [InlineData("101%", "at most 100")]
    [InlineData(">100%", "nothing is more than 100")]
    [InlineData("0%", "more than 0")]
    [InlineData("09", "starts with 0")]
    [InlineData("-1", "write a number")]
    [InlineData("1/", "write a number")]
    [InlineData(".5%", "write a number")]
    [InlineData("two thirds", "write a number")]
    public void What_is_no_share_is_refused_with_the_rule_it_breaks(string text, string says)
    {
        Share.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Share.Parse(text)).Should().Throw<FormatException>().WithMessage($"*{says}*");
    }

    [Fact]
    public void Nothing_is_lost_with_the_greatest_numbers() =>
        Share.Parse("2/3").IsReachedBy(666_666_666_666, 999_999_999_999).Should().BeTrue();
}
