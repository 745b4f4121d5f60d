using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>What a source got wrong or left unclear, and what is right as far as is known.</summary>
[JsonConverter(typeof(DescribedConverter<Correction>))]
public sealed record Correction : DatasetRecord, IDescribed<Correction>
{
    private CorrectionId id = null!;
    private CorrectionKind kind = null!;
    private ImmutableArray<RecordKey> of = [];
    private ImmutableArray<Citation> @in = [];
    private string asPrinted = null!;
    private string? correct;
    private string basis = null!;
    private Likelihood? likelihood;

    /// <summary>Makes a correction from its members.</summary>
    public Correction()
    {
    }

    [SetsRequiredMembers]
    private Correction(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required CorrectionId Id { get => id; init => id = Given.Value(value); }

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

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Correction> Shape { get; } = new ShapeBuilder<Correction>()
        .Required("id", static r => ref r.id, Codec.OfUnique<CorrectionId>())
        .Required("kind", static r => ref r.kind)
        .Set("of", static r => ref r.of)
        .SomeList("in", static r => ref r.@in, Citation.Shape)
        .Required("asPrinted", static r => ref r.asPrinted, Codec.Text)
        .Optional("correct", static r => ref r.correct, Codec.Text)
        .Required("basis", static r => ref r.basis, Codec.Text)
        .Optional("likelihood", static r => ref r.likelihood)
        .And(Common)
        .Build(static () => new Correction(Unread.Yet));

    static ObjectCodec<Correction> IDescribed<Correction>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Correction? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
