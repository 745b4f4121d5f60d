using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>H. Sources: what is lost of them, what they rest on, and what they are editions of.</summary>
public class SourceCases
{
    [Fact]
    public void P41_An_outlet_lost_in_copying_is_neither_absent_nor_the_same_as_another_that_is_lost()
    {
        var data = Held.Data(
            Given.Source("lost-1", published: "2017-05-06", missing: "stripped") with
            {
                Outlet = new Mention
                {
                    AsPrinted = "",
                    Missing = MissingReason.Stripped,
                    Resolved = new Resolution
                    {
                        Actor = "mid-ru",
                        Basis = "Another edition prints it.",
                        Likelihood = Likelihood.VeryLikely,
                    },
                },
            },
            Given.Source("lost-2", published: "2017-06-23", missing: "stripped"),
            Given.Source("none"),
            Given.Report("r", "s", "article", citing: "lost-2") with { CitedAs = "(, June 23)", CitedHow = CitationBasis.Inferred });
        data.Sources.Find("lost-1")!.Outlet.Should().NotBe(data.Sources.Find("lost-2")!.Outlet);
        data.Sources.Find("lost-1")!.Outlet!.Actor.Should().BeNull("what was found elsewhere is not what the text says");
        data.Sources.Find("none")!.Outlet.Should().BeNull();
    }

    [Fact]
    public void P44_A_source_that_rests_on_another_counts_once_with_it()
    {
        DatasetRecord[] told =
        [
            Given.Statement("s", "shamanov", "", "2017-06-22"),
            Given.Source("doc-a", "jamestown"),
            Given.Source("doc-b", "asia-times"),
            Given.Report("r-a", "s", "doc-a"),
            Given.Report("r-b", "s", "doc-b"),
        ];
        Sources(told).Should().Be("2");
        Sources([.. told, Given.Link("source:doc-b", "depends-on", "source:doc-a")]).Should().Be("1");
        Sources([.. told, Given.Link("source:doc-b", "depends-on", "source:doc-a", "likely")])
            .Should().Be("1..2", "what only may be a copy counts perhaps");

        static string Sources(DatasetRecord[] records) =>
            Held.Data(records).Provenance.CorroborationOf(StatementId.Parse("s")).Sources.ToString();
    }

    [Fact]
    public void P45_A_document_without_author_or_date_is_held_with_what_is_known_of_it_and_its_editions()
    {
        var data = Held.Data(
            Given.Source("edm"),
            Given.Source("copy") with
            {
                Authors = [new Mention { AsPrinted = "", Missing = MissingReason.Stripped }],
                Published = EdtfValue.Parse("2018-06~"),
                PublishedBasis = "It speaks of 6 June 2018 as recent.",
                EditionOf = "edm",
            },
            Given.Statement("s", "russia", ""),
            Given.Report("r-1", "s", "copy") with { Place = "p3" },
            Given.Report("r-2", "s", "copy") with { Place = "p9" });
        data.Sources.Find("copy")!.Authors.Single().Actor.Should().BeNull();
        data.Statements.ReportsOf("s").Select(report => report.Place).Should().Equal("p3", "p9");
    }
}
