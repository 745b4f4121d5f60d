using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Memberships;

/// <summary>A right that belongs to taking part.</summary>
[JsonConverter(typeof(TextConverter<Right>))]
public sealed class Right : Code<Right>, ICode<Right>
{
    private static readonly CodeList<Right> List = new("a right of a member", static text => new(text));

    private Right(string text) : base(text) { }

    /// <summary>To attend.</summary>
    public static Right Attend { get; } = List["attend"];

    /// <summary>To speak.</summary>
    public static Right Speak { get; } = List["speak"];

    /// <summary>To vote.</summary>
    public static Right Vote { get; } = List["vote"];

    /// <summary>To block a decision.</summary>
    public static Right Block { get; } = List["block"];

    /// <summary>To contribute.</summary>
    public static Right Contribute { get; } = List["contribute"];

    /// <summary>To be protected.</summary>
    public static Right BeProtected { get; } = List["be-protected"];

    static CodeList<Right> ICode<Right>.Codes => List;
}
