using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Rules;

public class ShareTests
{
    private const string Write = "write a number, a fraction or a percentage, as in '9', '2/3', '55%', '>1/2'";
    private const string Between = "a fraction lies between 0 and 1; write 100% for the whole";
    private const string Decimals = "a percentage has up to three decimals, and no 0 at its end";
    private const string Percent = "a percentage is more than 0 and at most 100, and nothing is more than 100";

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
    [InlineData(">0", 7, 1)]
    [InlineData("1/3", 1, 1)]
    [InlineData(">2/3", 3, 3)]
    [InlineData("0.001%", 100_001, 2)]
    public void The_fewest_that_are_enough_are_found_by_rounding_up(string share, long whole, long fewest)
    {
        var given = Share.Parse(share);
        given.FewestOf(whole).Should().Be(fewest);
        given.IsReachedBy(fewest, whole).Should().BeTrue();
        given.IsReachedBy(fewest - 1, whole).Should().BeFalse();
    }

    [Theory]
    [InlineData("2/3", 6, 9)]
    [InlineData("2/3", 7, 10)]
    [InlineData(">2/3", 6, 8)]
    [InlineData(">2/3", 7, 10)]
    [InlineData("55%", 15, 27)]
    [InlineData(">1/2", 1, 1)]
    [InlineData("100%", 7, 7)]
    public void So_many_are_enough_of_no_more_than_the_greatest_whole(string share, long part, long greatest)
    {
        var given = Share.Parse(share);
        given.GreatestWholeOf(part).Should().Be(greatest);
        given.IsReachedBy(part, greatest).Should().BeTrue();
        given.IsReachedBy(part, greatest + 1).Should().BeFalse();
    }

    [Theory]
    [InlineData("9", 9, 1, true, false)]
    [InlineData(">0", 0, 1, true, true)]
    [InlineData("999999999999", 999_999_999_999, 1, true, false)]
    [InlineData("2/3", 2, 3, false, false)]
    [InlineData(">1/2", 1, 2, false, true)]
    [InlineData("1/2", 1, 2, false, false)]
    [InlineData("1/999999", 1, 999_999, false, false)]
    [InlineData("999998/999999", 999_998, 999_999, false, false)]
    [InlineData("50%", 1, 2, false, false)]
    [InlineData("55%", 11, 20, false, false)]
    [InlineData(">35%", 7, 20, false, true)]
    [InlineData("62.5%", 5, 8, false, false)]
    [InlineData("66.667%", 66_667, 100_000, false, false)]
    [InlineData("0.125%", 1, 800, false, false)]
    [InlineData("1%", 1, 100, false, false)]
    [InlineData("99.999%", 99_999, 100_000, false, false)]
    [InlineData(">99.9%", 999, 1000, false, true)]
    [InlineData("100%", 1, 1, false, false)]
    public void A_share_is_read_exactly_in_lowest_terms(string text, long numerator, long denominator, bool isCount, bool isMoreThan)
    {
        var share = Share.Parse(text);
        (share.Numerator, share.Denominator, share.IsCount, share.IsMoreThan)
            .Should().Be((numerator, denominator, isCount, isMoreThan));
        share.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("0", "at least 0 is always reached")]
    [InlineData("2/4", "the fraction can be shortened; write 1/2")]
    [InlineData("8/12", "the fraction can be shortened; write 2/3")]
    [InlineData(">10/100", "the fraction can be shortened; write 1/10")]
    [InlineData("3/2", Between)]
    [InlineData("1/1", Between)]
    [InlineData("0/3", Between)]
    [InlineData("1/0", Between)]
    [InlineData("55.0%", Decimals)]
    [InlineData("55.50%", Decimals)]
    [InlineData("55.1234%", Decimals)]
    [InlineData("55.%", Decimals)]
    [InlineData("55.x%", Decimals)]
    [InlineData("5.5.5%", Decimals)]
    [InlineData("101%", Percent)]
    [InlineData("100.001%", Percent)]
    [InlineData(">100%", Percent)]
    [InlineData("0%", Percent)]
    [InlineData(">0%", Percent)]
    [InlineData("09", "a number starts with 0")]
    [InlineData("00", "a number starts with 0")]
    [InlineData("02/3", "a number starts with 0")]
    [InlineData("2/03", "a number starts with 0")]
    [InlineData("05%", "a number starts with 0")]
    [InlineData("0000000000009", "a number starts with 0")]
    [InlineData("1000000000000", "a number has more than 12 digits")]
    [InlineData("1000000/1000001", "a number has more than 6 digits")]
    [InlineData("1/1000000", "a number has more than 6 digits")]
    [InlineData("1000%", "a number has more than 3 digits")]
    [InlineData("", Write)]
    [InlineData(">", Write)]
    [InlineData("-1", Write)]
    [InlineData("1/", Write)]
    [InlineData("/2", Write)]
    [InlineData("1/2/3", Write)]
    [InlineData(".5%", Write)]
    [InlineData("%", Write)]
    [InlineData(">>1", Write)]
    [InlineData("1/2%", Write)]
    [InlineData("two thirds", Write)]
    public void What_is_no_share_is_refused_with_the_rule_it_breaks(string text, string flaw)
    {
        Share.TryParse(text, out _).Should().BeFalse();
        Share.TryRead(text, out var none, out var said).Should().BeFalse();
        (none, said).Should().Be((null, flaw));
        FluentActions.Invoking(() => Share.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a share: {flaw}*");
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(9, "9")]
    public void A_number_of_votes_is_a_share(int number, string text) => Share.Of(number).Should().Be(Share.Parse(text));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void At_least_one_vote_is_a_share(int number) =>
        FluentActions.Invoking(() => Share.Of(number)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Nothing_is_lost_with_the_greatest_numbers()
    {
        var share = Share.Parse("2/3");
        share.IsReachedBy(666_666_666_666, 999_999_999_999).Should().BeTrue();
        share.IsReachedBy(666_666_666_665, 999_999_999_999).Should().BeFalse();
        Share.Parse("99.999%").FewestOf(999_999_999_999).Should().Be(999_989_999_999 + 1);
    }
}
