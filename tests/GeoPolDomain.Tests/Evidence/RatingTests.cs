using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tests.Evidence;

/// <summary>Scales of confidence and the tables of STIX 2.1 between them.</summary>
public class RatingTests
{
    [Theory]
    [InlineData("admiralty:1", 90)]
    [InlineData("admiralty:2", 70)]
    [InlineData("admiralty:3", 50)]
    [InlineData("admiralty:4", 30)]
    [InlineData("admiralty:5", 10)]
    [InlineData("admiralty:6", null)]
    [InlineData("icd-203:almost-no-chance", 5)]
    [InlineData("icd-203:very-unlikely", 15)]
    [InlineData("icd-203:unlikely", 30)]
    [InlineData("icd-203:roughly-even-chance", 50)]
    [InlineData("icd-203:likely", 70)]
    [InlineData("icd-203:very-likely", 85)]
    [InlineData("icd-203:almost-certain", 95)]
    [InlineData("wep:impossible", 0)]
    [InlineData("wep:highly-unlikely", 10)]
    [InlineData("wep:unlikely", 30)]
    [InlineData("wep:even-chance", 50)]
    [InlineData("wep:likely", 70)]
    [InlineData("wep:highly-likely", 90)]
    [InlineData("wep:certain", 100)]
    [InlineData("percent:42", 42)]
    public void Each_step_has_the_number_of_the_standard_and_what_cannot_be_judged_has_none(string rating, int? percent) =>
        Rating.Parse(rating).Percent.Should().Be(percent);

    [Theory]
    [InlineData(0, "5", "almost-no-chance", "impossible")]
    [InlineData(1, "5", "almost-no-chance", "highly-unlikely")]
    [InlineData(9, "5", "almost-no-chance", "highly-unlikely")]
    [InlineData(10, "5", "very-unlikely", "highly-unlikely")]
    [InlineData(19, "5", "very-unlikely", "highly-unlikely")]
    [InlineData(20, "4", "unlikely", "unlikely")]
    [InlineData(39, "4", "unlikely", "unlikely")]
    [InlineData(40, "3", "roughly-even-chance", "even-chance")]
    [InlineData(59, "3", "roughly-even-chance", "even-chance")]
    [InlineData(60, "2", "likely", "likely")]
    [InlineData(79, "2", "likely", "likely")]
    [InlineData(80, "1", "very-likely", "highly-likely")]
    [InlineData(89, "1", "very-likely", "highly-likely")]
    [InlineData(90, "1", "almost-certain", "highly-likely")]
    [InlineData(99, "1", "almost-certain", "highly-likely")]
    [InlineData(100, "1", "almost-certain", "certain")]
    public void Each_number_has_the_step_of_the_standard(int percent, string admiralty, string icd203, string wep)
    {
        var rating = Rating.OfPercent(percent);
        rating.To(RatingScale.Admiralty)!.Grade.Should().Be(admiralty);
        rating.To(RatingScale.Icd203)!.Grade.Should().Be(icd203);
        rating.To(RatingScale.Wep)!.Grade.Should().Be(wep);
    }

    [Fact]
    public void What_has_no_counterpart_is_converted_to_nothing_and_never_to_zero()
    {
        foreach (var scale in RatingScale.All.Where(scale => scale != RatingScale.Admiralty))
            Rating.Of(Credibility.CannotBeJudged).To(scale).Should().BeNull();
        Rating.Of(Credibility.CannotBeJudged).To(RatingScale.Admiralty)!.ToString().Should().Be("admiralty:6");
    }

    [Fact]
    public void A_rating_stays_in_its_scale_until_it_is_asked_for_another()
    {
        Rating.Of(Likelihood.VeryLikely).ToString().Should().Be("icd-203:very-likely");
        Rating.Of(EstimativeWord.Unlikely).ToString().Should().Be("wep:unlikely");
        Rating.Of(Likelihood.VeryLikely).To(RatingScale.Icd203).Should().Be(Rating.Of(Likelihood.VeryLikely));
        Rating.Of(Likelihood.VeryLikely).To(RatingScale.Wep)!.Grade.Should().Be("highly-likely");
    }

    [Fact]
    public void Every_step_of_every_list_is_a_rating()
    {
        foreach (var likelihood in Likelihood.All)
            Rating.Parse($"icd-203:{likelihood}").Should().Be(Rating.Of(likelihood));
        foreach (var credibility in Credibility.All)
            Rating.Parse($"admiralty:{credibility}").Should().Be(Rating.Of(credibility));
        foreach (var word in EstimativeWord.All)
            Rating.Parse($"wep:{word}").Should().Be(Rating.Of(word));
    }

    [Theory]
    [InlineData("likely", "a colon")]
    [InlineData("stix:70", "it must be one of")]
    [InlineData("percent:101", "whole numbers from 0 to 100")]
    [InlineData("percent:070", "whole numbers")]
    [InlineData("percent:-1", "whole numbers")]
    [InlineData("admiralty:7", "1 to 6")]
    [InlineData("wep:remote", "impossible, highly-unlikely")]
    public void A_text_that_is_none_is_refused_with_the_rule_it_breaks(string text, string rule)
    {
        FluentActions.Invoking(() => Rating.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*{rule}*");
        Rating.TryParse(text, out _).Should().BeFalse();
    }
}
