using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Forces;

/// <summary>The forces of a dataset, their units and who gives what to them.</summary>
public sealed class ForceBook : IBook<ForceBook>
{
    private readonly ILookup<ForceId, Contribution> byForce;

    private ForceBook(IRecords records)
    {
        All = records.Of<Force>();
        Units = records.Of<Unit>();
        Contributions = records.Of<Contribution>();
        Deployments = records.Of<Deployment>();
        Coverage = records.Of<Coverage>();
        byForce = Contributions.ToLookup(one => one.Force);
    }

    static ForceBook IBook<ForceBook>.Over(IRecords records) => new(records);

    /// <summary>Every force, by id.</summary>
    public ImmutableArray<Force> All { get; }

    /// <summary>Every unit, by id.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>Every contribution, by id.</summary>
    public ImmutableArray<Contribution> Contributions { get; }

    /// <summary>Every deployment, by id.</summary>
    public ImmutableArray<Deployment> Deployments { get; }

    /// <summary>The force with that id; null where there is none.</summary>
    public Force? Find(ForceId id) => All.WithId(id);

    /// <summary>The unit with that id; null where there is none.</summary>
    public Unit? FindUnit(UnitId id) => Units.WithId(id);

    /// <summary>The deployment with that id; null where there is none.</summary>
    public Deployment? FindDeployment(DeploymentId id) => Deployments.WithId(id);

    /// <summary>What is given to a force through time, in one view.</summary>
    /// <param name="force">The force.</param>
    /// <param name="viewpoint">Whose view to take beside what is not contested.</param>
    public Contributions Of(ForceId force, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(force);
        return new(force, this, [.. byForce[force].Where(one => Viewpoints.Takes(one, viewpoint))]);
    }

    /// <summary>What the dataset holds completely.</summary>
    internal ImmutableArray<Coverage> Coverage { get; }
}
