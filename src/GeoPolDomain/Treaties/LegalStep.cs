using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>A dated step on the way into or out of a membership (words of the Vienna Convention on the Law of Treaties).</summary>
[JsonConverter(typeof(TextConverter<LegalStep>))]
public sealed class LegalStep : Code<LegalStep>, ICode<LegalStep>
{
    private static readonly CodeList<LegalStep> List = new("a legal step", static text => new(text));

    private readonly int? place;

    private LegalStep(string text, int? place = null) : base(text) => this.place = place;

    /// <summary>Made known politically, without legal effect.</summary>
    public static LegalStep Announced { get; } = List.Add(new("announced"));

    /// <summary>Membership applied for.</summary>
    public static LegalStep Applied { get; } = List.Add(new("applied", 0));

    /// <summary>The founding text or the accession signed.</summary>
    public static LegalStep Signed { get; } = List.Add(new("signed", 1));

    /// <summary>Ratified, accepted or approved.</summary>
    public static LegalStep Ratified { get; } = List.Add(new("ratified", 2));

    /// <summary>The instrument deposited.</summary>
    public static LegalStep Deposited { get; } = List.Add(new("deposited", 3));

    /// <summary>Acceded without earlier signature.</summary>
    public static LegalStep Acceded { get; } = List.Add(new("acceded", 2));

    /// <summary>Admitted by decision of the organization.</summary>
    public static LegalStep Admitted { get; } = List.Add(new("admitted"));

    /// <summary>In force for the member.</summary>
    public static LegalStep InForce { get; } = List.Add(new("in-force", 4));

    /// <summary>The charter ratified, where that is a step of its own.</summary>
    public static LegalStep CharterRatified { get; } = List.Add(new("charter-ratified"));

    /// <summary>A term extended for the member.</summary>
    public static LegalStep Extended { get; } = List.Add(new("extended"));

    /// <summary>Notice of withdrawal given.</summary>
    public static LegalStep NoticeGiven { get; } = List.Add(new("notice-given"));

    /// <summary>The organization decided on the end.</summary>
    public static LegalStep Decided { get; } = List.Add(new("decided"));

    /// <summary>The end took effect.</summary>
    public static LegalStep Effective { get; } = List.Add(new("effective"));

    /// <summary>Whether the law of treaties puts this step before the other: signature before ratification before entry into force.</summary>
    internal bool ComesBefore(LegalStep other) => place < other.place;

    static CodeList<LegalStep> ICode<LegalStep>.Codes => List;
}

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
