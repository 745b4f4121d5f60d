using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>What a number of soldiers counts.</summary>
[JsonConverter(typeof(TextConverter<StrengthKind>))]
public sealed class StrengthKind : Code<StrengthKind>, ICode<StrengthKind>
{
    private StrengthKind(string text) : base(text)
    {
    }

    /// <summary>On paper: what the force is said to have.</summary>
    public static StrengthKind Nominal { get; } = new("nominal");

    /// <summary>What a mandate or law allows.</summary>
    public static StrengthKind Authorised { get; } = new("authorised");

    /// <summary>What was promised.</summary>
    public static StrengthKind Pledged { get; } = new("pledged");

    /// <summary>What stands ready on a roster.</summary>
    public static StrengthKind OnCall { get; } = new("on-call");

    /// <summary>What is in the field.</summary>
    public static StrengthKind Deployed { get; } = new("deployed");

    /// <summary>The most there was in the field.</summary>
    public static StrengthKind Peak { get; } = new("peak");

    /// <inheritdoc/>
    public static ImmutableArray<StrengthKind> All { get; } =
    [
        Nominal,
        Authorised,
        Pledged,
        OnCall,
        Deployed,
        Peak,
    ];

    static string ITextForm<StrengthKind>.Called => "a kind of strength";

    static StrengthKind? ICode<StrengthKind>.Unlisted(string text) => new(text);
}
