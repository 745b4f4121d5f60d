using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Provenance;

/// <summary>What is said of traces, counts of sources and standings in words.</summary>
public class ProvenanceWordsTests
{
    private static readonly Dataset Data = Given.Data(
        Given.Claim("c"), Given.Statement("s", "x", "affirms c"),
        Given.Source("edm"), Given.Source("sputnik"), Given.Source("ria", published: "2017-06-22"),
        Given.Report("r1", "s", "edm", citing: "sputnik"), Given.Report("r2", "s", "sputnik", citing: "ria"));

    [Fact]
    public void A_trace_its_chains_and_their_steps_are_printed_as_they_are_described()
    {
        var trace = Data.Provenance.TraceOf("s");
        trace.ToString().Should().Be(trace.Describe()).And.Contain("told by edm");
        var chain = trace.Chains[0];
        chain.Describe().Should().StartWith("told by edm");
        chain.ToString().Should().Be(chain.Describe());
        chain.Describe(2).Split('\n').Should().HaveElementAt(2, "    and 1 more steps");
        chain.Steps.Select(step => step.ToString()).Should().Equal(chain.Steps.Select(step => step.Describe()));
        chain.Steps[2].ToString().Should().StartWith("ria");
    }

    [Fact]
    public void A_count_of_sources_is_printed_as_it_is_described()
    {
        var counted = Data.Provenance.CorroborationOf(ClaimId.Parse("c"));
        counted.ToString().Should().Be(counted.Describe()).And.StartWith("claim:c: independent sources ");
        counted.Independent[0].ToString().Should().Be(counted.Independent[0].Describe()).And.EndWith(": s");
        foreach (var again in new[]
        {
            Data.Provenance.CorroborationOf(ClaimId.Parse("c"), null, reasons: 10),
            Data.Provenance.CorroborationOf(StatementId.Parse("s"), null, reasons: 10),
        })
            again.Describe().Split('\n').Skip(1).Should().Equal(counted.Describe().Split('\n').Skip(1));
    }

    [Fact]
    public void A_standing_is_printed_as_it_is_described_and_equal_by_its_status_policy_and_reasons()
    {
        var standing = Data.Provenance.StandingOf("c");
        standing.ToString().Should().Be(standing.Describe()).And.StartWith("c: uncorroborated");
        Distinct.Are(
            () => Data.Provenance.StandingOf("c"),
            () => Data.Provenance.StandingOf("c") with { Status = ClaimStatus.Contested },
            () => Data.Provenance.StandingOf("c") with { Because = [] },
            () => Data.Provenance.StandingOf("c") with { Policy = Named("yours") },
            () => Data.Provenance.StandingOf("c", Named("mine")));

        StatusPolicy Named(string name) => new(name, "As the standard.", _ => (standing.Status, standing.Because));
    }
}
