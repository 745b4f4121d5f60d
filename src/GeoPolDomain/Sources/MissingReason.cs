using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>Why a text does not say who.</summary>
[JsonConverter(typeof(TextConverter<MissingReason>))]
public sealed class MissingReason : Code<MissingReason>, ICode<MissingReason>
{
    private MissingReason(string text) : base(text)
    {
    }

    /// <summary>The text names nobody.</summary>
    public static MissingReason NotStated { get; } = new("not-stated");

    /// <summary>The text named somebody, and the name was lost when it was copied.</summary>
    public static MissingReason Stripped { get; } = new("stripped");

    /// <summary>The text says that it does not tell.</summary>
    public static MissingReason Withheld { get; } = new("withheld");

    /// <summary>There is nobody to name.</summary>
    public static MissingReason NotApplicable { get; } = new("not-applicable");

    /// <inheritdoc/>
    public static ImmutableArray<MissingReason> All { get; } =
    [
        NotStated,
        Stripped,
        Withheld,
        NotApplicable,
    ];

    static string ITextForm<MissingReason>.Called => "a reason why something is not known";

    static MissingReason? ICode<MissingReason>.Unlisted(string text) => new(text);
}
