using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>
/// The kind of an obligation. The first five kinds are the pledge types of ATOP (Alliance Treaty Obligations and Provisions).
/// </summary>
[JsonConverter(typeof(TextConverter<ObligationKind>))]
public sealed class ObligationKind : Code<ObligationKind>, ICode<ObligationKind>
{
    private static readonly CodeList<ObligationKind> List = new("a kind of obligation", static text => new(text));

    private ObligationKind(string text) : base(text) { }

    /// <summary>The duty to assist the other party with force when that party is attacked.</summary>
    public static ObligationKind Defense { get; } = List["defense"];

    /// <summary>The duty to assist the other party with force in other cases too, not only when that party is attacked.</summary>
    public static ObligationKind Offense { get; } = List["offense"];

    /// <summary>The duty to stay neutral when the other party is at war.</summary>
    public static ObligationKind Neutrality { get; } = List["neutrality"];

    /// <summary>The duty not to use force against the other party.</summary>
    public static ObligationKind Nonaggression { get; } = List["nonaggression"];

    /// <summary>The duty to consult the other party in a crisis.</summary>
    public static ObligationKind Consultation { get; } = List["consultation"];

    /// <summary>The duty to cooperate without the use of arms.</summary>
    public static ObligationKind Cooperation { get; } = List["cooperation"];

    /// <summary>The duty to provide troops, supplies or money.</summary>
    public static ObligationKind Contribution { get; } = List["contribution"];

    /// <summary>The duty to do something only with the consent of others, for example to let foreign troops into a zone.</summary>
    public static ObligationKind Consent { get; } = List["consent"];

    /// <summary>The duty to let the other party use territory, for example for a military base.</summary>
    public static ObligationKind Basing { get; } = List["basing"];

    static CodeList<ObligationKind> ICode<ObligationKind>.Codes => List;
}
