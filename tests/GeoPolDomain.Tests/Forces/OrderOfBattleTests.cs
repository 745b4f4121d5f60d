using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Forces;

/// <summary>Forces as they are known from sources that do not agree (hard case P32).</summary>
public class OrderOfBattleTests
{
    private const string Kfor =
        "alb 13 arm 35 aut 487 bgr 10 can 5 hrv 23 cze 9 dnk 35 est 2 fin 20 deu 530 grc 112 hun 350 irl 12 ita 551 ltu 1 lux 23 mda 41 "
            + "nld 5 nor 2 "
        + "pol 258 prt 186 rou 56 svn 252 swe 2 che 234 tur 303 gbr 1 usa 675 ukr 40";

    private const string Isaf =
        "usa 31855 gbr 9000 deu 4245 fra 3070 can 2830 ita 2795 nld 2160 pol 2025 aus 1200 esp 1000 rou 990 tur 820 dnk 700 nor 600 bel "
            + "510 bgr 460 swe 430 "
        + "cze 340 hun 310 hrv 290 ltu 250 alb 250 svk 240 nzl 220 mkd 185 lva 165 est 150 fin 130 grc 125 prt 105 aze 90 svn 80 are 25 "
            + "ukr 10 isl 8 lux 8 "
        + "irl 7 jor 7 aut 4 bih 2 sgp 2 geo 1";

    [Fact]
    public void Kfor_in_2017_is_the_sum_of_its_parts()
    {
        var data = Given.Data(
            [.. Listed(Kfor, "kfor", "2017-02"), Given.Total("kfor", "2017-02", "4273"), Given.Total("kfor", "2022-08", "3735")]);
        var kfor = data.Forces.Of("kfor").On(EdtfDate.Parse("2017-02"));
        var total = kfor.Total(StrengthKind.Deployed);
        kfor.Contributors.Should().HaveCount(30);
        total.Computed.Should().Be(CountRange.Of(4273));
        total.AgreesWith(total.Reported[0]).Should().Be(Answer.Yes);
        total.ToString().Should().Be("deployed: 4273 (reported: 4273 as of 2017-02, 3735 as of 2022-08)");
        kfor.Remarks.Should().ContainSingle().Which.Says
            .Should().Be("the reported deployed total of 3735 is as of 2022-08, not of 2017-02");
    }

    [Fact]
    public void Isaf_in_2009_is_about_what_was_published()
    {
        var isaf = Given.Data([.. Listed(Isaf, "isaf", "2009-10-01"), Given.Total(
            "isaf", "2009-10-01", "~67700", id: "t1"), Given.Total("isaf", "2009-10-01", "67700", id: "t2")])
            .Forces.Of("isaf").On(Given.Day("2009-10-01"));
        var total = isaf.Total(StrengthKind.Deployed);
        isaf.Contributors.Should().HaveCount(42);
        total.Computed.Should().Be(CountRange.Of(67_694));
        total.Reported.Select(total.AgreesWith).Should().Equal(Answer.Unknown, Answer.No);
        isaf.Remarks.Should().ContainSingle().Which.Says
            .Should().Be("the reported deployed total of 67700 is not the sum of the parts, 67694");
    }

    [Fact]
    public void Crrf_in_2009_has_contributors_without_numbers_and_one_the_article_leaves_out()
    {
        var crrf = Given.Data(
            Given.Unit("rus-98", "russia"),
            Given.Unit("rus-31", "russia"),
            Given.Contribution("russia", "crrf", "2009-11", "8000", "nominal", source: "janes"),
            Given.Contribution("russia", "crrf", "2009-06/..", unit: "rus-98", source: "article"),
            Given.Contribution("russia", "crrf", "2009-06/..", unit: "rus-31", source: "article"),
            Given.Contribution("kazakhstan", "crrf", "2009-11", "4000", "nominal", source: "janes"),
            Given.Contribution("kazakhstan", "crrf", "2009-06/..", unit: "kaz-37", source: "article"),
            Given.Contribution("belarus", "crrf", "2009-11", "~5000", "nominal", source: "janes"),
            Given.Contribution("armenia", "crrf", "2009-06-14/..", unit: "arm-bn", source: "article"),
            Given.Contribution("tajikistan", "crrf", "2009-06-14/..", unit: "tjk-bn", source: "article"),
            Given.Total("crrf", "2009-06", "20000", "nominal")).Forces.Of("crrf").On(EdtfDate.Parse("2009-11"));
        var total = crrf.Total(StrengthKind.Nominal);
        total.Computed.Should().Be(CountRange.Parse("~17000.."));
        total.Uncounted.Select(line => line.Contributor.ToString()).Should().Equal("armenia", "tajikistan");
        total.AgreesWith(total.Reported[0]).Should().Be(Answer.Unknown);
        crrf.Remarks.Select(remark => remark.Says).Should().Equal(
            "2 of 8 lines have no nominal number, so the sum is ~17000..",
            "the reported nominal total of 20000 is as of 2009-06, not of 2009-11",
            "article lists 4 contributors and leaves out belarus",
            "janes lists 3 contributors and leaves out armenia, tajikistan");
    }

