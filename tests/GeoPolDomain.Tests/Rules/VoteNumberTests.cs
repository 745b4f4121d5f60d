using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Rules;

/// <summary>Numbers of seats, votes and people.</summary>
public class VoteNumberTests
{
    [Theory]
    [InlineData("0", 0, false)]
    [InlineData("7", 7, false)]
    [InlineData("29", 29, false)]
    [InlineData("~83000000", 83_000_000, true)]
    [InlineData("~0", 0, true)]
    [InlineData("999999999999", 999_999_999_999, false)]
    [InlineData("~999999999999", 999_999_999_999, true)]
    public void A_number_is_read_and_written_as_it_stands(string text, long value, bool isApproximate)
    {
        var read = VoteNumber.Parse(text);
        (read.Value, read.IsApproximate, read.ToString()).Should().Be((value, isApproximate, text));
        VoteNumber.Of(value, isApproximate).Should().Be(read);
    }

    [Theory]
    [InlineData("", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("~", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("-1", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("+1", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("1 000", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("1/2", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("1:2", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("1~", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("~~1", "write a whole number without sign or separators, as in '15', '~83000000'")]
    [InlineData("1000000000000", "it has more than 12 digits")]
    [InlineData("~1000000000000", "it has more than 12 digits")]
    [InlineData("0000000000001", "it has more than 12 digits")]
    [InlineData("00", "it starts with 0")]
    [InlineData("015", "it starts with 0")]
    [InlineData("~015", "it starts with 0")]
    public void What_is_no_number_is_refused_with_the_rule_it_breaks(string text, string flaw)
    {
        VoteNumber.TryParse(text, out var none).Should().BeFalse();
        none.Should().BeNull();
        VoteNumber.TryRead(text, out _, out var said).Should().BeFalse();
        said.Should().Be(flaw);
        FluentActions.Invoking(() => VoteNumber.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not a number: {flaw}*");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_000_000)]
    public void A_number_has_no_sign_and_twelve_digits_at_most(long value)
    {
        FluentActions.Invoking(() => VoteNumber.Of(value)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => (VoteNumber)value).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_rounded_number_is_another_than_the_exact_one() =>
        VoteNumber.Of(15, isApproximate: true).Should().NotBe(VoteNumber.Of(15)).And.NotBe(VoteNumber.Of(16, isApproximate: true));
}
