using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>The stances that speakers take in statements, for an index of claims.</summary>
/// <remarks>
/// A claim has its stances in statements far from each other, and to go to and fro between them costs more than all else. So the statements
/// are read once in their order. What one speaker says on one claim is kept, and only other statements are read again.
/// </remarks>
internal sealed class SaidStances
{
    // Marks beside the numbers of kinds: the statement does not count, or has several speakers or stances.
    private const byte Nothing = 255;
    private const byte Several = 254;

    private readonly StatementBook book;
    private readonly ActorId? viewpoint;
    private readonly byte[] kinds;
    private readonly Holding[] alone;

    public SaidStances(StatementBook book, ActorId? viewpoint)
    {
        this.book = book;
        this.viewpoint = viewpoint;
        kinds = new byte[book.All.Length];
        alone = new Holding[kinds.Length];
        Shares.Do(kinds.Length, (from, to) =>
        {
            for (var i = from; i < to; i++)
                kinds[i] = Read(i);
        });
    }

    /// <summary>Adds who takes the stance at a place, each with the kind of the stance.</summary>
    public void AddTo(List<Holding> stances, List<StanceKind> ofKinds, StancePlace place)
    {
        var mark = kinds[place.Statement];
        if (mark == Nothing)
            return;
        if (mark != Several)
        {
            stances.Add(alone[place.Statement]);
            ofKinds.Add((StanceKind)mark);
            return;
        }

        var statement = book.All[place.Statement];
        var kind = statement.Stances[place.Stance].Kind;
        if (!StanceKinds.IsKnown(kind))
            return;
        foreach (var speaker in statement.Speakers)
        {
            stances.Add(new(statement, place.Statement, speaker.SpeaksFor));
            ofKinds.Add(kind);
        }
    }

    private byte Read(int place)
    {
        var statement = book.All[place];
        if (!Counts(statement))
            return Nothing;
        if (statement is not { Speakers: [var speaker], Stances: [var stance] })
            return Several;
        alone[place] = new(statement, place, speaker.SpeaksFor);
        return StanceKinds.IsKnown(stance.Kind) ? (byte)stance.Kind : Nothing;
    }

    // Somebody who asks for or proposes something does not say that it is so, and a refusal contradicts nobody.
    private bool Counts(Statement statement) =>
        statement.Act != SpeechAct.Appeal && statement.Act != SpeechAct.Propose && statement.Act != SpeechAct.Offer
        && Viewpoints.Takes(statement, viewpoint);
}
