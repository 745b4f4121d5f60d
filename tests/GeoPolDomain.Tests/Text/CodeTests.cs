using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Memberships;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Text;

public class CodeTests
{
    [Fact]
    public void An_open_list_keeps_a_code_it_does_not_know()
    {
        var newer = MembershipStatus.Parse("associated-partner");
        newer.ToString().Should().Be("associated-partner");
        newer.IsKnown.Should().BeFalse();
        newer.Meaning.Should().BeNull();
        newer.CountsAsMember.Should().Be(Answer.Unknown);
        newer.Should().Be(MembershipStatus.Parse("associated-partner")).And.NotBe(MembershipStatus.Associate);
    }

    [Fact]
    public void A_known_code_is_the_one_of_the_list_and_tells_its_meaning()
    {
        MembershipStatus.Parse("member").Should().BeSameAs(MembershipStatus.Member);
        MembershipStatus.Member.IsKnown.Should().BeTrue();
        MembershipStatus.Associate.Meaning.Should().Be("An associate member. An associate does not count as a member and has no vote.");
        MembershipStatus.Associate.CountsAsMember.Should().Be(Answer.No);
    }

    [Fact]
    public void A_closed_list_refuses_what_it_does_not_list()
    {
        var parse = () => Echelon.Parse("Brigade");
        parse.Should().Throw<FormatException>().WithMessage("'Brigade' is not an echelon: it must be one of team, squad, *, command");
        Reliability.TryParse("a", out _).Should().BeFalse("letters keep their case");
        Reliability.Parse("A").Should().BeSameAs(Reliability.CompletelyReliable);
        Credibility.Parse("6").Should().BeSameAs(Credibility.CannotBeJudged);
    }

    [Fact]
    public void Codes_carry_what_their_standards_say_of_them()
    {
        (Echelon.Brigade.App6Code, Echelon.Brigade.Glyph).Should().Be(("18", "X"));
        (Likelihood.VeryLikely.LowerPercent, Likelihood.VeryLikely.UpperPercent).Should().Be((80, 95));
        (SpeechAct.Deny.Cameo, SpeechAct.Deny.Plover).Should().Be(("016", null));
        (SpeechAct.Accuse.Cameo, SpeechAct.Accuse.Plover).Should().Be(("112", "ACCUSE"));
    }

    [Fact]
    public void The_bands_of_likelihood_meet_without_a_gap() =>
        Likelihood.All.Zip(Likelihood.All.Skip(1)).Should().OnlyContain(pair => pair.First.UpperPercent == pair.Second.LowerPercent);

    [Fact]
    public void No_code_stands_twice_in_a_list()
    {
        foreach (var list in Described.CodeLists)
            Described.CodesOf(list).Should().OnlyHaveUniqueItems(list.Name);
    }
}
