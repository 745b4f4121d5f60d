using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about who contributes to a force, and how much. A failure shows every line with the records it rests on.</summary>
[StackTraceHidden]
public sealed class OrderOfBattleAssertions : DomainAssertions<OrderOfBattle, OrderOfBattleAssertions>
{
    internal OrderOfBattleAssertions(OrderOfBattle? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts the sum of the contributions, counted in one way.</summary>
    /// <param name="kind">What is counted.</param>
    /// <param name="total">The sum, as in <c>2500</c>, <c>2000..2500</c> or <c>300..</c>.</param>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<OrderOfBattleAssertions> HaveTotal(StrengthKind kind, string total, string because = "", params object[] becauseArgs) =>
        HaveTotal(kind, CountRange.Parse(total), because, becauseArgs);

    /// <summary>Asserts the sum of the contributions, counted in one way.</summary>
    /// <param name="kind">What is counted.</param>
    /// <param name="total">The sum.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<OrderOfBattleAssertions> HaveTotal(
        StrengthKind kind, CountRange total, string because = "", params object[] becauseArgs)
    {
        var actual = Subject.Total(kind);
        return Expect(
            actual.Computed == total,
            $"to have a {kind} total of {total}",
            because,
            becauseArgs,
            () => $"it is {actual}:{Lines(kind)}");
    }

    /// <summary>Asserts that these actors, and nobody else, contribute or may contribute.</summary>
    /// <param name="contributors">All contributors, in any order.</param>
    public Asserted<OrderOfBattleAssertions> HaveExactly(params ActorId[] contributors)
    {
        ArgumentNullException.ThrowIfNull(contributors);
        return Expect(
            Subject.Contributors.ToHashSet().SetEquals(contributors),
            $"to have exactly the contributors {string.Join(", ", contributors.AsEnumerable())}",
            "",
            [],
            () => $"they are:{Lines(null)}");
    }

    private string Lines(StrengthKind? kind) => Subject.Lines.IsEmpty
        ? " nobody is recorded"
        : Failure.Lines(
            Subject.Lines.Select(line =>
                $"- {line.Contributor}{(line.UnitId is { } unit ? $" by {unit}" : "")}: {line.Answer}"
                + $"{(kind is null ? "" : $", {line.StrengthOf(kind)?.ToString() ?? "without a number"}")}"
                + $" [{string.Join(", ", line.Contributions.Select(contribution => contribution.Key))}]"));
}
