using System.Runtime.CompilerServices;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Memberships;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <summary>Where assertions begin: <c>data.Memberships.Should().HaveMember("armenia", of: "csto", on: day)</c>.</summary>
/// <remarks>
/// Each <c>Should()</c> takes one type of GeoPolDomain, so that it stands beside those of FluentAssertions, which take any object: the
/// compiler chooses the nearer one, and both namespaces can be imported. The second argument is filled in by the compiler.
/// </remarks>
public static class DomainAssertionExtensions
{
    /// <summary>Asserts something of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="expression">How messages call it; the compiler fills it in.</param>
    public static DatasetAssertions Should(this Dataset? dataset, [CallerArgumentExpression(nameof(dataset))] string expression = "") =>
        new(dataset, expression);

    /// <summary>Asserts who is a member of what.</summary>
    /// <param name="memberships">The memberships of a dataset.</param>
    /// <param name="expression">How messages call them; the compiler fills it in.</param>
    public static MembershipAssertions Should(this MembershipBook? memberships, [CallerArgumentExpression(nameof(memberships))] string expression = "") =>
        new(memberships, expression);

    /// <summary>Asserts who is a member of one organization.</summary>
    /// <param name="roster">The members of the organization through time.</param>
    /// <param name="expression">How messages call it; the compiler fills it in.</param>
    public static RosterAssertions Should(this Roster? roster, [CallerArgumentExpression(nameof(roster))] string expression = "") => new(roster, expression);

    /// <summary>Asserts what the answer is, and why.</summary>
    /// <param name="answer">The answer with its reasons.</param>
    /// <param name="expression">How messages call it; the compiler fills it in.</param>
    public static AnswerAssertions Should(this Explained<Answer>? answer, [CallerArgumentExpression(nameof(answer))] string expression = "") =>
        new(answer, expression);

    /// <summary>Asserts what follows from votes.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="expression">How messages call it; the compiler fills it in.</param>
    public static VoteVerdictAssertions Should(this VoteVerdict? verdict, [CallerArgumentExpression(nameof(verdict))] string expression = "") =>
        new(verdict, expression);

    /// <summary>Asserts whether a condition is met.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="expression">How messages call it; the compiler fills it in.</param>
    public static ConditionVerdictAssertions Should(this ConditionVerdict? verdict, [CallerArgumentExpression(nameof(verdict))] string expression = "") =>
        new(verdict, expression);

    /// <summary>Asserts whether a requirement, a part of a condition, is met.</summary>
    /// <param name="explanation">The requirement, explained.</param>
    /// <param name="expression">How messages call it; the compiler fills it in.</param>
    public static ExplanationAssertions Should(this Explanation? explanation, [CallerArgumentExpression(nameof(explanation))] string expression = "") =>
        new(explanation, expression);

    /// <summary>Asserts who stands how to a claim.</summary>
    /// <param name="positions">The positions on the claim.</param>
    /// <param name="expression">How messages call them; the compiler fills it in.</param>
    public static PositionsAssertions Should(this Positions? positions, [CallerArgumentExpression(nameof(positions))] string expression = "") =>
        new(positions, expression);

    /// <summary>Asserts who gives what to a force.</summary>
    /// <param name="battle">The order of battle.</param>
    /// <param name="expression">How messages call it; the compiler fills it in.</param>
    public static OrderOfBattleAssertions Should(this OrderOfBattle? battle, [CallerArgumentExpression(nameof(battle))] string expression = "") =>
        new(battle, expression);
}
