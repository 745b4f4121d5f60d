using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What an instrument does in law.</summary>
[JsonConverter(typeof(TextConverter<LegalForce>))]
public sealed class LegalForce : Code<LegalForce>, ICode<LegalForce>
{
    private LegalForce(string text) : base(text)
    {
    }

    /// <summary>Binds its parties in law.</summary>
    public static LegalForce Binding { get; } = new("binding");

    /// <summary>Binds politically, not in law.</summary>
    public static LegalForce Political { get; } = new("political");

    /// <summary>Whether it binds is disputed.</summary>
    public static LegalForce Disputed { get; } = new("disputed");

    /// <inheritdoc/>
    public static ImmutableArray<LegalForce> All { get; } =
    [
        Binding,
        Political,
        Disputed,
    ];

    static string ITextForm<LegalForce>.Called => "a legal force";

    static LegalForce? ICode<LegalForce>.Unlisted(string text) => new(text);
}
