using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>What a number of soldiers counts.</summary>
[JsonConverter(typeof(TextConverter<StrengthKind>))]
public sealed class StrengthKind : Code<StrengthKind>, ICode<StrengthKind>
{
    private static readonly CodeList<StrengthKind> List = new("a kind of strength", static text => new(text));

    private StrengthKind(string text) : base(text) { }

    /// <summary>On paper: what the force is said to have.</summary>
    public static StrengthKind Nominal { get; } = List["nominal"];

    /// <summary>What a mandate or law allows.</summary>
    public static StrengthKind Authorised { get; } = List["authorised"];

    /// <summary>What was promised.</summary>
    public static StrengthKind Pledged { get; } = List["pledged"];

    /// <summary>What stands ready on a roster.</summary>
    public static StrengthKind OnCall { get; } = List["on-call"];

    /// <summary>What is in the field.</summary>
    public static StrengthKind Deployed { get; } = List["deployed"];

    /// <summary>The most there was in the field.</summary>
    public static StrengthKind Peak { get; } = List["peak"];

    static CodeList<StrengthKind> ICode<StrengthKind>.Codes => List;
}
