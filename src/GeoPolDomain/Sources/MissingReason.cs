using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>Why a text does not say who.</summary>
[JsonConverter(typeof(TextConverter<MissingReason>))]
public sealed class MissingReason : Code<MissingReason>, ICode<MissingReason>
{
    private static readonly CodeList<MissingReason> List = new("a reason why something is not known", static text => new(text));

    private MissingReason(string text) : base(text) { }

    /// <summary>The text names nobody.</summary>
    public static MissingReason NotStated { get; } = List["not-stated"];

    /// <summary>The text named somebody, and the name was lost when it was copied.</summary>
    public static MissingReason Stripped { get; } = List["stripped"];

    /// <summary>The text says that it does not tell.</summary>
    public static MissingReason Withheld { get; } = List["withheld"];

    /// <summary>There is nobody to name.</summary>
    public static MissingReason NotApplicable { get; } = List["not-applicable"];

    static CodeList<MissingReason> ICode<MissingReason>.Codes => List;
}
