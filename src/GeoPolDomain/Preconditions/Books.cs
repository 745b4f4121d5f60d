using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Memberships;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Preconditions;

/// <summary>The books of a dataset that are needed to evaluate a condition.</summary>
internal sealed class Books(IRecords records)
{
    public IRecords Records => records;

    public SourceBook Sources { get; } = records.Book<SourceBook>();

    public ActorBook Actors { get; } = records.Book<ActorBook>();

    public TreatyBook Treaties { get; } = records.Book<TreatyBook>();

    public MembershipBook Memberships { get; } = records.Book<MembershipBook>();

    public EventBook Events { get; } = records.Book<EventBook>();

    public ForceBook Forces { get; } = records.Book<ForceBook>();

    public StatementBook Statements { get; } = records.Book<StatementBook>();

    public DecisionBook Decisions { get; } = records.Book<DecisionBook>();

    public ImmutableArray<Coverage> Coverage { get; } = records.Of<Coverage>();

    public ImmutableArray<Condition> Conditions { get; } = records.Of<Condition>();
}
