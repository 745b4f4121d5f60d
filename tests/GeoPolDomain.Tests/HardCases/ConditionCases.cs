using GeoPolDomain.Decisions;
using GeoPolDomain.Tests.Catalogue;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>F. Conditions and consent: that they are held as they were set. Whether one is met is not yet asked here.</summary>
public class ConditionCases
{
    [Fact]
    public void P30_A_guard_two_decisions_an_instrument_and_who_may_be_sent_are_one_tree()
    {
        var condition = Held.Record(Given.Condition(
            "cnd-ata",
            "kyrgyzstan",
            "send",
            new AllOf
            {
                Of =
                [
                    new DecisionTaken { Body = "csto", Manner = DecisionManner.Consensus },
                    new InstrumentExists { Issuer = "un", OrganOpen = true, Text = "a resolution" },
                    new DecisionTaken { Body = "kyrgyz-parliament" },
                    new Composition { Text = "contract soldiers and officers only, as volunteers" },
                    new AnyOf { Of = [new ConsentGiven { Of = ["iran", "russia", "turkey"] }, new NotSo { Of = new Willingness { Text = "to impose it" } }] },
                ],
            },
            guard: new Circumstance { Text = "the question arises" },
            nature: "precondition",
            statedIn: "stm-a14"));
        var all = (AllOf)condition.Requires;
        all.Of.OfType<DecisionTaken>().Should().HaveCount(2);
        all.Of.OfType<Composition>().Should().ContainSingle("how it must be done is told apart from what must come first");
        condition.Guard.Should().BeOfType<Circumstance>();
        condition.StatedIn.Should().ContainSingle();
    }

    [Fact]
    public void P31_An_organ_left_open_is_not_taken_for_the_Security_Council()
    {
        var condition = Held.Record(Given.Condition("cnd-kz", "kazakhstan", "discuss", new InstrumentExists { Issuer = "un", OrganOpen = true, Text = "a resolution and a mandate" }));
        var required = (InstrumentExists)condition.Requires;
        (required.Issuer!.ToString(), required.OrganOpen, required.Treaty).Should().Be(("un", true, null));
    }
}
