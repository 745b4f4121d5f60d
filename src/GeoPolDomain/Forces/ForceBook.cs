using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Forces;

/// <summary>The forces of a dataset, with their units, the contributions to them and the deployments.</summary>
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

    /// <summary>Every force, ordered by id.</summary>
    public ImmutableArray<Force> All { get; }

    /// <summary>Every unit, ordered by id.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>Every contribution, ordered by id.</summary>
    public ImmutableArray<Contribution> Contributions { get; }

    /// <summary>Every deployment, ordered by id.</summary>
    public ImmutableArray<Deployment> Deployments { get; }

    /// <summary>Returns the force with the given id, or null when the dataset does not hold the force.</summary>
    public Force? Find(ForceId id) => All.WithId(id);

    /// <summary>Returns the unit with the given id, or null when the dataset does not hold the unit.</summary>
    public Unit? FindUnit(UnitId id) => Units.WithId(id);

    /// <summary>Returns the deployment with the given id, or null when the dataset does not hold the deployment.</summary>
    public Deployment? FindDeployment(DeploymentId id) => Deployments.WithId(id);

    /// <summary>Returns the contributions to a force through time, in one view.</summary>
    /// <param name="force">The force that receives the contributions.</param>
    /// <param name="viewpoint">
    /// The actor whose records to take in addition to the uncontested records. Null takes only the uncontested records.
    /// </param>
    public Contributions Of(ForceId force, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(force);
        return new(force, this, [.. byForce[force].Where(one => Viewpoints.Takes(one, viewpoint))]);
    }

    /// <summary>The promises that the dataset holds every record of a kind.</summary>
    internal ImmutableArray<Coverage> Coverage { get; }
}
