using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>The tellings of one utterance side by side, and in what they differ. It merges nothing and does not say who is right.</summary>
public sealed class ReportComparison
{
    internal ReportComparison(
        StatementId statementId,
        ImmutableArray<Statement> statements,
        ImmutableArray<Link> links,
        ImmutableArray<RecordKey> tellings,
        ImmutableArray<ReportDifference> differences,
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
    public ImmutableArray<ReportDifference> Differences { get; }

    /// <summary>Those in whose view alone there are further records; ask again with each.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>The differences in one respect.</summary>
    public ImmutableArray<ReportDifference> In(ReportAspect aspect)
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

/// <summary>One respect in which the tellings of an utterance are not the same: they say different things, or only some say anything.</summary>
public sealed class ReportDifference
{
    internal ReportDifference(ReportAspect aspect, RecordKey? subject, ImmutableArray<ReportVariant> variants, ImmutableArray<RecordKey> silent, string? remark)
    {
        Aspect = aspect;
        Subject = subject;
        Variants = variants;
        Silent = silent;
        Remark = remark;
    }

    /// <summary>In what.</summary>
    public ReportAspect Aspect { get; }

    /// <summary>The claim to which they stand differently; else null.</summary>
    public RecordKey? Subject { get; }

    /// <summary>What they say, what most say first.</summary>
    public ImmutableArray<ReportVariant> Variants { get; }

    /// <summary>Those that say nothing of it, or do not know.</summary>
    public ImmutableArray<RecordKey> Silent { get; }

    /// <summary>What lies in the difference, where that can be told: a person in one telling and a body in another.</summary>
    public string? Remark { get; }

    /// <summary>Whether they say different things; if not, some only say more than others.</summary>
    public bool IsContested => Variants.Length > 1;

    /// <summary>The respect, what each says of it, and who says nothing.</summary>
    public string Describe()
    {
        var subject = Subject is null ? "" : $" on {Subject.Id}";
        var remark = Remark is null ? "" : $" ({Remark})";
        var silent = Silent.IsEmpty ? "" : $"; not told in {string.Join(", ", Silent.Select(one => one.Id))}";
        return $"{Aspect}{subject}: {string.Join("; ", Variants)}{silent}{remark}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>What some tellings of an utterance say in one respect.</summary>
/// <param name="Text">What they say.</param>
/// <param name="By">The reports that say so; the statement itself, where no report of it is recorded.</param>
public sealed record ReportVariant(string Text, ImmutableArray<RecordKey> By)
{
    /// <summary>Whether both say the same by the same reports.</summary>
    public bool Equals(ReportVariant? other) => other is not null && Text == other.Text && By.AsSpan().SequenceEqual(other.By.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, By.Length);

    /// <summary>What they say, and who.</summary>
    public override string ToString() => $"'{Text}' in {string.Join(", ", By.Select(one => one.Id))}";
}
