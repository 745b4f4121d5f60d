using GeoPolDomain.Evidence;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Tests.Provenance;

public class ClaimStandingTests
{
    private static readonly DatasetRecord[] OneVoice =
    [
        Given.Claim("c"), Given.Source("a", "ria"), Given.Statement("s1", "x", "affirms c"), Given.Report("r1", "s1", "a"),
    ];

    private static readonly DatasetRecord[] TwoVoices =
    [
        .. OneVoice, Given.Source("b", "afp"), Given.Statement("s2", "y", "affirms c"), Given.Report("r2", "s2", "b"),
    ];

    [Fact]
    public void What_one_says_is_not_corroborated_however_many_tell_it()
    {
        Status(OneVoice).Should().Be("uncorroborated");
        Status([.. OneVoice, Given.Source("b", "afp"), Given.Report("r2", "s1", "b")]).Should().Be("uncorroborated");
        Status(Given.Claim("c")).Should().Be("uncorroborated");
    }

    [Fact]
    public void What_two_say_in_two_independent_sources_is_corroborated() => Status(TwoVoices).Should().Be("corroborated");

    [Fact]
    public void What_two_say_in_sources_that_may_be_one_is_not() =>
        Status([.. TwoVoices, Given.Link("source:b", "depends-on", "source:a", "likely")]).Should().Be("uncorroborated");

    [Fact]
    public void What_is_denied_is_contested_and_what_is_denied_in_part_doubted_or_not_known_of_is_not()
    {
        Status([.. TwoVoices, Given.Statement("s3", "z", "denies c")]).Should().Be("contested");
        Status([.. TwoVoices, Given.Claim("part", "narrows c"), Given.Statement("s3", "z", "denies part")]).Should().Be("corroborated");
        Status([.. TwoVoices, Given.Statement("s3", "z", "doubts c"), Given.Statement("s4", "z", "knows-nothing c"), Given.Statement(
            "s5", "z", "denies c", act: "no-response")])
            .Should().Be("corroborated");
    }

    [Fact]
    public void What_all_who_said_it_took_back_is_retracted()
    {
        var retraction = Given.Link("statement:s9", "retracts", "statement:s1");
        Status([.. OneVoice, retraction]).Should().Be("retracted");
        Status([.. TwoVoices, retraction]).Should().Be("uncorroborated", "one of the two stays");
        Status([.. TwoVoices, Given.Link("source:a", "retracts", "claim:c")]).Should().Be("retracted");
    }

    [Fact]
    public void What_was_put_right_is_corrected() =>
        Status([.. TwoVoices, Given.Statement("s3", "z", "denies c"), Given.Link("source:b", "corrects", "claim:c")])
            .Should().Be("corrected");

    [Fact]
    public void The_answer_names_the_policy_and_the_records() =>
        Given.Data(OneVoice).Provenance.StandingOf("c").Describe()
            .Should().Be("c: uncorroborated, because independent sources: 1, voices: 1; x affirms [statement:s1] (policy standard-1)");

    [Fact]
    public void A_caller_may_judge_by_a_policy_of_its_own()
    {
        var credulous = new StatusPolicy("credulous", "One is enough.", evidence =>
            (evidence.Corroboration.Sources.Least > 0 ? ClaimStatus.Corroborated : ClaimStatus.Parse("unheard-of"), []));
        var book = Given.Data(OneVoice).Provenance;
        book.StandingOf("c", credulous).Status.Should().Be(ClaimStatus.Corroborated);
        book.StandingOf("d", credulous).Status.ToString().Should().Be("unheard-of");
        book.StandingOf("c", credulous).Policy.ToString().Should().Be("credulous: One is enough.");
    }

    [Fact]
    public void In_the_view_of_another_a_claim_may_stand_otherwise()
    {
        var book = Given.Data([.. OneVoice, Given.Statement("s3", "z", "denies c", accordingTo: "z")]).Provenance;
        book.StandingOf("c").Status.Should().Be(ClaimStatus.Uncorroborated);
        book.StandingOf("c").Evidence.Positions.Views.Select(one => one.ToString()).Should().Equal("z");
        book.StandingOf("c", viewpoint: "z").Status.Should().Be(ClaimStatus.Contested);
    }

    private static string Status(params DatasetRecord[] records) => Given.Data(records).Provenance.StandingOf("c").Status.ToString();
}
