using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Panels;

/// <summary>The states of a day as nodes, and the ties between them as edges, for programs that analyse and draw networks.</summary>
/// <remarks><see cref="GraphMl"/> and <see cref="Gexf"/> write a network. Degrees and clusters are left to those programs.</remarks>
/// <param name="Tie">What an edge is: <c>shared organizations</c>, or the kind of an obligation, for example <c>defense</c>.</param>
/// <param name="On">The day.</param>
/// <param name="IsDirected">Whether an edge leads from the state that owes to the state that is owed.</param>
/// <param name="Nodes">The states that exist, or may exist, on the day, ordered by id.</param>
/// <param name="Edges">The ties that hold, or may hold, on the day, ordered by the ids of both states.</param>
public sealed record TieNetwork(
    string Tie, LocalDate On, bool IsDirected, ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges);

/// <summary>A state in a network.</summary>
/// <param name="State">The state.</param>
/// <param name="Name">The name under which it was known on the day.</param>
/// <param name="Code">Its code in the list of states. Null when the list has no codes.</param>
/// <param name="Since">The first day of its existence by the list, around the day of the network. Null when there is none.</param>
/// <param name="Until">The last day of its existence. Null when it goes on.</param>
public sealed record NetworkNode(ActorId State, string Name, string? Code, LocalDate? Since, LocalDate? Until);

/// <summary>A tie between two states.</summary>
/// <param name="From">The first state, or the state that owes.</param>
/// <param name="To">The second state, or the state that is owed.</param>
/// <param name="Answer">Whether the tie holds on the day.</param>
/// <param name="Sure">How many organizations or obligations surely make the tie. It is the weight of the edge.</param>
/// <param name="Possible">How many organizations or obligations make the tie, or may make it.</param>
/// <param name="Since">
/// The first day on which one of the organizations or obligations of the day surely made the tie, without a break up to the day. Null when
/// the answer is unknown.
/// </param>
/// <param name="Until">The last such day. Null when one goes on, or when the answer is unknown.</param>
public sealed record NetworkEdge(
    ActorId From, ActorId To, Answer Answer, int Sure, int Possible, LocalDate? Since, LocalDate? Until)
{
    internal static NetworkEdge Of(PanelState from, PanelState to, (int Sure, int Possible) count, SureRun? run) => new(
        from.Id, to.Id, count.Sure > 0 ? Answer.Yes : Answer.Unknown, count.Sure, count.Possible, run?.Since, run?.Until);
}
