using GeoPolDomain.Actors;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Rules;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;
using Microsoft.EntityFrameworkCore;

namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>A database that holds one dataset: a set for each kind of record.</summary>
/// <remarks>
/// A context of your own can hold the same entities beside others: call <c>modelBuilder.UseGeoPolDomain()</c> in it. In both cases the
/// options need <see cref="GeoPolDomainOptions.UseGeoPolDomain(DbContextOptionsBuilder, string?)"/>.
/// </remarks>
public class GeoPolDomainContext : DbContext
{
    /// <summary>Makes a context from options.</summary>
    public GeoPolDomainContext(DbContextOptions options) : base(options)
    {
    }

    /// <summary>The records of the kind <see cref="RecordKind.Coverage"/>.</summary>
    public DbSet<Coverage> Coverage => Set<Coverage>();

    /// <summary>The records of the kind <see cref="RecordKind.Source"/>.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>The records of the kind <see cref="RecordKind.Actor"/>.</summary>
    public DbSet<Actor> Actors => Set<Actor>();

    /// <summary>The records of the kind <see cref="RecordKind.Tenure"/>.</summary>
    public DbSet<Tenure> Tenures => Set<Tenure>();

    /// <summary>The records of the kind <see cref="RecordKind.Succession"/>.</summary>
    public DbSet<Succession> Successions => Set<Succession>();

    /// <summary>The records of the kind <see cref="RecordKind.Relation"/>.</summary>
    public DbSet<Relation> Relations => Set<Relation>();

    /// <summary>The records of the kind <see cref="RecordKind.Treaty"/>.</summary>
    public DbSet<Treaty> Treaties => Set<Treaty>();

    /// <summary>The records of the kind <see cref="RecordKind.TreatyParty"/>.</summary>
    public DbSet<TreatyParty> TreatyParties => Set<TreatyParty>();

    /// <summary>The records of the kind <see cref="RecordKind.Obligation"/>.</summary>
    public DbSet<Obligation> Obligations => Set<Obligation>();

    /// <summary>The records of the kind <see cref="RecordKind.Membership"/>.</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>The records of the kind <see cref="RecordKind.Limitation"/>.</summary>
    public DbSet<Limitation> Limitations => Set<Limitation>();

    /// <summary>The records of the kind <see cref="RecordKind.Place"/>.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>The records of the kind <see cref="RecordKind.Zone"/>.</summary>
    public DbSet<Zone> Zones => Set<Zone>();

    /// <summary>The records of the kind <see cref="RecordKind.Event"/>.</summary>
    public DbSet<Event> Events => Set<Event>();

    /// <summary>The records of the kind <see cref="RecordKind.Force"/>.</summary>
    public DbSet<Force> Forces => Set<Force>();

    /// <summary>The records of the kind <see cref="RecordKind.Unit"/>.</summary>
    public DbSet<Unit> Units => Set<Unit>();

    /// <summary>The records of the kind <see cref="RecordKind.Contribution"/>.</summary>
    public DbSet<Contribution> Contributions => Set<Contribution>();

    /// <summary>The records of the kind <see cref="RecordKind.Deployment"/>.</summary>
    public DbSet<Deployment> Deployments => Set<Deployment>();

    /// <summary>The records of the kind <see cref="RecordKind.Claim"/>.</summary>
    public DbSet<Claim> Claims => Set<Claim>();

    /// <summary>The records of the kind <see cref="RecordKind.Statement"/>.</summary>
    public DbSet<Statement> Statements => Set<Statement>();

    /// <summary>The records of the kind <see cref="RecordKind.Report"/>.</summary>
    public DbSet<Report> Reports => Set<Report>();

    /// <summary>The records of the kind <see cref="RecordKind.Link"/>.</summary>
    public DbSet<Link> Links => Set<Link>();

    /// <summary>The records of the kind <see cref="RecordKind.Assessment"/>.</summary>
    public DbSet<Assessment> Assessments => Set<Assessment>();

    /// <summary>The records of the kind <see cref="RecordKind.Correction"/>.</summary>
    public DbSet<Correction> Corrections => Set<Correction>();

    /// <summary>The records of the kind <see cref="RecordKind.Contradiction"/>.</summary>
    public DbSet<Contradiction> Contradictions => Set<Contradiction>();

    /// <summary>The records of the kind <see cref="RecordKind.DecisionRule"/>.</summary>
    public DbSet<DecisionRule> DecisionRules => Set<DecisionRule>();

    /// <summary>The records of the kind <see cref="RecordKind.Motion"/>.</summary>
    public DbSet<Motion> Motions => Set<Motion>();

    /// <summary>The records of the kind <see cref="RecordKind.Decision"/>.</summary>
    public DbSet<Decision> Decisions => Set<Decision>();

    /// <summary>The records of the kind <see cref="RecordKind.Condition"/>.</summary>
    public DbSet<Condition> Conditions => Set<Condition>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.UseGeoPolDomain(StoreExtension.Of(this)?.Schema);
    }
}
