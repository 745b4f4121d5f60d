using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Memberships;

/// <summary>A right that belongs to taking part.</summary>
[JsonConverter(typeof(TextConverter<Right>))]
public sealed class Right : Code<Right>, ICode<Right>
{
    private Right(string text) : base(text)
    {
    }

    /// <summary>To attend.</summary>
    public static Right Attend { get; } = new("attend");

    /// <summary>To speak.</summary>
    public static Right Speak { get; } = new("speak");

    /// <summary>To vote.</summary>
    public static Right Vote { get; } = new("vote");

    /// <summary>To block a decision.</summary>
    public static Right Block { get; } = new("block");

    /// <summary>To contribute.</summary>
    public static Right Contribute { get; } = new("contribute");

    /// <summary>To be protected.</summary>
    public static Right BeProtected { get; } = new("be-protected");

    /// <inheritdoc/>
    public static ImmutableArray<Right> All { get; } =
    [
        Attend,
        Speak,
        Vote,
        Block,
        Contribute,
        BeProtected,
    ];

    static string ITextForm<Right>.Called => "a right of a member";

    static Right? ICode<Right>.Unlisted(string text) => new(text);
}
