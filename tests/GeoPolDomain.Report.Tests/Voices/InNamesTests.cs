using FluentAssertions;
using GeoPolDomain.Reporting.Voices;

namespace GeoPolDomain.Reporting.Tests.Voices;

public class InNamesTests
{
    [Theory]
    [InlineData("a decision of csto by unanimity", "a decision of Collective Security Treaty Organization by unanimity")]
    [InlineData("on or before 2017-06-24, with the yes of armenia and belarus",
        "on or before 24 June 2017, with the yes of Armenia and Belarus")]
    [InlineData("the one affirms prp-05.",
        "the one affirms “Kazakhstan is negotiating with somebody about sending its servicemen to Syria”.")]
    [InlineData("none for ../2017-06-27, and", "none for the time up to 27 June 2017, and")]
    [InlineData("doc-a gives another number", "“Russia wants to use CSTO in Syria” gives another number")]
    [InlineData("and who was sent", "and who was sent")]
    [InlineData("press-conference: not-an-id", "press-conference: not-an-id")]
    public void A_sentence_speaks_in_names_and_days(string sentence, string said)
    {
        InNames.Of(Drawn.Syria, sentence).Should().Be(said);
    }
}
