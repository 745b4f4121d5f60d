using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>What counts as one source: where tellings come from, with everything that depends on it.</summary>
public sealed class IndependentSource
{
    internal IndependentSource(ImmutableArray<SourceId> origins, ImmutableArray<SourceId> tellers, ImmutableArray<StatementId> statements, bool isKnown)
    {
        Origins = origins;
        Tellers = tellers;
        Statements = statements;
        IsKnown = isKnown;
    }

    /// <summary>The sources at the ends of the ways back.</summary>
    public ImmutableArray<SourceId> Origins { get; }

    /// <summary>The sources that tell it and have it from there; the origins themselves where they tell it.</summary>
    public ImmutableArray<SourceId> Tellers { get; }

    /// <summary>The statements they tell.</summary>
    public ImmutableArray<StatementId> Statements { get; }

    /// <summary>Whether an outlet or an author is known. Where none is, it may be any of the others.</summary>
    public bool IsKnown { get; }

    /// <summary>The origins, the sources that depend on them, and the statements.</summary>
    public string Describe() =>
        $"{string.Join(" = ", Origins)}{(IsKnown ? "" : " (outlet unknown)")}, told by {string.Join(", ", Tellers)}: {string.Join(", ", Statements)}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