    [Theory]
    [InlineData("2022-01-05", "0..", 0)]
    [InlineData("2022-01-10", "~3420..4000", 5)]
    public void Kazakhstan_in_2022_has_two_numbers_for_most_contributors(string day, string sum, int lines)
    {
        var force = Given.Data(
            Given.Contribution("russia", "csto-kaz", "2022-01-06/2022-01-19", "~3000", source: "s3"),
            Given.Contribution("belarus", "csto-kaz", "2022-01-06/2022-01-19", "~500", source: "s3"),
            Given.Contribution("belarus", "csto-kaz", "2022-01-06/2022-01-19", "..100", source: "s39"),
            Given.Contribution("tajikistan", "csto-kaz", "2022-01-06/2022-01-19", "200", source: "s39"),
            Given.Contribution("kyrgyzstan", "csto-kaz", "2022-01-07/2022-01-19", "150", source: "s41"),
            Given.Contribution("kyrgyzstan", "csto-kaz", "2022-01-07/2022-01-19", "200", source: "s3"),
            Given.Contribution("armenia", "csto-kaz", "2022-01-06/2022-01-19", "70", source: "s3"),
            Given.Contribution("armenia", "csto-kaz", "2022-01-06/2022-01-19", "100", source: "s39"),
            Given.Total("csto-kaz", "2022-01-13", "2030"),
            Given.Total("csto-kaz", "2022-01-06", "~2500"),
            Given.Total("csto-kaz", "2022-01", "3600", "nominal")).Forces.Of("csto-kaz").On(Given.Day(day));
        force.Lines.Should().HaveCount(lines);
        force.Total(StrengthKind.Deployed).Computed.ToString().Should().Be(sum);
        force.Total(StrengthKind.Deployed).Reported.Should().HaveCount(2);
        force.Total(StrengthKind.Nominal).Reported.Should().ContainSingle();
        force.StrengthKinds.Should().Equal(StrengthKind.Deployed, StrengthKind.Nominal);
    }

