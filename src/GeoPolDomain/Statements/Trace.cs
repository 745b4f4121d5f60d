using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>A statement with its tellings, each followed back to the first source known.</summary>
public sealed class Trace
{
    private Trace(StatementId statementId, Statement? statement, ImmutableArray<Telling> tellings, Trace? within)
    {
        StatementId = statementId;
        Statement = statement;
        Tellings = tellings;
        Within = within;
    }

    /// <summary>The id of the statement.</summary>
    public StatementId StatementId { get; }

    /// <summary>The statement; null where the dataset does not hold it.</summary>
    public Statement? Statement { get; }

    /// <summary>Its tellings, those of the earliest published source first.</summary>
    public ImmutableArray<Telling> Tellings { get; }

    /// <summary>The statement inside which it is told, traced as well; null where it was told by itself.</summary>
    public Trace? Within { get; }

    // From the outermost inward, without recursion: statements are nested as deep as the data makes them.
    internal static Trace Of(StatementId id, StatementBook book)
    {
        var nested = new Stack<StatementId>();
        var seen = new HashSet<StatementId>();
        for (var next = id; next is not null && seen.Add(next); next = book.Find(next)?.NestedIn)
            nested.Push(next);
        var trace = Of(nested.Pop(), book, null);
        while (nested.TryPop(out var inner))
            trace = Of(inner, book, trace);
        return trace;
    }

    private static Trace Of(StatementId id, StatementBook book, Trace? within)
    {
        var tellings = book.ReportsOf(id)
            .Select(report => Telling.Of(report, book))
            .OrderBy(telling => telling.Steps[0].Source?.Published?.EarliestDay ?? int.MaxValue)
            .ToImmutableArray();
        return new Trace(id, book.Find(id), tellings, within);
    }
}
