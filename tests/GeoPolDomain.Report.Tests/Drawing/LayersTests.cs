using FluentAssertions;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Tests.Drawing;

public class LayersTests
{
    [Fact]
    public void A_box_stands_after_every_box_that_leads_to_it()
    {
        var layers = new Layers(4, [(0, 1), (1, 2), (0, 3), (3, 2), (0, 2)]);

        Enumerable.Range(0, 4).Select(layers.LayerOf).Should().Equal(0, 1, 2, 1);
        layers.Routes[4].Should().HaveCount(3, "the edge from the first to the last layer bends once in the layer between");
    }

    [Fact]
    public void An_edge_that_closes_a_circle_is_turned_round()
    {
        var layers = new Layers(3, [(0, 1), (1, 2), (2, 0)]);

        Enumerable.Range(0, 3).Select(layers.LayerOf).Should().Equal(0, 1, 2);
        layers.Routes[2].First().Should().Be(0);
        layers.Routes[2].Last().Should().Be(2);
    }

    [Fact]
    public void Boxes_change_places_where_edges_would_cross()
    {
        // Box 2 leads to 5 and box 3 to 4, so that 5 goes before 4.
        var layers = new Layers(6, [(0, 2), (1, 3), (2, 5), (3, 4)]);

        layers.Order[1].Should().Equal(2, 3);
        layers.Order[2].Should().Equal(5, 4);
    }
}
