using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>Who is bound by which instrument through time, in the uncontested view or in the view of one actor.</summary>
internal sealed class PartyRolls
{
    private readonly ImmutableArray<Coverage> coverage;
    private readonly Dictionary<(TreatyId, ActorId), PartyHistory> histories = [];
    private readonly Dictionary<TreatyId, ImmutableArray<PartyHistory>> byTreaty;
    private readonly Dictionary<ActorId, ImmutableArray<PartyHistory>> byActor;

    public PartyRolls(IRecords records, ActorId? viewpoint)
    {
        var actors = records.Book<ActorBook>();
        var treaties = records.Of<Treaty>();
        coverage = records.Of<Coverage>();
        var rows = new List<PartyHistory>();
        foreach (var roll in records.Of<TreatyParty>().GroupBy(one => one.Treaty))
        {
            var treaty = treaties.WithId(roll.Key);
            if (treaty is not null && !Viewpoints.Takes(treaty, viewpoint))
                continue;
            foreach (var party in Viewpoints.Replacing(roll, viewpoint, one => one.Party).GroupBy(one => one.Party))
                rows.Add(new(roll.Key, party.Key, [.. party], one => BoundDays.Of(one, treaty, actors.Find(one.Party))));
        }

        foreach (var row in rows)
            histories.Add((row.Treaty, row.Actor), row);
        byTreaty = Sorted(rows, one => one.Treaty, one => one.Actor.ToString());
        byActor = Sorted(rows, one => one.Actor, one => one.Treaty.ToString());
    }

    /// <summary>How an actor is bound by an instrument. Null when there is no party record of it.</summary>
    public PartyHistory? Find(TreatyId treaty, ActorId actor) => histories.GetValueOrDefault((treaty, actor));

    /// <summary>How each actor with a part in an instrument is bound, ordered by the actor.</summary>
    public ImmutableArray<PartyHistory> Of(TreatyId treaty) => byTreaty.GetValueOrDefault(treaty, []);

    /// <summary>How an actor is bound by each instrument in which it has a part, ordered by the instrument.</summary>
    public ImmutableArray<PartyHistory> Of(ActorId actor) => byActor.GetValueOrDefault(actor, []);

    /// <summary>Explains whether an actor without a party record is bound: no where the dataset promises all parties.</summary>
    public Explained<Answer> Absent(TreatyId treaty, ActorId actor, int from, int to)
    {
        ImmutableArray<Reason> promised =
            [.. Coverage.WhyAbsent(coverage, RecordKind.TreatyParty, treaty.Key, (from, to), $"all parties of {treaty}")];
        return promised.IsEmpty
            ? new(Answer.Unknown, [new($"no part of {actor} in {treaty} is recorded, and the dataset does not say that it holds all parties")])
            : new(Answer.No, promised);
    }

    private static Dictionary<TKey, ImmutableArray<PartyHistory>> Sorted<TKey>(
        List<PartyHistory> rows, Func<PartyHistory, TKey> key, Func<PartyHistory, string> order)
        where TKey : notnull =>
        rows.GroupBy(key).ToDictionary(group => group.Key, group => group.OrderBy(order, StringComparer.Ordinal).ToImmutableArray());
}
