using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tests.Evidence;

public class SharesTests
{
    [Fact]
    public void An_exception_in_a_share_of_the_work_is_thrown_as_it_is()
    {
        var fail = () => Shares.Do(100_000, (from, to) =>
        {
            if (to > 50_000)
                throw new FormatException($"from {Math.Max(from, 50_000)}");
        });
        fail.Should().Throw<FormatException>().WithMessage("from 50000", "the first share that fails says so");
        Shares.Of(100_000, (from, to) => to - from).Sum().Should().Be(100_000);
    }

    [Fact]
    public void Work_that_is_counted_stays_on_its_thread() => Shares.Alone(() =>
        Shares.Of(100_000, (_, _) => Environment.CurrentManagedThreadId).Should().Equal(Environment.CurrentManagedThreadId));
}
