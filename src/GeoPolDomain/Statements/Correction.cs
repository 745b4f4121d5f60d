using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>What a source got wrong or left unclear, and what is right as far as is known.</summary>
[JsonConverter(typeof(DescribedConverter<Correction>))]
public sealed record Correction : DatasetRecord<Correction, CorrectionId>, IDescribed<Correction>
{
    private CorrectionKind kind = null!;
    private Items<RecordKey> of;
    private Items<Citation> @in;
    private HeldText asPrinted;
    private HeldText correct;
    private HeldText basis;
    private Likelihood? likelihood;

    /// <summary>The kind of error, for example a wrong date.</summary>
    public required CorrectionKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The records of the dataset that contain what was printed.</summary>
    public ImmutableArray<RecordKey> Of { get => of; init => of = Given.Set(value); }

    /// <summary>The citations of the places where the error is printed.</summary>
    public required ImmutableArray<Citation> In { get => @in; init => @in = Given.SomeList(value); }

    /// <summary>What the source prints or leaves out, in a few words.</summary>
    public required string AsPrinted { get => asPrinted.Text; init => asPrinted = Given.Text(value); }

    /// <summary>What is right. Null when the printed text is only known to be doubtful.</summary>
    public string? Correct { get => correct.OrNone; init => correct = Given.TextOrNone(value); }

    /// <summary>How the correction is known, for example from a list of ratifications.</summary>
    public required string Basis { get => basis.Text; init => basis = Given.Text(value); }

    /// <summary>How likely the correction is right, on the ICD 203 scale. Null means that the correction is certain.</summary>
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

/// <summary>What is wrong with what was printed.</summary>
[JsonConverter(typeof(TextConverter<CorrectionKind>))]
public sealed class CorrectionKind : Code<CorrectionKind>, ICode<CorrectionKind>
{
    private static readonly CodeList<CorrectionKind> List = new("a kind of correction", static text => new(text));

    private CorrectionKind(string text) : base(text) { }

    /// <summary>A date is wrong or incomplete.</summary>
    public static CorrectionKind Date { get; } = List["date"];

    /// <summary>The spelling of a name, or the order of its parts, is wrong or unusual.</summary>
    public static CorrectionKind Name { get; } = List["name"];

    /// <summary>A word is repeated, missing or unclear.</summary>
    public static CorrectionKind Wording { get; } = List["wording"];

    /// <summary>The source leaves out somebody or something.</summary>
    public static CorrectionKind Omission { get; } = List["omission"];

    /// <summary>A number is wrong or belongs to another time.</summary>
    public static CorrectionKind Quantity { get; } = List["quantity"];

    /// <summary>A label does not fit the person or thing to which the source applies it.</summary>
    public static CorrectionKind Label { get; } = List["label"];

    /// <summary>The source gives a person, an office or a setting wrongly.</summary>
    public static CorrectionKind Attribution { get; } = List["attribution"];

    /// <summary>A translation changes the meaning.</summary>
    public static CorrectionKind Translation { get; } = List["translation"];

    /// <summary>A person or thing that the source names cannot be found, or has another name.</summary>
    public static CorrectionKind Identification { get; } = List["identification"];

    /// <summary>The cited source does not support what the text says.</summary>
    public static CorrectionKind Support { get; } = List["support"];

    /// <summary>The source renders a legal text wrongly.</summary>
    public static CorrectionKind Law { get; } = List["law"];

    /// <summary>A citation is incomplete.</summary>
    public static CorrectionKind Citation { get; } = List["citation"];

    /// <summary>The source tells events in another order than the order in which they happened.</summary>
    public static CorrectionKind Order { get; } = List["order"];

    static CodeList<CorrectionKind> ICode<CorrectionKind>.Codes => List;
}
