using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Json;
using GeoPolDomain.Memberships;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Datasets;

/// <summary>Finds every date in a record and determines what happens at that date.</summary>
/// <remarks>
/// A walk through the whole record finds the dates, so that none is missed. A date that <c>WhatHappens</c> does not list becomes a
/// beginning and an end if it is an interval, and otherwise attests that something holds.
/// </remarks>
internal static class DatedMembers
{
    public static IReadOnlyList<TimelineEntry> Of(Dataset data, DatasetRecord record)
    {
        var found = new List<TimelineEntry>();
        var caption = record.CaptionIn(data);
        var walker = new Walker((walker, value) =>
        {
            if (value is EdtfValue when)
                found.AddRange(Entries(record, walker.Pointer, when, caption));
        });
        record.Walk(walker);
        return found;
    }

    private static IEnumerable<TimelineEntry> Entries(DatasetRecord record, string member, EdtfValue when, string caption)
    {
        var way = member[1..].Split('/');
        if (WhatHappens(record, way) is { } what)
            return [new(record, member, what, when, caption) { AsOf = AsOf(record, way) }];
        return when is EdtfInterval spell
            ? EndsOf(spell).Select(end => new TimelineEntry(record, member, end.What, end.When, caption) { Spell = spell })
            : [new(record, member, Occurrence.Attested, when, caption)];
    }

    private static IEnumerable<(Occurrence What, EdtfDate When)> EndsOf(EdtfInterval spell)
    {
        if (spell.Start is { } start)
            yield return (Occurrence.Begun, start);
        if (spell.End is { } end)
            yield return (Occurrence.Ended, end);
    }

    /// <summary>What happens at the date in the given member. Null when the member says how long something holds.</summary>
    private static Occurrence? WhatHappens(DatasetRecord record, string[] way) => (record, way) switch
    {
        (Statement, ["said"]) => Occurrence.Said,
        (Source, ["published"]) => Occurrence.Published,
        (Event held, ["states", var at, "when"]) => Occurrence.Of(held.States[int.Parse(at)].Modality),
        (Treaty treaty, ["steps", var at, "on"]) => Occurrence.Of(treaty.Steps[int.Parse(at)].Step),
        (TreatyParty party, ["steps", var at, "on"]) => Occurrence.Of(party.Steps[int.Parse(at)].Step),
        (Membership membership, ["steps", var at, "on"]) => Occurrence.Of(membership.Steps[int.Parse(at)].Step),
        (Treaty, ["end", "on"]) => Occurrence.Ended,
        (Motion motion, ["stages", var at, "on"]) => Occurrence.Of(motion.Stages[int.Parse(at)].Stage),
        (Decision, ["on"]) => Occurrence.Decided,
        (Deployment deployment, ["when"]) => deployment.Status == DeploymentStatus.Actual
            ? Occurrence.Deployed
            : Occurrence.Of(deployment.Status),
        (Contribution, ["when"]) => Occurrence.Given,
        (Succession, ["on"]) => Occurrence.Succeeded,
        (Assessment, ["horizon"]) => Occurrence.Horizon,
        (_, [.., "asOf"]) => Occurrence.AsOf,
        _ => null,
    };

    private static EdtfValue? AsOf(DatasetRecord record, string[] way) => (record, way) switch
    {
        (Event held, ["states", var at, "when"]) => held.States[int.Parse(at)].AsOf,
        _ => null,
    };
}
