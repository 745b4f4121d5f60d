using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>The tellings of one utterance side by side, and in what they differ. It merges nothing and does not say who is right.</summary>
public sealed class TellingComparison
{
    internal TellingComparison(
        StatementId statementId,
        ImmutableArray<Statement> statements,
        ImmutableArray<Link> links,
        ImmutableArray<RecordKey> tellings,
        ImmutableArray<TellingDifference> differences,
        ImmutableArray<ActorId> views)
    {
        StatementId = statementId;
        Statements = statements;
        Links = links;
        Tellings = tellings;
        Differences = differences;
        Views = views;
    }

    /// <summary>The id of the statement asked for.</summary>
    public StatementId StatementId { get; }

    /// <summary>The statement and those held to be the same utterance, by id; empty, where the dataset does not hold it.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The links by which they are held to be one, each with its likelihood and with the difference its editor saw.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>The reports compared, by id; a statement stands for itself, where no report of it is recorded.</summary>
    public ImmutableArray<RecordKey> Tellings { get; }

    /// <summary>In what they differ: what concerns the words first, where they come from last.</summary>
    public ImmutableArray<TellingDifference> Differences { get; }

    /// <summary>Those in whose view alone there are further records; ask again with each.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>The differences in one respect.</summary>
    public ImmutableArray<TellingDifference> In(TellingAspect aspect)
    {
        ArgumentNullException.ThrowIfNull(aspect);
        return [.. Differences.Where(one => one.Aspect == aspect)];
    }

    /// <summary>What is compared, why it is held to be one utterance, and each difference on a line of its own.</summary>
    public string Describe()
    {
        if (Statements.IsEmpty)
            return $"{StatementId}: the dataset does not hold this statement";
        var count = Tellings.Length == 1 ? "one telling" : $"{Tellings.Length} tellings";
        var lines = new List<string> { $"{StatementId}: {count} of {string.Join(", ", Statements.Select(one => one.Id))}" };
        lines.AddRange(Links.Select(link => $"held to be one by {link.Id}, {link.Kind}{(link.Likelihood is { } how ? $", {how}" : "")}"));
        lines.AddRange(Differences.Select(one => one.Describe()).DefaultIfEmpty(Tellings.Length == 1 ? "there is nothing to compare it with" : "they differ in nothing that is recorded"));
        if (!Views.IsEmpty)
            lines.Add($"further records in the view of {string.Join(", ", Views)}");
        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
