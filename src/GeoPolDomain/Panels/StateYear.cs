using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>One state in one year, and how many organizations it belongs to.</summary>
public readonly record struct StateYear : IPanelRow
{
    private readonly PanelState state;

    internal StateYear(int year, PanelState state, (int Sure, int Possible) organizations)
    {
        Year = year;
        this.state = state;
        (OrganizationsSure, OrganizationsPossible) = organizations;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The state.</summary>
    public ActorId State => state.Id;

    /// <summary>The code of the state in the list of the panel. Null when the list has no codes.</summary>
    public string? Code => state.Code;

    /// <summary>Whether the state exists at the time by the list of the panel. A state that does not has no row.</summary>
    public Answer Exists => state.Exists;

    /// <summary>The number of organizations of which the state is surely a member.</summary>
    public int OrganizationsSure { get; }

    /// <summary>The number of organizations of which the state is, or may be, a member.</summary>
    public int OrganizationsPossible { get; }

    static ImmutableArray<string> IPanelRow.Columns { get; } =
    [
        "year",
        "state",
        "code",
        "exists",
        "organizations",
        "organizationsPossible",
    ];

    void IPanelRow.PutInto(CellOutput output)
    {
        output.Put(Year);
        output.Put(State.ToString());
        output.Put(Code);
        output.Put(Exists);
        output.Put(OrganizationsSure);
        output.Put(OrganizationsPossible);
    }
}
