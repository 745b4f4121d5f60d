using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What is wrong with what was printed.</summary>
[JsonConverter(typeof(TextConverter<CorrectionKind>))]
public sealed class CorrectionKind : Code<CorrectionKind>, ICode<CorrectionKind>
{
    private static readonly CodeList<CorrectionKind> List = new("a kind of correction", static text => new(text));

    private CorrectionKind(string text) : base(text) { }

    /// <summary>A date is wrong or incomplete.</summary>
    public static CorrectionKind Date { get; } = List["date"];

    /// <summary>A name is spelled or ordered otherwise than is right or usual.</summary>
    public static CorrectionKind Name { get; } = List["name"];

    /// <summary>A word is doubled, lost or unclear.</summary>
    public static CorrectionKind Wording { get; } = List["wording"];

    /// <summary>Somebody or something is left out.</summary>
    public static CorrectionKind Omission { get; } = List["omission"];

    /// <summary>A number is wrong or belongs to another time.</summary>
    public static CorrectionKind Quantity { get; } = List["quantity"];

    /// <summary>A label does not fit.</summary>
    public static CorrectionKind Label { get; } = List["label"];

    /// <summary>A person, office or setting is told wrongly.</summary>
    public static CorrectionKind Attribution { get; } = List["attribution"];

    /// <summary>A translation changes the meaning.</summary>
    public static CorrectionKind Translation { get; } = List["translation"];

    /// <summary>What is named cannot be found, or is called otherwise.</summary>
    public static CorrectionKind Identification { get; } = List["identification"];

    /// <summary>The source does not bear out what is said.</summary>
    public static CorrectionKind Support { get; } = List["support"];

    /// <summary>A legal text is told wrongly.</summary>
    public static CorrectionKind Law { get; } = List["law"];

    /// <summary>A citation is incomplete.</summary>
    public static CorrectionKind Citation { get; } = List["citation"];

    /// <summary>Things are told in another order than they happened.</summary>
    public static CorrectionKind Order { get; } = List["order"];

    static CodeList<CorrectionKind> ICode<CorrectionKind>.Codes => List;
}
