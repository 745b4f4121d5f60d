using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>F. Conditions and consent: how they are set, and whether they are met.</summary>
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
                    new AnyOf { Of =
                    [
                        new ConsentGiven { Of = ["iran", "russia", "turkey"] }, new Not { Of = new Willingness { Text = "to impose it" } }
                    ] },
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

        DatasetRecord[] world =
        [
            condition, GivenGate.Decision("kyrgyz-parliament", "2017-06-20"), Given.Organ("unga", of: "un"), Given.Organ("unsc", of: "un")
        ];
        Asked(world).Should().Be("unknown: unknown unknown yes unknown unknown", "nothing says that the rest is missing");
        Asked([.. world, Given.Coverage(RecordKind.Decision, "condition:cnd-ata")]).Should().Be("no: no no yes unknown unknown");
    }

    [Fact]
    public void P31_An_organ_left_open_is_not_taken_for_the_Security_Council()
    {
        var condition = Held.Record(Given.Condition(
            "cnd-kz", "kazakhstan", "discuss",
            new InstrumentExists { Issuer = "un", OrganOpen = true, Text = "a resolution and a mandate" }));
        var required = (InstrumentExists)condition.Requires;
        (required.Issuer!.ToString(), required.OrganOpen, required.Treaty).Should().Be(("un", true, null));

        DatasetRecord[] world = [Given.Organ("unga", of: "un"), Given.Organ("unsc", of: "un")];
        Asked([condition, .. world, Given.Coverage(RecordKind.Decision, "actor:unsc")])
            .Should().Be("unknown: unknown no", "the General Assembly is not excluded");
        Asked([condition, .. world, GivenGate.Decision("unga", "2017-06-20")])
            .Should().Be("unknown: unknown unknown", "it may not be the resolution that is meant");
        var whichever = condition with { Requires = required with { Text = null } };
        Asked([whichever, .. world, GivenGate.Decision("unga", "2017-06-20")]).Should().Be("yes: yes unknown");
    }

    /// <summary>Whether the first condition of the data is met in June 2017, and its parts.</summary>
    private static string Asked(DatasetRecord[] records)
    {
        var verdict = Held.Data(records).Preconditions.Evaluate(((Condition)records[0]).Id, Given.Day("2017-06-24"));
        return $"{verdict.Answer.ToText()}: {string.Join(' ', verdict.Requires!.Parts.Select(part => part.Answer.ToText()))}";
    }
}
