using GeoPolDomain.Decisions;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Preconditions;

/// <summary>The conditions of June 2017, by what was known two days before they were reported, and then.</summary>
public class SyriaConditionTests
{
    private static readonly LocalDate Before = Given.Day("2017-06-22");
    private static readonly LocalDate Day = Given.Day("2017-06-24");
    private static readonly LocalDate Printed = Given.Day("2017-06-27");

    [Fact]
    public void None_of_the_three_gates_of_Atambayev_is_open_on_the_day_and_the_fourth_is_no_gate()
    {
        var verdict = SyriaConditions.Promised.Preconditions.Evaluate("cnd-ata", Day, Day);

        verdict.Answer.Should().Be(Answer.No);
        verdict.Blocks.Should().Be(Answer.Yes);
        Parts(verdict).Should().Equal("cnd-ata-1: no", "cnd-ata-2: no", "cnd-ata-3: no", "cnd-ata-4: unknown");
        verdict.Requires!.Parts[3].Nature.Should().Be(ConditionNature.Constraint);
        verdict.Guard!.Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void Two_days_before_nobody_could_say_what_the_day_would_bring()
    {
        var verdict = SyriaConditions.Promised.Preconditions.Evaluate("cnd-ata", Day, Before);

        verdict.Answer.Should().Be(Answer.Unknown);
        Parts(verdict).Should().AllSatisfy(part => part.Should().EndWith(": unknown"));
        verdict.Stated.Value.Should().Be(Answer.Unknown, "he said it on 23 June of a year that is not sure");
    }

    [Fact]
    public void Whether_he_had_said_it_on_the_day_is_not_sure_because_the_citation_prints_no_year()
    {
        SyriaConditions.Bare.Preconditions.Evaluate("cnd-ata", Day, Day).Stated.Value.Should().Be(Answer.Unknown);
        SyriaConditions.Bare.Preconditions.Evaluate("cnd-ata", Given.Day("2017-07-01"), Given.Day("2017-07-01")).Stated.Value
            .Should().Be(Answer.Yes);
    }

    [Fact]
    public void Without_a_promise_what_is_missing_is_unknown_and_is_named()
    {
        var verdict = SyriaConditions.Bare.Preconditions.Evaluate("cnd-ata", Day, Day);

        verdict.Answer.Should().Be(Answer.Unknown);
        verdict.Blocks.Should().Be(Answer.Unknown);
        Needs(verdict.Requires!).Should().Equal(
            "a decision of csto by unanimity: Kyrgyz troops to Syria, on or before 2017-06-24, with the yes of armenia, belarus, "
                + "kazakhstan, kyrgyzstan, russia and tajikistan",
            "an instrument of un, of whichever organ: a resolution on Syria, on or before 2017-06-24",
            "an instrument of unga: a resolution on Syria, on or before 2017-06-24",
            "an instrument of unsc: a resolution on Syria, on or before 2017-06-24",
            "a decision of kyrgyzstan-parliament: Kyrgyz troops to Syria, on or before 2017-06-24",
            "a deployment of kyrgyzstan that has taken place by 2017-06-24, and who was sent");
    }

    [Fact]
    public void A_resolution_of_either_organ_would_open_the_second_gate()
    {
        foreach (var organ in new[] { "unsc", "unga" })
        {
            var named = new InstrumentExists { Issuer = "un", OrganOpen = true };
            var data = Given.Data([
                .. SyriaConditions.Promised.Records.Where(one => one.Key.ToString() != "condition:cnd-ata-2"),
                GivenGate.Condition("cnd-ata-2", named, "kyrgyzstan"),
                GivenGate.Decision(organ, "2017-06-23"),
            ]);
            data.Preconditions.Evaluate("cnd-ata-2", Day).Answer.Should().Be(Answer.Yes);
            data.Preconditions.Evaluate("cnd-ata", Day).Answer.Should().Be(Answer.No);
        }
    }

    [Fact]
    public void Kazakhstan_lacks_resolution_and_mandate_whether_to_send_or_to_discuss()
    {
        foreach (var id in new[] { "cnd-kz-unsc-a", "cnd-kz-unsc-b" })
        {
            SyriaConditions.Promised.Preconditions.Evaluate(id, Day, Day).Answer.Should().Be(Answer.No, id);
            SyriaConditions.Promised.Preconditions.Evaluate(id, Day, Before).Answer.Should().Be(Answer.Unknown, id);
            SyriaConditions.Bare.Preconditions.Evaluate(id, Day, Day).Answer.Should().Be(Answer.Unknown, id);
        }

        SyriaConditions.Bare.Preconditions.Evaluate("cnd-kz-unsc-b", Day, Day).Stated.Value.Should().Be(Answer.Yes);
        SyriaConditions.Bare.Preconditions.Evaluate("cnd-kz-unsc-b", Day, Before).Stated.Value.Should().Be(Answer.No);
    }

    [Fact]
    public void Kazakhstan_has_not_come_as_far_as_discussing()
    {
        var chain = SyriaConditions.Promised.Preconditions.ChainOf("kazakhstan", Day, Day);

        chain.Steps.Select(step => $"{step.Act}: {step.Says}").Should().Equal(
            "discuss: an instrument of unsc: a resolution",
            "discuss: an instrument of un, of whichever organ: a mandate",
            "discuss: kazakhstan does it: discuss (peacekeepers to any hot spot)",
            "send: an instrument of unsc: a mandate",
            "send: a decision of kazakhstan-parliament: troops abroad",
            "send: kazakhstan does it: send (peacekeepers to any hot spot)");
        chain.Next!.Says.Should().Be("an instrument of unsc: a resolution");
        chain.Reached.Should().BeNull();
        chain.May(ActionKind.Discuss).Should().Be(Answer.No);
        chain.May(ActionKind.Send).Should().Be(Answer.No);
    }

    [Fact]
    public void Two_guarantors_have_agreed_as_told_and_the_third_is_not_recorded()
    {
        var told = SyriaConditions.Bare.Preconditions.Evaluate("cnd-astana", Printed, Printed);
        told.Answer.Should().Be(Answer.Unknown);
        told.Requires!.Parts.Select(part => $"{part.Says}: {part.Answer.ToText()}")
            .Should().Equal("the consent of iran: yes", "the consent of russia: unknown", "the consent of turkey: yes");

        SyriaConditions.Bare.Preconditions.Evaluate("cnd-astana", Day, Day).Requires!.Parts
            .Should().OnlyContain(part => part.Answer == Answer.Unknown);
        SyriaConditions.Bare.Preconditions.Evaluate("cnd-astana", Day, Before).Requires!.Parts
            .Should().OnlyContain(part => part.Answer == Answer.Unknown);
    }

    [Fact]
    public void The_opinion_of_Dukenbayev_is_not_met_and_binds_nobody()
    {
        var verdict = SyriaConditions.Bare.Preconditions.Evaluate("cnd-duk", Day);

        verdict.Describe().Should().Be("""
            cnd-duk: no on 2017-06-24
              kyrgyzstan: rebuild (in Syria); an opinion of one who does not decide
              keeps from the act: no
              had been set by then: unknown; said 2018-06-12?; it is not known whether that was by 2017-06-24 [statement:stm-b17]
              no: not this
                yes: the circumstance: while Assad is in power
                  because p is President for 2000-07-17/2024-12-08 [tenure:off-assad-president]
            """.ReplaceLineEndings("\n"));
        SyriaConditions.Bare.Preconditions.Evaluate("cnd-duk", Given.Day("2024-12-09")).Answer.Should().Be(Answer.Yes);
        SyriaConditions.Bare.Preconditions.ChainOf("kyrgyzstan", Day).Steps.Should().NotContain(step => step.Act == ActionKind.Rebuild);
    }

    private static IEnumerable<string> Parts(ConditionVerdict verdict) =>
        verdict.Requires!.Parts.Select(part => $"{part.Condition}: {part.Answer.ToText()}");

    private static IEnumerable<string> Needs(Explanation explanation) =>
        (explanation.Needed is { } needed ? [needed] : Enumerable.Empty<string>()).Concat(explanation.Parts.SelectMany(Needs));
}
