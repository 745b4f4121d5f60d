using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>A stance on a claim, as one speaker took it in one statement.</summary>
public sealed class StanceTaken
{
    internal StanceTaken(
        Statement statement,
        Speaker speaker,
        int speakerIndex,
        Stance taken,
        StanceKind meant,
        ClaimId claim,
        bool isInPart)
    {
        Statement = statement;
        Speaker = speaker;
        SpeakerIndex = speakerIndex;
        Taken = taken;
        Stance = meant;
        Via = taken.Claim == claim ? null : taken.Claim;
        IsInPart = isInPart;
    }

    /// <summary>The actor whose stance it is: the actor spoken for, or otherwise the speaker. Null when neither is known.</summary>
    public ActorId? Actor => Speaker.SpeaksFor;

    /// <summary>The statement in which the speaker took the stance.</summary>
    public Statement Statement { get; }

    /// <summary>The speaker who took the stance, with the capacity in which they spoke.</summary>
    public Speaker Speaker { get; }

    /// <summary>The stance on the claim that was asked about.</summary>
    public StanceKind Stance { get; }

    /// <summary>The stance as the statement records it. Its claim can be another one than the claim that was asked about.</summary>
    public Stance Taken { get; }

    /// <summary>
    /// The claim on which the speaker took the stance, when the stance on the claim asked about only follows from it. Null for a direct
    /// stance.
    /// </summary>
    public ClaimId? Via { get; }

    /// <summary>Whether the stance denies or doubts only a part of the claim.</summary>
    public bool IsInPart { get; }

    /// <summary>When the speaker took the stance. Null when the statement is not dated.</summary>
    public EdtfValue? When => Statement.Said;

    internal int SpeakerIndex { get; }

    /// <summary>Describes in one line who took which stance, when, through which speaker and in which statement.</summary>
    public string Describe() =>
        $"{(When is null ? "undated" : $"{When}")}: {Actor?.ToString() ?? "somebody unknown"} "
        + $"{Stance.ToText()}{(IsInPart ? " in part" : "")}"
        + $"{(Via is null ? "" : $" by way of {Via}")}"
        + $"{(Taken.Condition is null ? "" : $" on condition: {Taken.Condition}")} ({Speaker.Describe()}, {Statement.Id})";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
