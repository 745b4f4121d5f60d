using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>What a source got wrong or left unclear, and what is right as far as is known.</summary>
[JsonConverter(typeof(DescribedConverter<Correction>))]
public sealed record Correction : DatasetRecord<Correction, CorrectionId>, IDescribed<Correction>
{
    private CorrectionKind kind = null!;
    private Items<RecordKey> of;
    private Items<Citation> @in;
    private string asPrinted = null!;
    private string? correct;
    private string basis = null!;
    private Likelihood? likelihood;

    /// <summary>What is wrong.</summary>
    public required CorrectionKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The records that hold what was printed.</summary>
    public ImmutableArray<RecordKey> Of { get => of; init => of = Given.Set(value); }

    /// <summary>Where it is printed.</summary>
    public required ImmutableArray<Citation> In { get => @in; init => @in = Given.SomeList(value); }

    /// <summary>What is printed, or what is missing, in a few words.</summary>
    public required string AsPrinted { get => asPrinted; init => asPrinted = Given.Text(value); }

    /// <summary>What is right; missing where it is only known to be doubtful.</summary>
    public string? Correct { get => correct; init => correct = Given.TextOrNone(value); }

    /// <summary>How that is known.</summary>
    public required string Basis { get => basis; init => basis = Given.Text(value); }

    /// <summary>How likely the correction is right; certain, where nothing is said.</summary>
    public Likelihood? Likelihood { get => likelihood; init => likelihood = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => $"printed: {AsPrinted}";

    internal static Shape<Correction> Shape { get; } = WithId<Correction>()
        .Required("kind", static r => ref r.kind)
        .Set("of", static r => ref r.of)
        .SomeList("in", static r => ref r.@in, Citation.Shape)
        .Required("asPrinted", static r => ref r.asPrinted, Codec.Text)
        .Optional("correct", static r => ref r.correct, Codec.Text)
        .Required("basis", static r => ref r.basis, Codec.Text)
        .Optional("likelihood", static r => ref r.likelihood)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Correction> IDescribed<Correction>.Description => Shape;
}
