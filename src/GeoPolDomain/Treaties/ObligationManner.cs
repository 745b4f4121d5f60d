using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>How an obligation is fulfilled: what the actor that owes it must do.</summary>
[JsonConverter(typeof(TextConverter<ObligationManner>))]
public sealed class ObligationManner : Code<ObligationManner>, ICode<ObligationManner>
{
    private static readonly CodeList<ObligationManner> List = new("a manner of fulfilment", static text => new(text));

    private ObligationManner(string text) : base(text) { }

    /// <summary>The actor must help with all means in its power, armed force included.</summary>
    public static ObligationManner AllMeans { get; } = List["all-means"];

    /// <summary>The actor must give military help and other help.</summary>
    public static ObligationManner MilitaryAndOther { get; } = List["military-and-other"];

    /// <summary>The actor must take the action that it deems necessary; armed force may be part of this action.</summary>
    public static ObligationManner AsDeemedNecessary { get; } = List["as-deemed-necessary"];

    /// <summary>The actor must act to meet the common danger in accordance with its constitutional processes.</summary>
    public static ObligationManner ConstitutionalProcesses { get; } = List["constitutional-processes"];

    /// <summary>The actor must help with a force whose size or use the instrument limits.</summary>
    public static ObligationManner LimitedForce { get; } = List["limited-force"];

    /// <summary>The actor must help, but need not use its own armed forces, for example with supplies or transit.</summary>
    public static ObligationManner WithoutForce { get; } = List["without-force"];

    /// <summary>The actor must consult the other party.</summary>
    public static ObligationManner Consult { get; } = List["consult"];

    /// <summary>The actor must stay out of the war, and favour the other party.</summary>
    public static ObligationManner BenevolentNeutrality { get; } = List["benevolent-neutrality"];

    /// <summary>The actor must stay out of the war and help neither side.</summary>
    public static ObligationManner Neutrality { get; } = List["neutrality"];

    /// <summary>The actor must not attack the other party.</summary>
    public static ObligationManner NoAttack { get; } = List["no-attack"];

    static CodeList<ObligationManner> ICode<ObligationManner>.Codes => List;
}
