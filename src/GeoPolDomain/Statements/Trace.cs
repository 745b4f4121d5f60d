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

    internal static Trace Of(StatementId id, StatementBook book) => Of(id, book, []);

    private static Trace Of(StatementId id, StatementBook book, ImmutableHashSet<StatementId> outside)
    {
        var statement = book.Find(id);
        var tellings = book.ReportsOf(id)
            .Select(report => Telling.Of(report, book))
            .OrderBy(telling => telling.Steps[0].Source?.Published?.EarliestDay ?? int.MaxValue)
            .ToImmutableArray();
        var within = statement?.NestedIn is { } outer && outer != id && !outside.Contains(outer) ? Of(outer, book, outside.Add(id)) : null;
        return new Trace(id, statement, tellings, within);
    }
}
