using FluentAssertions;
using GeoPolDomain.Checks;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing.Tests;

/// <summary>Both namespaces are imported here. That this compiles is most of the test.</summary>
public class BesideFluentAssertionsTests
{
    [Fact]
    public void Types_of_the_library_have_the_assertions_of_this_package()
    {
        DatasetAssertions data = Harbours.Data.Should();
        AnswerAssertions answer = Harbours.Data.Memberships.IsMember("norland", "league", Harbours.Day).Should();
        data.HaveFinding(FindingCode.DanglingReference);
        answer.BeYes();
    }

    [Fact]
    public void Everything_else_has_those_of_FluentAssertions()
    {
        Harbours.Data.Memberships.IsMember("norland", "league", Harbours.Day).Value.Should().Be(Answer.Yes);
        Harbours.Data.Memberships.All.Should().HaveCount(3).And.OnlyContain(one => one.Organization == "league");
        Harbours.Data.Title.Should().StartWith("A ");
        new Explained<int>(1, []).Should().Be(new Explained<int>(1, []));
        Given.State("norland").Should().Be(Given.State("norland"));
        RecordKey.Parse("actor:norland").Should().NotBeNull();
        3.Should().BePositive();
    }

    [Fact]
    public void A_failure_is_one_that_FluentAssertions_can_expect() =>
        FluentActions.Invoking(() => Harbours.Data.Should().HaveNoFindings("it is {0}", "whole"))
            .Should().Throw<DomainAssertionException>()
                .WithMessage("Expected Harbours.Data to have no errors or warnings because it is whole, but there are 6:*");

    [Fact]
    public void Reasons_given_with_because_are_not_said_twice() =>
        FluentActions.Invoking(() => Harbours.Data.Should().BeNull("because {it} is there")).Should().Throw<DomainAssertionException>()
            .WithMessage("Expected Harbours.Data to be null because {it} is there, but it is *");
}
