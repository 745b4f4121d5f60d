using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>One stance on a claim, as one speaker of one statement took it.</summary>
public sealed class StanceTaken
{
    internal StanceTaken(Statement statement, Speaker speaker, int speakerIndex, Stance taken, StanceKind meant, ClaimId claim, bool isInPart)
    {
        Statement = statement;
        Speaker = speaker;
        SpeakerIndex = speakerIndex;
        Taken = taken;
        Stance = meant;
        Via = taken.Claim == claim ? null : taken.Claim;
        IsInPart = isInPart;
    }

    /// <summary>Whose stance it is: of the one spoken for, or else of the speaker; null where the speaker is not known.</summary>
    public ActorId? Actor => Speaker.OnBehalfOf ?? Speaker.Actor;

    /// <summary>The statement.</summary>
    public Statement Statement { get; }

    /// <summary>By whom it was taken, in which capacity.</summary>
    public Speaker Speaker { get; }

    /// <summary>The stance it is on the claim that was asked about.</summary>
    public StanceKind Stance { get; }

    /// <summary>The stance as the statement has it.</summary>
    public Stance Taken { get; }

    /// <summary>The claim on which it was taken, where it only follows from there; else null.</summary>
    public ClaimId? Via { get; }

    /// <summary>Whether it denies or doubts a part of the claim only.</summary>
    public bool IsInPart { get; }

    /// <summary>When it was taken; null where the statement is not dated.</summary>
    public EdtfValue? When => Statement.Said;

    internal int SpeakerIndex { get; }

    /// <summary>Who took which stance when, by whom and in which statement, in one line.</summary>
    public string Describe() =>
        $"{(When is null ? "undated" : $"{When}")}: {Actor?.ToString() ?? "somebody unknown"} {Stance.ToText()}{(IsInPart ? " in part" : "")}"
        + $"{(Via is null ? "" : $" by way of {Via}")}{(Taken.Condition is null ? "" : $" on condition: {Taken.Condition}")} ({Speaker.Describe()}, {Statement.Id})";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
