using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Panels;

/// <summary>Makes the networks of a day.</summary>
internal static class TieNetworks
{
    /// <summary>Returns the states that share organizations on a day.</summary>
    public static TieNetwork Shared(ActorBook actors, StateSystem states, OrganizationBits organizations, LocalDate on)
    {
        var window = DayWindow.On(on);
        var (existing, members) = (states.In(window), organizations.In(window));
        var runs = organizations.RunsOn(window.From);
        var edges = ImmutableArray.CreateBuilder<NetworkEdge>();
        for (var first = 0; first < existing.Length; first++)
            for (var second = first + 1; second < existing.Length; second++)
                if (members.Shared(existing[first].Index, existing[second].Index) is { Possible: > 0 } count)
                    edges.Add(NetworkEdge.Of(
                        existing[first], existing[second], count, Together(runs, existing[first].Index, existing[second].Index)));
        return new("shared organizations", on, IsDirected: false, Nodes(actors, states, existing, on), edges.DrainToImmutable());
    }

    /// <summary>Returns the states that owe others an obligation of one kind on a day.</summary>
    public static TieNetwork Owed(ActorBook actors, StateSystem states, ObligationBits obligations, int kind, LocalDate on)
    {
        var window = DayWindow.On(on);
        var (existing, owed) = (states.In(window), obligations.On(kind, window.From));
        var edges = ImmutableArray.CreateBuilder<NetworkEdge>();
        foreach (var from in existing)
            foreach (var to in existing)
                if (owed.TryGetValue((from.Index, to.Index), out var pair))
                    edges.Add(NetworkEdge.Of(from, to, (pair.Sure, pair.Possible), pair.Run));
        return new(
            ObligationBits.Kinds[kind].ToString(), on, IsDirected: true, Nodes(actors, states, existing, on), edges.DrainToImmutable());
    }

    private static SureRun? Together(SureRun?[][] runs, int one, int other)
    {
        SureRun? together = null;
        foreach (var ofOrganization in runs)
            if (ofOrganization[one] is { } mine && ofOrganization[other] is { } theirs)
                together = mine.And(theirs).Or(together);
        return together;
    }

    private static ImmutableArray<NetworkNode> Nodes(ActorBook actors, StateSystem states, PanelState[] existing, LocalDate on)
    {
        var nodes = ImmutableArray.CreateBuilder<NetworkNode>(existing.Length);
        foreach (var state in existing)
        {
            var run = states.RunOn(state.Index, DayNumber.Of(on));
            nodes.Add(new(
                state.Id, actors.Find(state.Id)?.NameOn(on).Text ?? state.Id.ToString(), state.Code, run?.Since, run?.Until));
        }

        return nodes.DrainToImmutable();
    }
}
