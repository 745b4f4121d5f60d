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

/// <summary>The starting points of all assertions: <c>data.Memberships.Should().HaveMember("armenia", of: "csto", on: day)</c>.</summary>
/// <remarks>
/// Each <c>Should()</c> extends one type of GeoPolDomain. FluentAssertions extends <c>object</c>, so the compiler prefers these methods
/// and both namespaces can be imported in one file. The compiler fills in the second argument.
/// </remarks>
public static class DomainAssertionExtensions
{
    /// <summary>Starts an assertion about a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static DatasetAssertions Should(this Dataset? dataset, [CallerArgumentExpression(nameof(dataset))] string expression = "") =>
        new(dataset, expression);

    /// <summary>Starts an assertion about who is a member of an organization.</summary>
    /// <param name="memberships">The memberships of a dataset.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static MembershipAssertions Should(
        this MembershipBook? memberships, [CallerArgumentExpression(nameof(memberships))] string expression = "") =>
        new(memberships, expression);

    /// <summary>Starts an assertion about the members of one organization.</summary>
    /// <param name="roster">The members of the organization through time.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static RosterAssertions Should(
        this Roster? roster, [CallerArgumentExpression(nameof(roster))] string expression = "") =>
        new(roster, expression);

    /// <summary>Starts an assertion about an answer and its reasons.</summary>
    /// <param name="answer">The answer with its reasons.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static AnswerAssertions Should(
        this Explained<Answer>? answer, [CallerArgumentExpression(nameof(answer))] string expression = "") =>
        new(answer, expression);

    /// <summary>Starts an assertion about the verdict on a vote.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static VoteVerdictAssertions Should(
        this VoteVerdict? verdict, [CallerArgumentExpression(nameof(verdict))] string expression = "") =>
        new(verdict, expression);

    /// <summary>Starts an assertion about whether a condition is met.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static ConditionVerdictAssertions Should(
        this ConditionVerdict? verdict, [CallerArgumentExpression(nameof(verdict))] string expression = "") =>
        new(verdict, expression);

    /// <summary>Starts an assertion about one requirement of a condition.</summary>
    /// <param name="explanation">The requirement, explained.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static ExplanationAssertions Should(
        this Explanation? explanation, [CallerArgumentExpression(nameof(explanation))] string expression = "") =>
        new(explanation, expression);

    /// <summary>Starts an assertion about the positions on a claim.</summary>
    /// <param name="positions">The positions on the claim.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static PositionsAssertions Should(
        this Positions? positions, [CallerArgumentExpression(nameof(positions))] string expression = "") =>
        new(positions, expression);

    /// <summary>Starts an assertion about who contributes to a force.</summary>
    /// <param name="battle">The order of battle.</param>
    /// <param name="expression">The name of the subject in messages; the compiler fills it in.</param>
    public static OrderOfBattleAssertions Should(
        this OrderOfBattle? battle, [CallerArgumentExpression(nameof(battle))] string expression = "") =>
        new(battle, expression);
}
