using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What must happen for an obligation to apply (casus foederis).</summary>
[JsonConverter(typeof(TextConverter<ObligationTrigger>))]
public sealed class ObligationTrigger : Code<ObligationTrigger>, ICode<ObligationTrigger>
{
    private static readonly CodeList<ObligationTrigger> List = new("a trigger of an obligation", static text => new(text));

    private ObligationTrigger(string text) : base(text) { }

    /// <summary>The other party suffers an armed attack.</summary>
    public static ObligationTrigger ArmedAttack { get; } = List["armed-attack"];

    /// <summary>The other party suffers an attack that it did not provoke.</summary>
    public static ObligationTrigger UnprovokedAttack { get; } = List["unprovoked-attack"];

    /// <summary>Two powers or more attack the other party, or are at war with it.</summary>
    public static ObligationTrigger AttackByTwoPowers { get; } = List["attack-by-two-powers"];

    /// <summary>The other party is threatened.</summary>
    public static ObligationTrigger Threat { get; } = List["threat"];

    /// <summary>The other party is at war, whoever began it.</summary>
    public static ObligationTrigger War { get; } = List["war"];

    /// <summary>The obligation applies at all times.</summary>
    public static ObligationTrigger Always { get; } = List["always"];

    static CodeList<ObligationTrigger> ICode<ObligationTrigger>.Codes => List;
}
