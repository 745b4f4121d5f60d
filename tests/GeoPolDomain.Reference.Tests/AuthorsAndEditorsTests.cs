using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests;

/// <summary>
/// What the dataset of the two articles holds besides speech: conditions, the authors' assessments, contradictions, corrections.
/// </summary>
public class AuthorsAndEditorsTests
{
    private static Dataset Data => ReferenceData.CstoSyria2017;

    [Fact]
    public void The_conditions_of_the_Kyrgyz_president_are_three_gates_and_a_limit_on_who_goes()
    {
        var whole = Data.Preconditions.Find("cnd-ata")!;
        whole.Guard.Should().BeOfType<Circumstance>();
        var parts = whole.Requires
            .Should().BeOfType<AllOf>().Subject.Of.Cast<ConditionMet>().Select(met => Data.Preconditions.Find(met.Condition)!).ToList();
        parts.Select(part => part.Requires.GetType())
            .Should().Equal(typeof(DecisionTaken), typeof(InstrumentExists), typeof(DecisionTaken), typeof(Composition));
        parts.Select(part => part.Nature)
            .Should().Equal(
                ConditionNature.Precondition, ConditionNature.Precondition, ConditionNature.Precondition, ConditionNature.Constraint);
        ((DecisionTaken)parts[0].Requires).Manner.Should().Be(DecisionManner.Unanimity);
        ((InstrumentExists)parts[1].Requires)
            .Should().Match<InstrumentExists>(one => one.Issuer == ActorId.Parse("un") && one.OrganOpen == true);
    }

    [Fact]
    public void The_condition_of_Kazakhstan_keeps_both_its_gates()
    {
        Data.Preconditions.Find("cnd-kz-unsc-a")!.Act.Should().Be(ActionKind.Send);
        Data.Preconditions.Find("cnd-kz-unsc-b")!.Act.Should().Be(ActionKind.Discuss);
    }

    [Fact]
    public void A_condition_is_stated_in_statements_that_the_dataset_holds() =>
        Data.Preconditions.All.SelectMany(one => one.StatedIn).Where(id => Data.Statements.Find(id) is null).Should().BeEmpty();

    [Fact]
    public void Iran_and_Turkey_want_more_observers_and_Russia_names_conditions() =>
        Data.Statements.PositionsOn("prp-07").All.Select(position => $"{position.Actor} {position.Stance.ToText()}")
            .Should().Equal("iran affirms", "turkey affirms", "russia conditions");

    [Fact]
    public void Who_tells_of_a_battlefield_denies_that_there_is_peace() =>
        Data.Statements.PositionsOn("prp-28").Of("agayev").Should().ContainSingle()
            .Which.Should().Match<Position>(one => one.Stance == StanceKind.Denies && one.Via.Single() == ClaimId.Parse("prp-22"));

    [Fact]
    public void A_report_of_talks_by_nobody_known_is_nobodys_position()
    {
        Data.Statements.PositionsOn("prp-01").All.Should().OnlyContain(position => position.Actor != null);
        Data.Statements.PositionsOn("prp-x-kg-talks").All.Select(position => position.Actor?.ToString()).Should().Equal("russia", null);
    }

    [Fact]
    public void The_assessments_are_those_of_the_two_authors_of_whom_one_is_unknown()
    {
        var known = Data.Assessments.All.Where(one => one.By.Single().Actor == ActorId.Parse("botobekov")).ToList();
        var unknown = Data.Assessments.All.Where(one => one.By.Single() is { Actor: null, Missing: not null }).ToList();
        known.Select(one => one.Id.ToString()).Should().Equal(Enumerable.Range(1, 17).Select(number => $"asm-a{number:00}"));
        unknown.Select(one => one.Id.ToString()).Should().Equal(Enumerable.Range(1, 15).Select(number => $"asm-b{number:00}"));
        Data.Assessments.All.Should().OnlyContain(one => one.Kinds.Length > 0);
    }

    [Fact]
    public void A_likelihood_in_words_of_no_standard_stays_words()
    {
        var forecast = Data.Assessments.Find("asm-a12")!;
        forecast.Likelihood.Should().BeNull();
        forecast.Wording.Select(piece => piece.Text).Should().Equal("extremely unlikely");
        (forecast.Horizon!.ToString(), forecast.Outcome!.CameTrue).Should().Be(("2017-10", Answer.Yes));
    }

    [Fact]
    public void Thirteen_contradictions_of_the_articles_and_one_from_outside_stand_between_records_and_only_the_first_is_a_denial()
    {
        Data.Contradictions.All.Select(one => one.Id.ToString())
            .Should().Equal(Enumerable.Range(1, 13).Select(number => $"ctr-{number:00}").Append("ctr-x-kg-knowledge"));
        Data.Contradictions.All.Should().OnlyContain(one => one.Between.Length >= 2);
        Data.Contradictions.All.Where(one => one.Kind == ContradictionKind.Denial).Select(one => one.Id.ToString())
            .Should().Equal("ctr-01");
    }

    [Fact]
    public void Twenty_three_corrections_say_where_it_is_printed_and_which_records_hold_it()
    {
        Data.Assessments.Corrections.Select(one => one.Id.ToString())
            .Should().Equal(Enumerable.Range(1, 23).Select(number => $"err-{number:00}"));
        Data.Assessments.Corrections.Should().OnlyContain(one => one.Of.Length > 0
            && one.In.All(place => place.Source == SourceId.Parse("doc-a") || place.Source == SourceId.Parse("doc-b")));
    }

    [Fact]
    public void A_citation_at_the_end_of_several_sentences_covers_the_earlier_ones_by_inference() =>
        Data.Statements.Reports.Where(report => report.CitedHow == CitationBasis.Inferred).Select(report => report.Id.ToString())
            .Should().Equal(
            "rpt-a02", "rpt-a17", "rpt-b01", "rpt-b05", "rpt-b08", "rpt-b09", "rpt-b13", "rpt-b15", "rpt-b16", "rpt-b17", "rpt-b18");

    [Fact]
    public void The_picture_is_credited_to_an_agency_that_the_caption_does_not_cite() =>
        Data.Sources.Find("doc-b-cap")
            .Should().Match<Source>(one => one.Credit!.Actor == ActorId.Parse("ria-novosti") && one.PartOf == SourceId.Parse("doc-b"));
}
