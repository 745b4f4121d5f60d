using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>A dated legal step of a membership, an instrument or a party to one.</summary>
/// <remarks>Where sources disagree, the same step stands twice, each with its citation.</remarks>
[JsonConverter(typeof(DescribedConverter<DatedStep>))]
public sealed record DatedStep : IDescribed<DatedStep>
{
    private LegalStep step = null!;
    private EdtfDate on = null!;
    private Items<Citation> citations;

    /// <summary>What step.</summary>
    public required LegalStep Step { get => step; init => step = Given.Value(value); }

    /// <summary>When it was taken.</summary>
    public required EdtfDate On { get => on; init => on = Given.Value(value); }

    /// <summary>The sources of the date, where they differ from those of the record.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<DatedStep> Shape { get; } = new ShapeBuilder<DatedStep>()
        .Required("step", static r => ref r.step)
        .Required("on", static r => ref r.on)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<DatedStep> IDescribed<DatedStep>.Description => Shape;
}
