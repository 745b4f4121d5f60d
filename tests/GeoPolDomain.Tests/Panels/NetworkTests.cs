using System.Xml.Linq;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Panels;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Panels;

/// <summary>The network of a day, in the two forms that other programs read.</summary>
public class NetworkTests
{
    private static readonly XNamespace Ml = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Gx = "http://www.gexf.net/1.2draft";

    private static readonly Dataset Sample = Given.Data(
        Given.State("france", "0843~/.."),
        Given.State("germany", "1949-05-23/.."),
        Given.State("turkey", "1923-10-29/..", Given.Name("Türkiye \u0001& <Co>")),
        Given.State("ussr", "1922-12-30/1991-12-25"),
        Given.Membership("france", "nato", "1949-08-24/.."),
        Given.Membership("germany", "nato", "1955-05-06/.."),
        Given.Membership("turkey", "nato", "1952-02-18/.."),
        Given.Membership("france", "eu", "1958-01-01/.."),
        Given.Membership("germany", "eu", "1958-01-01/2099-12-31"),
        Given.Membership("turkey", "weu", "1992/1999-06-30~"),
        Given.Membership("france", "weu", "1954-10-23/2011-06-30"),
        Given.Coverage(RecordKind.Membership),
        Given.Treaty("t", steps: "in-force 1949-08-24"),
        Given.Party("t", "france"),
        Given.Party("t", "germany", "acceded 1955-05-06"),
        Given.Obligation("defense", "t", "france", "germany"));

    [Fact]
    public void Nodes_are_the_states_of_the_day_and_edges_what_they_share()
    {
        var network = Sample.Panels.SharedNetwork(Given.Day("1999-06-30"));
        network.Nodes.Select(node => node.State.ToString()).Should().Equal("france", "germany", "turkey");
        network.Edges.Select(edge => $"{edge.From}-{edge.To} {edge.Answer} {edge.Sure} of {edge.Possible}")
            .Should().Equal("france-germany Yes 2 of 2", "france-turkey Yes 1 of 2", "germany-turkey Yes 1 of 1");
        var pair = network.Edges.Single(edge => edge.From == "france" && edge.To == "germany");
        (pair.Sure, pair.Possible, pair.Since, pair.Until).Should().Be((2, 2, Given.Day("1955-05-06"), null));
    }

    [Fact]
    public void An_obligation_leads_from_who_owes_it_to_whom_it_is_owed()
    {
        var edge = Sample.Panels.ObligationNetwork(ObligationKind.Defense, Given.Day("1999-06-30")).Edges.Should().ContainSingle().Subject;
        (edge.From.ToString(), edge.To.ToString(), edge.Answer, edge.Since)
            .Should().Be(("france", "germany", Answer.Yes, Given.Day("1955-05-06")));
        Sample.Panels.ObligationNetwork(ObligationKind.Defense, Given.Day("1950-01-01")).Edges.Should().BeEmpty();
        FluentActions.Invoking(() => Sample.Panels.ObligationNetwork(ObligationKind.Basing, Given.Day("1950-01-01")))
            .Should().Throw<ArgumentException>().WithMessage("*basing*");
    }

    [Fact]
    public void GraphML_is_well_formed_and_holds_every_node_and_edge()
    {
        var network = Sample.Panels.SharedNetwork(Given.Day("1999-06-30"));
        var graph = Written(stream => GraphMl.Write(network, stream)).Element(Ml + "graph")!;
        graph.Attribute("edgedefault")!.Value.Should().Be("undirected");
        graph.Elements(Ml + "node").Select(node => node.Attribute("id")!.Value).Should().Equal("france", "germany", "turkey");
        Data(graph.Elements(Ml + "node").Last(), "label").Should().Be("Türkiye & <Co>");
        var edge = graph.Elements(Ml + "edge").First();
        (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value).Should().Be(("france", "germany"));
        (Data(edge, "weight"), Data(edge, "answer"), Data(edge, "since"), Data(edge, "until"))
            .Should().Be(("2", "yes", "1955-05-06", null));
        var keys = graph.Parent!.Elements(Ml + "key").Select(key => key.Attribute("id")!.Value).ToList();
        graph.Descendants(Ml + "data").Select(data => data.Attribute("key")!.Value).Should().BeSubsetOf(keys);
    }

    [Fact]
    public void GEXF_has_the_days_of_each_node_and_edge()
    {
        var network = Sample.Panels.ObligationNetwork(ObligationKind.Defense, Given.Day("1999-06-30"));
        var graph = Written(stream => Gexf.Write(network, stream)).Element(Gx + "graph")!;
        (graph.Attribute("mode")!.Value, graph.Attribute("timeformat")!.Value, graph.Attribute("defaultedgetype")!.Value)
            .Should().Be(("dynamic", "date", "directed"));
        var nodes = graph.Element(Gx + "nodes")!.Elements(Gx + "node").ToList();
        nodes.Select(node => node.Attribute("start")?.Value).Should().Equal("0844-12-31", "1949-05-23", "1923-10-29");
        nodes.Select(node => node.Attribute("end")?.Value).Should().AllBeEquivalentTo((string?)null);
        var edge = graph.Element(Gx + "edges")!.Elements(Gx + "edge").Single();
        (edge.Attribute("start")!.Value, edge.Attribute("end"), edge.Attribute("weight")!.Value).Should().Be(("1955-05-06", null, "1"));
        edge.Descendants(Gx + "attvalue").Select(value => value.Attribute("value")!.Value).Should().Equal("yes", "1");
    }

    [Fact]
    public void Two_states_are_compared_by_their_alliances_and_organizations()
    {
        var alike = Sample.Panels.Compare("france", "germany", Given.Day("1999-06-30"));

        // Commitments to france, germany and turkey: 3 3 0 and 3 3 0. Organizations: eu, nato, weu and eu, nato.
        (alike.S, alike.Kappa, alike.Compared, alike.LeftOut).Should().Be((1d, 1d, 3, 0));
        alike.Jaccard.Should().Be((2d / 3, 2d / 3));
        var unlike = Sample.Panels.Compare("france", "turkey", Given.Day("1999-06-30"));

        // 3 3 0 and 0 0 3: as different as possible.
        (unlike.S, unlike.Kappa).Should().Be((-1d, Similarity.Kappa([3, 3, 0], [0, 0, 3])));
        Sample.Panels.PortfolioOf("germany", Given.Day("1999-06-30")).Commitments
            .Should().Equal(new Commitment("france", 3, 3), new("germany", 3, 3), new("turkey", 0, 0));
        FluentActions.Invoking(() => Sample.Panels.PortfolioOf("nato", Given.Day("1999-06-30"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_doubtful_membership_gives_a_least_and_a_greatest_Jaccard_index()
    {
        var data = Given.Data(
            Given.State("a", "1900/.."),
            Given.State("b", "1900/.."),
            Given.Membership("a", "o", "1950/.."),
            Given.Membership("b", "o", "1950/.."),
            Given.Membership("a", "p", "1950/.."),
            Given.Membership("b", "q", "1950/1999", status: "founding-state"),
            Given.Membership("a", "q", "1950/1999", status: "founding-state"));
        data.Panels.Compare("a", "b", Given.Day("1990-01-01")).Jaccard.Should().Be((1d / 3, 1d));
    }

    private static string? Data(XElement element, string key) =>
        element.Elements(Ml + "data").SingleOrDefault(data => data.Attribute("key")!.Value == key)?.Value;

    private static XElement Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        return XDocument.Load(stream).Root!;
    }
}
