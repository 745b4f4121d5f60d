using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Json;
using GeoPolDomain.Merging;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Json;

/// <summary>The limits of reading are for documents, and not for what a program holds already.</summary>
public class LongTextTests
{
    [Fact]
    public void What_is_in_memory_already_is_compared_merged_and_deserialized_whatever_its_length()
    {
        var claim = new Claim { Id = "c", Text = new string('x', ReadLimits.Usual.TextBytes + 1) };
        var (one, other) = (Of(claim with { Note = "changed" }), Of(claim));
        one.DifferenceTo(other).ApplyTo(one).Should().Be(other);
        one.MergedWith(other, MergePolicy.PreferOne).Data.Should().Be(one);
        JsonSerializer.Deserialize<Claim>(JsonSerializer.Serialize(claim)).Should().Be(claim);
    }

    private static Dataset Of(Claim claim) => new("x", "X", [claim]);
}
