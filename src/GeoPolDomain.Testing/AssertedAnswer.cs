using System.Collections.Immutable;
using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Testing;

/// <summary>What an assertion about an answer gives back: the same subject, and the reasons of the answer to look at.</summary>
/// <typeparam name="TAssertions">The assertions to go on with.</typeparam>
[StackTraceHidden]
public sealed class AssertedAnswer<TAssertions>
{
    private readonly string answer;
    private readonly ImmutableArray<Reason> reasons;

    internal AssertedAnswer(TAssertions and, string answer, ImmutableArray<Reason> reasons) =>
        (And, this.answer, this.reasons) = (and, answer, reasons);

    /// <summary>The same subject, for one more assertion.</summary>
    public TAssertions And { get; }

    /// <summary>One of the reasons says this, in whole or in part; letters keep their case.</summary>
    /// <param name="part">What the reason says, as in <c>"non-renewal"</c>.</param>
    public AssertedAnswer<TAssertions> Because(string part)
    {
        ArgumentException.ThrowIfNullOrEmpty(part);
        return Holding(reasons.Any(reason => reason.Says.Contains(part, StringComparison.Ordinal)), $"because \"{part}\"");
    }

    /// <summary>One of the reasons rests on this record.</summary>
    /// <param name="record">The record, as in <c>membership:ostwick-league</c>.</param>
    public AssertedAnswer<TAssertions> RestingOn(RecordKey record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Holding(reasons.Any(reason => reason.Record?.Key == record), $"resting on {record}");
    }

    private AssertedAnswer<TAssertions> Holding(bool isSo, string expected) =>
        isSo ? this : throw new DomainAssertionException($"Expected {answer} {expected}, but {Failure.Reasons(reasons)}");
}
