using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Datasets;

public class AsKnownTests
{
    [Theory]
    [InlineData("2017-06-22", Answer.Yes)]
    [InlineData("2017-06-23", Answer.No)]
    [InlineData("2017-06", Answer.Unknown)]
    [InlineData("2017-05", Answer.Yes)]
    [InlineData("2017?-06-22", Answer.Unknown)]
    [InlineData(null, Answer.Unknown)]
    public void A_source_is_known_when_it_is_out_as_far_as_its_date_tells(string? published, Answer answer) =>
        On("2017-06-22", Given.Source("a", published: published)).Knows("source:a").Should().Be(answer);

    [Fact]
    public void A_statement_is_known_through_the_source_a_later_telling_names_and_that_telling_is_not()
    {
        var known = On(
            "2017-06-22",
            Given.Source("edm", published: "2018-06"), Given.Source("ria", published: "2017-06-22"),
            Given.Statement("s", "x", "affirms c", "2017-06-22"), Given.Report("r", "s", "edm", citing: "ria"));
        (known.Knows("statement:s"), known.Knows("report:r"), known.Knows("source:ria")).Should().Be((Answer.Yes, Answer.No, Answer.Yes));
        known.Surely.Statements.PositionsOn("c").All.Should().ContainSingle();
    }

    [Fact]
    public void Nothing_is_known_before_it_is_said() =>
        On(
            "2017-06-22", Given.Source("a", published: "2017?-06-22"), Given.Statement("s", "x", "", "2017-06-23"),
            Given.Report("r", "s", "a"))
            .Knows("statement:s").Should().Be(Answer.No);

    [Fact]
    public void What_a_known_record_names_is_known_with_it_and_so_on()
    {
        var known = On(
            "2017-06-22",
            Given.Source("a", published: "2017-06-01"), Given.Source("late", published: "2019"),
            Given.Claim("c") with { Citations = [new Citation { Source = "late" }], About = ["x"] },
            Given.Claim("d") with { Citations = [new Citation { Source = "late" }] },
            Given.Statement("s", "x", "affirms c"), Given.Report("r", "s", "a"));
        (known.Knows("claim:c"), known.Knows("claim:d")).Should().Be((Answer.Yes, Answer.No));
    }

    [Fact]
    public void A_link_is_known_when_both_its_ends_are()
    {
        var link = Given.Link("source:a", "depends-on", "source:b");
        var (a, b) = (Given.Source("a", published: "2017"), Given.Source("b", published: "2018"));
        (On("2017-12-31", a, b, link).Knows(link.Key), On("2018-12-31", a, b, link).Knows(link.Key)).Should().Be((Answer.No, Answer.Yes));
    }

    [Fact]
    public void What_is_not_held_is_not_known_and_what_cites_nothing_may_be()
    {
        var known = On("2017-06-22", Given.Membership("x", "y", "2000/..", id: "m"));
        (known.Knows("membership:m"), known.Knows("membership:n")).Should().Be((Answer.Unknown, Answer.No));
        known.Surely.Records.Should().BeEmpty();
        known.Perhaps.Records.Should().Equal(known.Uncertain);
        known.ToString().Should().Be("sample as known on 2017-06-22: 0 records known, 1 perhaps, 0 not");
    }

    [Fact]
    public void What_is_told_inside_another_statement_only_is_known_with_it_however_deep_and_in_circles_not()
    {
        var deep = On("2017-06-22", [
            Given.Source("a", published: "2017"), Given.Source("b", published: "2016"), Given.Report("r", "s20000", "b"),
            .. Enumerable.Range(0, 20_001).Select(i => Given.Statement($"s{i}", "x", "", nestedIn: $"s{i + 1}"))]);
        (deep.Knows("statement:s0"), deep.Knows("statement:s20000")).Should().Be((Answer.Yes, Answer.Yes));
        On("2017-06-22", Given.Statement("s", "x", "", nestedIn: "t"), Given.Statement("t", "x", "", nestedIn: "s")).Knows("statement:s")
            .Should().Be(Answer.Unknown);
    }

    [Fact]
    public void Statements_told_in_circles_are_looked_at_once() =>
        On(
            "2017-06-22", Given.Source("a", published: "2017"), Given.Source("b", published: "2016"), Given.Statement("s", "x", ""),
            Given.Report("r1", "s", "a", citing: "b"), Given.Report("r2", "s", "b", citing: "a"))
            .Knows("statement:s").Should().Be(Answer.Yes);

    private static AsKnown On(string day, params DatasetRecord[] records) => Given.Data(records).KnownOn(Given.Day(day));
}
