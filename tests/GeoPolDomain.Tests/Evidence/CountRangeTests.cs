using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Evidence;

public class CountRangeTests
{
    private static readonly Gen<CountRange> Counts =
        from least in Gen.Frequency((5, Gen.Choose(0, 50)), (1, Gen.Choose(0, int.MaxValue)))
        from more in Gen.Frequency((3, Gen.Constant<int?>(0)), (3, Gen.Choose(0, 50).Select(n => (int?)n)), (1, Gen.Constant<int?>(null)))
        from isApproximate in Gen.Elements(false, false, true)
        select CountRange.Between(least, (long)least + more, isApproximate);

    [Theory]
    [InlineData("2500", "2500", 2500, 2500, false)]
    [InlineData("~2500", "~2500", 2500, 2500, true)]
    [InlineData("2000..2500", "2000..2500", 2000, 2500, false)]
    [InlineData("~2000..2500", "~2000..2500", 2000, 2500, true)]
    [InlineData("300..", "300..", 300, -1, false)]
    [InlineData("..500", "..500", 0, 500, false)]
    [InlineData("0..500", "..500", 0, 500, false)]
    [InlineData("70..70", "70", 70, 70, false)]
    [InlineData("0", "0", 0, 0, false)]
    [InlineData("..0", "0", 0, 0, false)]
    [InlineData("0..", "0..", 0, -1, false)]
    [InlineData("999999999999", "999999999999", 999_999_999_999, 999_999_999_999, false)]
    public void It_is_read_and_written_in_one_way(string text, string canonical, long least, long most, bool isApproximate)
    {
        var count = CountRange.Parse(text);
        count.ToString().Should().Be(canonical);
        (count.Least, count.Most, count.IsApproximate).Should().Be((least, most < 0 ? null : most, isApproximate));
    }

    [Theory]
    [InlineData("", "it has no number")]
    [InlineData("~", "it has no number")]
    [InlineData("..", "a range needs a number on one side at least; leave the member out where nothing is known")]
    [InlineData("~..", "a range needs a number on one side at least; leave the member out where nothing is known")]
    [InlineData("2500..2000", "the upper end 2000 is less than the lower end 2500")]
    [InlineData("-5", "write whole numbers without signs or separators, as in '2500', '~2500', '2000..2500', '300..', '..500'")]
    [InlineData("2,500", "write whole numbers without signs or separators, as in '2500', '~2500', '2000..2500', '300..', '..500'")]
    [InlineData(" 2500", "write whole numbers without signs or separators, as in '2500', '~2500', '2000..2500', '300..', '..500'")]
    [InlineData("1..2..3", "write whole numbers without signs or separators, as in '2500', '~2500', '2000..2500', '300..', '..500'")]
    [InlineData("٢٥", "write whole numbers without signs or separators, as in '2500', '~2500', '2000..2500', '300..', '..500'")]
    [InlineData("007", "a number starts with 0")]
    [InlineData("1234567890123", "a number has more than 12 digits")]
    public void What_is_no_number_is_refused_with_the_rule(string text, string rule)
    {
        CountRange.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => CountRange.Parse(text))
            .Should().Throw<FormatException>().WithMessage($"'{text}' is not a count: {rule}");
    }

    [Fact]
    public void Numbers_that_no_text_can_hold_are_refused()
    {
        FluentActions.Invoking(() => CountRange.Of(1_000_000_000_000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => CountRange.Of(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => CountRange.Between(5, 4)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("8000", "4000", "12000")]
    [InlineData("~8000", "4000", "~12000")]
    [InlineData("2000..2500", "300..", "2300..")]
    [InlineData("..500", "..70", "..570")]
    [InlineData("8000", "0..", "8000..")]
    [InlineData("999999999999", "1", "999999999999..")]
    [InlineData("500000000000..999999999999", "1", "500000000001..")]
    public void A_sum_is_as_exact_as_its_parts(string one, string two, string sum) =>
        CountRange.Parse(one).Plus(CountRange.Parse(two)).ToString().Should().Be(sum);

    [Theory]
    [InlineData("70", "100", "70..100")]
    [InlineData("~2000", "2030", "~2000..2030")]
    [InlineData("70", "300..", "70..")]
    public void The_span_holds_both(string one, string two, string span) =>
        CountRange.Parse(one).Spanning(CountRange.Parse(two)).ToString().Should().Be(span);

    [Theory]
    [InlineData("70", "70", true)]
    [InlineData("70", "71", false)]
    [InlineData("2000..2500", "2500..", true)]
    [InlineData("2000..2499", "2500..", false)]
    public void Two_fit_when_one_number_can_be_meant_by_both(string one, string two, bool fit) =>
        CountRange.Parse(one).IsCompatibleWith(CountRange.Parse(two)).Should().Be(fit);

    [Fact]
    public void What_is_written_is_read_again() => Hold(one => CountRange.Parse(one.ToString()).Equals(one));

    [Fact]
    public void Sums_do_not_depend_on_the_order() => Hold((one, two, three) =>
        one.Plus(two).Equals(two.Plus(one)) && one.Plus(two).Plus(three).Equals(one.Plus(two.Plus(three))) && one.Plus(CountRange.None)
            .Equals(one));

    [Fact]
    public void Spans_do_not_depend_on_the_order_and_fit_what_they_hold() => Hold((one, two, three) =>
        one.Spanning(two).Equals(two.Spanning(one))
        && one.Spanning(two).Spanning(three).Equals(one.Spanning(two.Spanning(three)))
        && one.Spanning(one).Equals(one)
        && one.IsCompatibleWith(one.Spanning(two)));

    private static void Hold(Func<CountRange, bool> law) => Law.Holds(100, Counts, law);

    private static void Hold(Func<CountRange, CountRange, CountRange, bool> law) =>
        Law.Holds(
            100,
            from one in Counts from two in Counts from three in Counts select (one, two, three),
            all => law(all.one, all.two, all.three));
}
