using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
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

    public ImmutableArray<Condition> Conditions { get; } = records.Of<Condition>();

    public Promises Promises { get; } = new(records.Of<Coverage>());
}

/// <summary>The promises of a dataset to hold every record of a kind, found by what they are about.</summary>
internal sealed class Promises(ImmutableArray<Coverage> all)
{
    private readonly ILookup<RecordKey, Coverage> about =
        all.SelectMany(one => one.About, (one, subject) => (one, subject)).ToLookup(one => one.subject, one => one.one);

    private readonly ILookup<RecordKind, Coverage> general = all.Where(one => one.About.IsEmpty).ToLookup(one => one.Of);

    /// <summary>Whether any promise is about the given record.</summary>
    public bool AreAbout(RecordKey subject) => about.Contains(subject);

    /// <summary>The promises of the given kinds that are about one of the subjects, ordered by id.</summary>
    /// <remarks>
    /// A promise without a subject covers every actor. It does not cover conditions: only a promise about a condition says that the
    /// condition names its records.
    /// </remarks>
    public IEnumerable<Coverage> About(ImmutableArray<RecordKey> subjects, ImmutableArray<RecordKind> kinds)
    {
        var found = subjects.SelectMany(subject => about[subject]).Where(one => kinds.Contains(one.Of));
        return (subjects.Any(subject => subject.Kind != RecordKind.Condition) ? found.Concat(General(kinds)) : found)
            .DistinctBy(one => one.Id)
            .OrderBy(one => one.IdText, StringComparer.Ordinal);
    }

    /// <summary>The promises of the given kinds that are about no record in particular.</summary>
    public IEnumerable<Coverage> General(ImmutableArray<RecordKind> kinds) => kinds.Distinct().SelectMany(kind => general[kind]);
}
