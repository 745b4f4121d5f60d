using GeoPolDomain.Identity;
using GeoPolDomain.Panels;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Panels;

/// <summary>What is said of a scope in words, and what two states owe each other.</summary>
public class PanelWordsTests
{
    [Fact]
    public void A_time_of_the_year_is_its_month_and_day_or_any()
    {
        PanelTime.On(new AnnualDate(7, 1)).ToString().Should().Be("07-01");
        PanelTime.AnyDay.ToString().Should().Be("any");
    }

    [Fact]
    public void A_list_of_states_is_named_after_the_published_list()
    {
        StateList.Per(CodeScheme.Gw).ToString().Should().Be(CodeScheme.Gw.ToString());
        new[] { StateList.Gw, StateList.Cow, StateList.Common, StateList.All }.Select(one => one.ToString())
            .Should().Equal("gw", "cow", "common", "all");
    }

    [Fact]
    public void A_scope_says_whose_view_counts() =>
        new PanelScope(1990, 1999) { Viewpoint = "russia" }.Viewpoint.Should().Be(ActorId.Parse("russia"));

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Yes)]
    [InlineData(Answer.Yes, Answer.Unknown, Answer.Unknown)]
    [InlineData(Answer.Yes, Answer.No, Answer.No)]
    public void Both_owe_it_when_each_owes_it(Answer one, Answer other, Answer both) => new OwedAnswer(one, other).Both.Should().Be(both);
}
