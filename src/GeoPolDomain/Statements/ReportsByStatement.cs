using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>An index that finds the reports of a statement.</summary>
internal sealed class ReportsByStatement
{
    private readonly ImmutableArray<Report> reports;
    private readonly RecordNumbers<Statement, StatementId> statements;
    private readonly Grouped<int> places;

    public ReportsByStatement(ImmutableArray<Statement> statements, ImmutableArray<Report> reports)
    {
        this.reports = reports;
        var numbering = new RecordNumbering<Statement, StatementId>(statements);
        this.statements = numbering.Numbers;
        var (numbers, all) = (new int[reports.Length], new int[reports.Length]);
        for (var i = 0; i < reports.Length; i++)
            (numbers[i], all[i]) = (numbering.Add(reports[i].Statement), i);
        places = new(this.statements.Count, numbers, all);
    }

    /// <summary>The places of the reports of the statement that stands at a place among all statements, in order.</summary>
    public ReadOnlySpan<int> PlacesOf(int statement) => places.Of(statement);

    /// <summary>The places of the reports of a statement, in order.</summary>
    public ReadOnlySpan<int> PlacesOf(StatementId statement) => PlacesOf(statements.Find(statement));

    /// <summary>The reports of a statement, ordered by id.</summary>
    public Report[] Of(StatementId statement) => At(PlacesOf(statement));

    /// <summary>The first of the reports of a statement. Null when it has none.</summary>
    public Report? FirstOf(StatementId statement) => PlacesOf(statement) is [var first, ..] ? reports[first] : null;

    private Report[] At(ReadOnlySpan<int> found)
    {
        if (found.IsEmpty)
            return [];
        var all = new Report[found.Length];
        for (var i = 0; i < found.Length; i++)
            all[i] = reports[found[i]];
        return all;
    }
}
