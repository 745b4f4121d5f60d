using System.Collections.Immutable;
using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Testing;

/// <summary>The result of an assertion about an answer that holds: for chaining, and for assertions about the reasons of the
/// answer.</summary>
/// <typeparam name="TAssertions">The type of the assertions.</typeparam>
[StackTraceHidden]
public sealed class AssertedAnswer<TAssertions>
{
    private readonly string answer;
    private readonly ImmutableArray<Reason> reasons;

    internal AssertedAnswer(TAssertions and, string answer, ImmutableArray<Reason> reasons) =>
        (And, this.answer, this.reasons) = (and, answer, reasons);

    /// <summary>The assertions again, for one more about the same subject.</summary>
    public TAssertions And { get; }

    /// <summary>Asserts that one of the reasons contains this text. Case matters.</summary>
    /// <param name="part">A part of the reason, as in <c>"non-renewal"</c>.</param>
    public AssertedAnswer<TAssertions> Because(string part)
    {
        ArgumentException.ThrowIfNullOrEmpty(part);
        return Holding(reasons.Any(reason => reason.Says.Contains(part, StringComparison.Ordinal)), $"because \"{part}\"");
    }

    /// <summary>Asserts that one of the reasons rests on this record.</summary>
    /// <param name="record">The record, as in <c>membership:ostwick-league</c>.</param>
    public AssertedAnswer<TAssertions> RestingOn(RecordKey record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Holding(reasons.Any(reason => reason.Record?.Key == record), $"resting on {record}");
    }

    private AssertedAnswer<TAssertions> Holding(bool isSo, string expected) =>
        isSo ? this : throw new DomainAssertionException($"Expected {answer} {expected}, but {Failure.Reasons(reasons)}");
}
