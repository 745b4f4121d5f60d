using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// The reports of one utterance side by side, and in what they differ. The comparison merges nothing and does not say who is right.
/// </summary>
public sealed class ReportComparison
{
    internal ReportComparison(
        StatementId statementId,
        ImmutableArray<Statement> statements,
        ImmutableArray<Link> links,
        ImmutableArray<RecordKey> reports,
        ImmutableArray<ReportDifference> differences,
        ImmutableArray<ActorId> views)
    {
        StatementId = statementId;
        Statements = statements;
        Links = links;
        Reports = reports;
        Differences = differences;
        Views = views;
    }

    /// <summary>The id of the statement that was asked for.</summary>
    public StatementId StatementId { get; }

    /// <summary>
    /// The statement and the statements that are the same utterance, ordered by id. Empty when the dataset does not hold the statement.
    /// </summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The links that say so, each with its likelihood and the difference that its editor saw.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>
    /// The reports that are compared, ordered by statement and then by id. A statement without a recorded report stands for itself.
    /// </summary>
    public ImmutableArray<RecordKey> Reports { get; }

    /// <summary>
    /// The differences between the reports. Differences in the speaker and the words come first, differences in the outlet last.
    /// </summary>
    public ImmutableArray<ReportDifference> Differences { get; }

    /// <summary>The actors in whose own view further records exist. Ask again with each of them as the viewpoint.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>Returns the differences in the given aspect.</summary>
    public ImmutableArray<ReportDifference> In(ReportAspect aspect)
    {
        ArgumentNullException.ThrowIfNull(aspect);
        return [.. Differences.Where(one => one.Aspect == aspect)];
    }

    /// <summary>Describes what is compared, which links make it one utterance, and each difference on a line of its own.</summary>
    public string Describe()
    {
        if (Statements.IsEmpty)
            return $"{StatementId}: the dataset does not hold this statement";
        var count = Reports.Length == 1 ? "one report" : $"{Reports.Length} reports";
        var lines = new List<string> { $"{StatementId}: {count} of {string.Join(", ", Statements.Select(one => one.Id))}" };
        lines.AddRange(Links.Select(link => $"connected by {link.Id}, {link.Kind}{(link.Likelihood is { } how ? $", {how}" : "")}"));
        var none = Reports.Length == 1 ? "there is nothing to compare it with" : "they differ in nothing that is recorded";
        lines.AddRange(Differences.Select(one => one.Describe()).DefaultIfEmpty(none));
        if (!Views.IsEmpty)
            lines.Add($"further records in the view of {string.Join(", ", Views)}");
        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>One aspect in which the reports of an utterance differ: they say different things, or only some of them say anything.</summary>
public sealed class ReportDifference
{
    internal ReportDifference(
        ReportAspect aspect,
        RecordKey? subject,
        ImmutableArray<ReportVariant> variants,
        ImmutableArray<RecordKey> silent,
        string? remark)
    {
        Aspect = aspect;
        Subject = subject;
        Variants = variants;
        Silent = silent;
        Remark = remark;
    }

    /// <summary>The aspect in which the reports differ.</summary>
    public ReportAspect Aspect { get; }

    /// <summary>The claim on which the reports take different stances. Null for every aspect but the stance.</summary>
    public RecordKey? Subject { get; }

    /// <summary>What the reports say. What most reports say comes first.</summary>
    public ImmutableArray<ReportVariant> Variants { get; }

    /// <summary>The reports that say nothing about the aspect, or do not know.</summary>
    public ImmutableArray<RecordKey> Silent { get; }

    /// <summary>
    /// What stands out in the difference, for example that one report names a person and another a body. Null when nothing stands out.
    /// </summary>
    public string? Remark { get; }

    /// <summary>Whether the reports say different things. If false, some reports only say more than others.</summary>
    public bool IsContested => Variants.Length > 1;

    /// <summary>Describes the aspect, what each report says about it, and which reports say nothing.</summary>
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

/// <summary>What some reports of an utterance say about one aspect.</summary>
/// <param name="Text">What the reports say.</param>
/// <param name="By">The reports that say so. A statement without a recorded report stands for itself.</param>
public sealed record ReportVariant(string Text, ImmutableArray<RecordKey> By)
{
    /// <summary>Whether both have the same text and the same reports.</summary>
    public bool Equals(ReportVariant? other) => other is not null && Text == other.Text && By.AsSpan().SequenceEqual(other.By.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, By.Length);

    /// <summary>The text and the reports that say so.</summary>
    public override string ToString() => $"'{Text}' in {string.Join(", ", By.Select(one => one.Id))}";
}
