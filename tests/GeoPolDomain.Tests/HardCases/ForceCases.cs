using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>G. Forces.</summary>
public class ForceCases
{
    // NATO's placemat of February 2017: four names are lost in the copy at hand and known by their place in the alphabet and by the sum.
    private const string Kfor =
        "albania 13, armenia 35, austria 487, bulgaria 10, canada 5, croatia 23, czechia 9, denmark 35, estonia 2, finland 20, germany "
            + "530, greece 112, hungary 350, ireland 12, italy 551, "
        + "lithuania 1, luxembourg 23, moldova 41, netherlands 5, norway 2, poland 258, portugal 186, romania 56, slovenia 252, sweden 2, "
            + "switzerland 234, turkey 303, united-kingdom 1, united-states 675, ukraine 40";

    [Fact]
    public void P32_A_list_that_adds_up_is_told_from_one_that_does_not_and_a_pool_from_what_is_deployed()
    {
        var data = Held.Data([
            Given.Force("kfor"),
            .. Kfor.Split(", ").Select(line => line.Split(' ')).Select(line => Given.Contribution(line[0], "kfor", "2017-02", line[1])),
            Given.Total("kfor", "2017-02", "4273"),
            Given.Force("crrf"),
            Given.Contribution("russia", "crrf", "2009-11", "8000", "nominal"),
            Given.Contribution("kazakhstan", "crrf", "2009-11", "4000", "nominal"),
            Given.Contribution("armenia", "crrf", "2009-11"),
            Given.Contribution("uzbekistan", "crrf", "2009-11") with { Role = ForceRole.Unspecified, Note = "Takes part ad hoc." },
            Given.Total("crrf", "2009-11", "..20000", "nominal"),
            Given.Contribution("russia", "kfor", "1999-06-10", "..10000", "pledged") with { Note = "Demanded a command of its own." },
        ]);
        var kfor = data.Forces.Of("kfor").On(EdtfDate.Parse("2017-02")).Total(StrengthKind.Deployed);
        (kfor.Computed.ToString(), kfor.AgreesWith(kfor.Reported.Single())).Should().Be(("4273", Answer.Yes));
        data.Forces.Of("kfor").On(EdtfDate.Parse("2017-02")).Contributors
            .Should().HaveCount(30).And.Contain(one => one == "armenia", "who is no member of the alliance contributes too");
        var crrf = data.Forces.Of("crrf").On(EdtfDate.Parse("2009-11"));
        crrf.Total(StrengthKind.Nominal).Computed.ToString().Should().Be("12000..", "two come without a number");
        crrf.Contributors.Should().NotContain(one => one == "belarus");
        data.Forces.Of("kfor").On(Given.Day("1999-06-10")).Total(StrengthKind.Deployed).Computed.ToString()
            .Should().Be("0..", "what is pledged is not deployed");
    }

    [Fact]
    public void P33_Two_tellings_of_one_plan_may_give_soldiers_another_role()
    {
        var data = Held.Data(
            Given.Deployment("kazakhstan", "planned", "observer") with { Id = "as-observers" },
            Given.Deployment("kazakhstan", "planned", "unspecified") with { Id = "as-military", Quantity = Quantifier.ACertainNumber },
            Given.Deployment("russia", "proposed", "military-police") with { Id = "as-police" });
        data.Forces.Deployments.Where(one => one.Actor == "kazakhstan").Select(one => one.Role).Distinct().Should().HaveCount(2);
        data.Forces.FindDeployment("as-military")!.Strength.Should().BeNull();
    }

    [Fact]
    public void P34_Soldiers_may_be_abroad_outside_any_framework_or_alone_under_a_common_mandate()
    {
        var data = Held.Data(
            Given.Deployment("armenia", "actual", "demining", "83", "deployed", when: "2019-02-08/..", hostConsent: "syria") with
            {
                Id = "armenia-aleppo",
                Mandates = ["treaty:s-res-2393", "treaty:s-res-2401"],
            },
            Given.Deployment("russia", "actual", "peacekeeping", framework: "cis", when: "1994/2008") with { Id = "abkhazia" },
            Given.Force("isaf"),
            Given.Force("oef"),
            Given.Contribution("united-states", "isaf", "2010-11", "90000"),
            Given.Contribution("united-states", "oef", "2010-11", "10000"));
        var armenia = data.Forces.FindDeployment("armenia-aleppo")!;
        (armenia.Framework, armenia.Mandates.Length, armenia.HostConsent.Single().ToString()).Should().Be((null, 2, "syria"));
        data.Forces.Deployments.Where(one => one.Framework == "cis").Select(one => one.Actor.ToString()).Should().Equal("russia");
        data.Forces.All.Select(force => data.Forces.Of(force.Id).On(EdtfDate.Parse("2010-11")))
            .Count(order => order.Contributors.Any(one => one == "united-states"))
            .Should().Be(2);
    }
}
