using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What is wrong with what was printed.</summary>
[JsonConverter(typeof(TextConverter<CorrectionKind>))]
public sealed class CorrectionKind : Code<CorrectionKind>, ICode<CorrectionKind>
{
    private CorrectionKind(string text) : base(text)
    {
    }

    /// <summary>A date is wrong or incomplete.</summary>
    public static CorrectionKind Date { get; } = new("date");

    /// <summary>A name is spelled or ordered otherwise than is right or usual.</summary>
    public static CorrectionKind Name { get; } = new("name");

    /// <summary>A word is doubled, lost or unclear.</summary>
    public static CorrectionKind Wording { get; } = new("wording");

    /// <summary>Somebody or something is left out.</summary>
    public static CorrectionKind Omission { get; } = new("omission");

    /// <summary>A number is wrong or belongs to another time.</summary>
    public static CorrectionKind Quantity { get; } = new("quantity");

    /// <summary>A label does not fit.</summary>
    public static CorrectionKind Label { get; } = new("label");

    /// <summary>A person, office or setting is told wrongly.</summary>
    public static CorrectionKind Attribution { get; } = new("attribution");

    /// <summary>A translation changes the meaning.</summary>
    public static CorrectionKind Translation { get; } = new("translation");

    /// <summary>What is named cannot be found, or is called otherwise.</summary>
    public static CorrectionKind Identification { get; } = new("identification");

    /// <summary>The source does not bear out what is said.</summary>
    public static CorrectionKind Support { get; } = new("support");

    /// <summary>A legal text is told wrongly.</summary>
    public static CorrectionKind Law { get; } = new("law");

    /// <summary>A citation is incomplete.</summary>
    public static CorrectionKind Citation { get; } = new("citation");

    /// <summary>Things are told in another order than they happened.</summary>
    public static CorrectionKind Order { get; } = new("order");

    /// <inheritdoc/>
    public static ImmutableArray<CorrectionKind> All { get; } =
    [
        Date,
        Name,
        Wording,
        Omission,
        Quantity,
        Label,
        Attribution,
        Translation,
        Identification,
        Support,
        Law,
        Citation,
        Order,
    ];

    static string ITextForm<CorrectionKind>.Called => "a kind of correction";

    static CorrectionKind? ICode<CorrectionKind>.Unlisted(string text) => new(text);
}
