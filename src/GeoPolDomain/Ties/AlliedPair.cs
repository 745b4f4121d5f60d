using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Ties;

/// <summary>Two actors of which one owes the other help in war, or both owe it to each other.</summary>
public sealed class AlliedPair
{
    internal AlliedPair(ActorId first, ActorId second, ImmutableArray<OwedObligation> obligations) =>
        (First, Second, Obligations) = (first, second, obligations);

    /// <summary>The first actor.</summary>
    public ActorId First { get; }

    /// <summary>The second actor.</summary>
    public ActorId Second { get; }

    /// <summary>The obligations of defence and offence that each owes or may owe to the other, ordered by id.</summary>
    public ImmutableArray<OwedObligation> Obligations { get; }

    /// <summary>Whether one of the two surely owes the other help.</summary>
    public Answer Answer => Obligations.Select(one => one.Answer).Any();

    /// <summary>Whether the first actor owes help to the second.</summary>
    public Answer FirstOwes => Obligations.Where(one => one.From == First).Select(one => one.Answer).Any();

    /// <summary>Whether the second actor owes help to the first.</summary>
    public Answer SecondOwes => Obligations.Where(one => one.From == Second).Select(one => one.Answer).Any();

    /// <summary>Describes the pair in one line.</summary>
    public override string ToString() => $"{First}, {Second}: {Answer.ToText()}";
}

/// <summary>How the alliance of two actors differs between two days.</summary>
public sealed class AllianceChange
{
    internal AllianceChange(AlliedPair? before, AlliedPair? after) => (Before, After) = (before, after);

    /// <summary>The pair as it was on the first day. Null when neither owed the other help.</summary>
    public AlliedPair? Before { get; }

    /// <summary>The pair as it was on the second day. Null when neither owed the other help.</summary>
    public AlliedPair? After { get; }

    /// <summary>The first actor.</summary>
    public ActorId First => (Before ?? After)!.First;

    /// <summary>The second actor.</summary>
    public ActorId Second => (Before ?? After)!.Second;

    /// <summary>Whether they were allies on the first day.</summary>
    public Answer AnswerBefore => Before?.Answer ?? Answer.No;

    /// <summary>Whether they were allies on the second day.</summary>
    public Answer AnswerAfter => After?.Answer ?? Answer.No;

    /// <summary>Describes the change in one line.</summary>
    public override string ToString() => $"{First}, {Second}: {AnswerBefore.ToText()}, then {AnswerAfter.ToText()}";
}
