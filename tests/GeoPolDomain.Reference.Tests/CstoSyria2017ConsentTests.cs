using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests;

/// <summary>The consent conditions of the curated dataset on the day of Atambayev's words, as known two days before and then.</summary>
public class CstoSyria2017ConsentTests
{
    private static readonly LocalDate Before = new(2017, 6, 22);
    private static readonly LocalDate Day = new(2017, 6, 24);
    private static readonly LocalDate Printed = new(2017, 6, 27);

    private static Dataset Data => ReferenceData.CstoSyria2017;

    [Fact]
    public void None_of_the_three_gates_of_Atambayev_is_open_and_the_fourth_point_is_no_gate()
    {
        var verdict = Data.Preconditions.Evaluate("cnd-ata", Day, Day);

        verdict.Answer.Should().Be(Answer.No);
        verdict.Blocks.Should().Be(Answer.Yes);
        Parts(verdict).Should().Equal("cnd-ata-1: no", "cnd-ata-2: no", "cnd-ata-3: no", "cnd-ata-4: unknown");
        verdict.Requires!.Parts[3].Nature.Should().Be(ConditionNature.Constraint);
        verdict.Guard!.Answer.Should().Be(Answer.Unknown);
        verdict.Stated.Value.Should().Be(Answer.Unknown, "the citation prints no year");
    }

    [Fact]
    public void Each_closed_gate_rests_on_what_the_dataset_promises_to_hold_and_says_what_would_open_it()
    {
        var gates = Data.Preconditions.Evaluate("cnd-ata", Day, Day).Requires!.Parts.Take(3).Select(part => part.Parts.Single()).ToList();

        gates.Select(gate => gate.Because[0].Record!.Key.ToString()).Should().Equal(
            "coverage:cov-gates-decisions-2017", "coverage:cov-gates-instruments-2017", "coverage:cov-gates-decisions-2017");
        gates[0].Needed.Should().EndWith("with the yes of armenia, belarus, kazakhstan, kyrgyzstan, russia and tajikistan");
        gates[1].Needed.Should().Contain("of whichever organ");
    }

    [Fact]
    public void Two_days_before_nobody_could_say_what_the_day_would_bring()
    {
        var verdict = Data.Preconditions.Evaluate("cnd-ata", Day, Before);

        verdict.Answer.Should().Be(Answer.Unknown);
        Parts(verdict).Should().OnlyContain(part => part.EndsWith(": unknown"));
        verdict.Stated.Value.Should().Be(Answer.Unknown, "he said it on 23 June of a year that is not sure");
    }

    [Theory]
    [InlineData("cnd-kz-unsc-a", "send")]
    [InlineData("cnd-kz-unsc-b", "discuss")]
    public void Kazakhstan_lacks_resolution_and_mandate_whether_before_sending_or_before_discussing(string condition, string act)
    {
        var verdict = Data.Preconditions.Evaluate(condition, Day, Day);

        Data.Preconditions.Find(condition)!.Act.ToString().Should().Be(act);
        verdict.Answer.Should().Be(Answer.No);
        verdict.Requires!.Parts.Should().HaveCount(2).And.OnlyContain(part => part.Answer == Answer.No);
        Data.Preconditions.Evaluate(condition, Day, Before).Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void The_guarantors_have_agreed_in_principle_as_told_later_and_nobody_could_know_it_on_the_day()
    {
        var told = Data.Preconditions.Evaluate("cnd-astana", Printed, Printed).Requires!.Parts[1];

        told.Parts.Select(part => $"{part.Says.Split(':')[0]}: {part.Answer.ToText()}").Should().Equal(
            "the consent of iran: yes", "the consent of russia: unknown", "the consent of turkey: yes");
        Data.Preconditions.Evaluate("cnd-astana", Day, Day).Answer.Should().Be(Answer.Unknown);
        Data.Preconditions.Evaluate("cnd-astana", Day, Before).Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void What_a_condition_lacks_is_unknown_without_a_promise_to_hold_it()
    {
        var bare = new Dataset(
            Data.Id, Data.Title, Data.Records.Where(record => !record.Key.Id.StartsWith("cov-gates", StringComparison.Ordinal)));

        Parts(bare.Preconditions.Evaluate("cnd-ata", Day, Day)).Should().OnlyContain(part => part.EndsWith(": unknown"));
    }

    private static IEnumerable<string> Parts(ConditionVerdict verdict) =>
        verdict.Requires!.Parts.Select(part => $"{part.Condition}: {part.Answer.ToText()}");
}
