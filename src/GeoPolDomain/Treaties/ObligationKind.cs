using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What is promised (pledge types of ATOP, the first five).</summary>
[JsonConverter(typeof(TextConverter<ObligationKind>))]
public sealed class ObligationKind : Code<ObligationKind>, ICode<ObligationKind>
{
    private static readonly CodeList<ObligationKind> List = new("a kind of obligation", static text => new(text));

    private ObligationKind(string text) : base(text) { }

    /// <summary>To help with force when the other is attacked.</summary>
    public static ObligationKind Defense { get; } = List["defense"];

    /// <summary>To help with force in other cases too.</summary>
    public static ObligationKind Offense { get; } = List["offense"];

    /// <summary>To stay neutral when the other is at war.</summary>
    public static ObligationKind Neutrality { get; } = List["neutrality"];

    /// <summary>Not to use force against the other.</summary>
    public static ObligationKind Nonaggression { get; } = List["nonaggression"];

    /// <summary>To consult in a crisis.</summary>
    public static ObligationKind Consultation { get; } = List["consultation"];

    /// <summary>To work together without arms.</summary>
    public static ObligationKind Cooperation { get; } = List["cooperation"];

    /// <summary>To give troops, supplies or money.</summary>
    public static ObligationKind Contribution { get; } = List["contribution"];

    /// <summary>To do something only with the consent of others.</summary>
    public static ObligationKind Consent { get; } = List["consent"];

    /// <summary>To let the other use territory.</summary>
    public static ObligationKind Basing { get; } = List["basing"];

    static CodeList<ObligationKind> ICode<ObligationKind>.Codes => List;
}
