using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What an instrument does in law.</summary>
[JsonConverter(typeof(TextConverter<LegalForce>))]
public sealed class LegalForce : Code<LegalForce>, ICode<LegalForce>
{
    private static readonly CodeList<LegalForce> List = new("a legal force", static text => new(text));

    private LegalForce(string text) : base(text) { }

    /// <summary>Binds its parties in law.</summary>
    public static LegalForce Binding { get; } = List["binding"];

    /// <summary>Binds politically, not in law.</summary>
    public static LegalForce Political { get; } = List["political"];

    /// <summary>Whether it binds is disputed.</summary>
    public static LegalForce Disputed { get; } = List["disputed"];

    static CodeList<LegalForce> ICode<LegalForce>.Codes => List;
}
