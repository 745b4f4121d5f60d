using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What is promised (pledge types of ATOP, the first five).</summary>
[JsonConverter(typeof(TextConverter<ObligationKind>))]
public sealed class ObligationKind : Code<ObligationKind>, ICode<ObligationKind>
{
    private ObligationKind(string text) : base(text)
    {
    }

    /// <summary>To help with force when the other is attacked.</summary>
    public static ObligationKind Defense { get; } = new("defense");

    /// <summary>To help with force in other cases too.</summary>
    public static ObligationKind Offense { get; } = new("offense");

    /// <summary>To stay neutral when the other is at war.</summary>
    public static ObligationKind Neutrality { get; } = new("neutrality");

    /// <summary>Not to use force against the other.</summary>
    public static ObligationKind Nonaggression { get; } = new("nonaggression");

    /// <summary>To consult in a crisis.</summary>
    public static ObligationKind Consultation { get; } = new("consultation");

    /// <summary>To work together without arms.</summary>
    public static ObligationKind Cooperation { get; } = new("cooperation");

    /// <summary>To give troops, supplies or money.</summary>
    public static ObligationKind Contribution { get; } = new("contribution");

    /// <summary>To do something only with the consent of others.</summary>
    public static ObligationKind Consent { get; } = new("consent");

    /// <summary>To let the other use territory.</summary>
    public static ObligationKind Basing { get; } = new("basing");

    /// <inheritdoc/>
    public static ImmutableArray<ObligationKind> All { get; } =
    [
        Defense,
        Offense,
        Neutrality,
        Nonaggression,
        Consultation,
        Cooperation,
        Contribution,
        Consent,
        Basing,
    ];

    static string ITextForm<ObligationKind>.Called => "a kind of obligation";

    static ObligationKind? ICode<ObligationKind>.Unlisted(string text) => new(text);
}