    [Fact]
    public void Two_ranges_that_are_alike_need_not_mean_the_same_number()
    {
        var total = Given.Data(Given.Contribution("a", "f", "2017-02", "2000..2500"), Given.Total("f", "2017-02", "2000..2500"))
            .Forces.Of("f").On(EdtfDate.Parse("2017-02")).Total(StrengthKind.Deployed);
        total.AgreesWith(total.Reported.Should().ContainSingle().Subject).Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_total_without_a_number_is_not_reported()
    {
        var total = Given.Data(
            Given.Total("f", "2017-02", "100"), Given.Total("f", "2017-02", "100") with { Id = "other", Strength = null })
            .Forces.Of("f").On(EdtfDate.Parse("2017-02")).Total(StrengthKind.Deployed);
        total.Reported.Should().ContainSingle();
    }

    [Fact]
    public void A_source_on_one_contributor_leaves_nobody_out()
    {
        var told = Given.Data(
            Given.Contribution("a", "f", "2017-02", "100", source: "on-a"),
            Given.Contribution("b", "f", "2017-02", "100", source: "on-b")).Forces.Of("f").On(EdtfDate.Parse("2017-02"));
        told.Contributors.Should().HaveCount(2);
        told.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void A_source_on_two_of_three_contributors_leaves_the_third_out_and_one_on_all_leaves_none()
    {
        var told = Given.Data(
            Given.Contribution("a", "f", "2017-02", "100", source: "two"),
            Given.Contribution("b", "f", "2017-02", "100", source: "two"),
            Given.Contribution("c", "f", "2017-02", "100", source: "three"),
            Given.Contribution("a", "f", "2017-02", "100", source: "three"),
            Given.Contribution("b", "f", "2017-02", "100", source: "three")).Forces.Of("f").On(EdtfDate.Parse("2017-02"));
        var remark = told.Remarks.Should().ContainSingle().Subject;
        remark.Says.Should().Be("two lists 2 contributors and leaves out c");
        told.Lines.Single(line => line.Contributor == "c").Contributions.Should().Contain((Contribution)remark.Record!);
    }

    [Fact]
    public void Two_numbers_for_one_line_differ_and_the_same_number_twice_does_not()
    {
        Remarks("100", "100").Should().BeEmpty();
        Remarks("100", "200").Should().Equal("the deployed numbers for a, in all, differ: 100, 200");
        Remarks("100", "200", "nominal").Should().BeEmpty("they are counted in two ways");

        static IEnumerable<string> Remarks(string one, string other, string kind = "deployed") => Given
            .Data(Given.Contribution("a", "f", "2017-02", one), Given.Contribution("a", "f", "2017-02", other, kind) with { Id = "other" })
            .Forces.Of("f").On(EdtfDate.Parse("2017-02")).Remarks.Select(remark => remark.Says);
    }

    [Fact]
    public void What_is_told_as_of_a_month_is_given_perhaps_on_a_day_of_it()
    {
        var force = Given.Data(Given.Contribution("a", "f", "2017-02", "100")).Forces.Of("f");
        OnlyLine(EdtfDate.Parse("2017-02")).Should().Be(Answer.Yes);
        OnlyLine(EdtfDate.Parse("2017-02-15")).Should().Be(Answer.Unknown);
        OnlyLine(EdtfDate.Parse("2017")).Should().Be(Answer.Unknown);
        OnlyLine(EdtfDate.Parse("2017-03")).Should().BeNull();
        force.On(Given.Day("2017-02-15")).Remarks.Select(remark => remark.Says)
            .Should().Equal("whether a gives anything on 2017-02-15 is not known");

        Answer? OnlyLine(EdtfDate time) => force.On(time).Lines.SingleOrDefault()?.Answer;
    }

    [Fact]
    public void That_nothing_is_recorded_does_not_say_that_nothing_is_given()
    {
        var kfor = Given.Data(Given.Contribution("a", "kfor", "2017-02", "100")).Forces.Of("kfor").On(Given.Day("2019-01-01"));
        kfor.Total(StrengthKind.Deployed).Computed.Should().Be(CountRange.Any);
        kfor.Remarks.Should().ContainSingle().Which.Says.Should().Be("what is given to kfor on 2019-01-01 is not recorded");
    }

    [Fact]
    public void Nothing_is_given_to_a_force_that_did_not_exist()
    {
        var isaf = Given.Data(Given.Force("isaf", "2001-12-20/2014-12-28")).Forces.Of("isaf").On(Given.Day("2016-01-01"));
        isaf.Total(StrengthKind.Deployed).Computed.Should().Be(CountRange.None);
        isaf.Remarks.Should().ContainSingle().Which.Says.Should().Be("isaf existed 2001-12-20/2014-12-28, not on 2016-01-01");
    }

    [Fact]
    public void Nothing_is_given_where_the_dataset_is_complete_and_records_nothing()
    {
        var force = Given.Data(Given.Coverage(RecordKind.Contribution, "force:f", "2000-01-01/2020-12-31")).Forces.Of("f");
        force.On(Given.Day("2010-01-01")).Total(StrengthKind.Deployed).Computed.Should().Be(CountRange.None);
        force.On(Given.Day("2021-01-01")).Total(StrengthKind.Deployed).Computed.Should().Be(CountRange.Any);
    }

    [Fact]
    public void A_view_stands_beside_what_is_not_contested()
    {
        var book = Given.Data(
            Given.Contribution("russia", "f", "2010-01-01/..", "100"),
            Given.Contribution("russia", "f", "2010-01-01/..", "900", accordingTo: "georgia")).Forces;
        book.Of("f").On(Given.Day("2011-01-01")).Total(StrengthKind.Deployed).Computed.ToString().Should().Be("100");
        book.Of("f", "georgia").On(Given.Day("2011-01-01")).Total(StrengthKind.Deployed).Computed.ToString().Should().Be("100..900");
        book.Of("f", "russia").On(Given.Day("2011-01-01")).Total(StrengthKind.Deployed).Computed.ToString().Should().Be("100");
    }

    private static IEnumerable<Contribution> Listed(string numbers, string force, string when) =>
        numbers.Split(' ').Chunk(2).Select(pair => Given.Contribution(pair[0], force, when, pair[1]));
}
