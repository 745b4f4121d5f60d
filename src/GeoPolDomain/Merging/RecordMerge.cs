using System.Text.Json;
using System.Text.Json.Nodes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Merging;

/// <summary>Keeps both records as views, or says why that is not possible.</summary>
internal delegate (DatasetRecord One, DatasetRecord Other)? KeepViews(Sides sides, out string why);

/// <summary>The merge of two records with one id, member by member.</summary>
internal sealed class RecordMerge(DatasetRecord record, DatasetRecord twin, Sides sides, MergePolicy policy, Dataset data)
{
    private readonly Dictionary<string, object> mine = SmallValuesOf(record);
    private readonly Dictionary<string, object> theirs = SmallValuesOf(twin);
    private readonly List<MergeConflict> conflicts = [];

    /// <summary>Settles the members. The view is the second record, where both are kept.</summary>
    public (DatasetRecord Record, DatasetRecord? View, List<MergeConflict> Conflicts) Settle(KeepViews views)
    {
        var (left, right) = (RecordTree.Of(record), RecordTree.Of(twin));
        var merged = RecordTree.ToChange(left);
        foreach (var member in right.EnumerateObject())
        {
            if (!left.TryGetProperty(member.Name, out var own))
            {
                merged[member.Name] = JsonNode.Parse(member.Value.GetRawText());
                continue;
            }

            if (own.GetRawText() == member.Value.GetRawText())
                continue;
            var (taken, value) = Settle(member.Name, own, member.Value, views);
            if (taken == MergeRule.KeepBoth && views(sides, out _) is { } both)
                return (both.One, both.Other, WholeRecord(left, right, conflicts[^1].Why));
            merged[member.Name] = JsonNode.Parse(value);
        }

        if (RecordTree.Read(record.RecordKind, merged, out var flaw) is { } read)
            return (read, null, conflicts);
        conflicts.Add(Conflict("", left, right, MergeChoice.None, null, $"the merged record would not be valid: {flaw}"));
        return (record, null, conflicts);
    }

    private (MergeRule? Rule, string Value) Settle(string member, JsonElement own, JsonElement given, KeepViews views)
    {
        var pointer = $"/{member}";
        var why = "no rule of the policy decides";
        foreach (var rule in policy.RulesFor(FieldOf(pointer, own)))
        {
            var (choice, joined, says) = Ask(rule, pointer, own, given, views);
            why = says;
            if (choice == MergeChoice.None && rule != MergeRule.Fail)
                continue;
            conflicts.Add(Conflict(pointer, own, given, choice, rule, why));
            return (rule, joined ?? (choice == MergeChoice.Other ? given : own).GetRawText());
        }

        conflicts.Add(Conflict(pointer, own, given, MergeChoice.None, null, why));
        return (null, own.GetRawText());
    }

    private (MergeChoice Choice, string? Joined, string Why) Ask(
        MergeRule rule, string pointer, JsonElement own, JsonElement given, KeepViews views)
    {
        string why;
        switch (rule)
        {
            case MergeRule.PreferOne:
                return (MergeChoice.One, null, "the policy prefers the first dataset");
            case MergeRule.PreferOther:
                return (MergeChoice.Other, null, "the policy prefers the second dataset");
            case MergeRule.PreferReliable:
                return (sides.MoreReliable(out why), null, why);
            case MergeRule.PreferNewer:
                return (sides.Newer(out why), null, why);
            case MergeRule.MorePrecise:
                return MorePrecise(pointer, own, given);
            case MergeRule.KeepBoth:
                return views(sides, out why) is null ? (MergeChoice.None, null, why) : (MergeChoice.Both, null, why);
            case MergeRule.JoinLists:
                return JoinedLists.Join(pointer[1..], own, given) is { } joined
                    ? (MergeChoice.Both, joined, "the items of both lists are taken")
                    : (MergeChoice.None, null, "the list is one whole");
            default:
                return (MergeChoice.None, null, "the policy leaves conflicts open");
        }
    }

    private (MergeChoice, string?, string) MorePrecise(string pointer, JsonElement own, JsonElement given)
    {
        const string neither = "neither date is more precise than the other";
        if (own.ValueKind != JsonValueKind.Object && mine.GetValueOrDefault(pointer) is not EdtfValue)
            return (MergeChoice.None, null, "no rule of the policy decides on such a value");
        if (own.ValueKind != JsonValueKind.Object || given.ValueKind != JsonValueKind.Object)
            return Dates(pointer) is var choice and not MergeChoice.None
                ? (choice, null, "all days that this date can mean lie within those of the other")
                : (MergeChoice.None, null, neither);

        // A part is taken whole, so it must differ in dates only, each more precise on the same side.
        var sidesOfParts = ValueComparison.Of(own, given).Select(change => Dates(pointer + change.Pointer)).Distinct().ToList();
        return sidesOfParts is [not MergeChoice.None and var side]
            ? (side, null, "only dates differ, and these are more precise")
            : (MergeChoice.None, null, neither);
    }

    private MergeChoice Dates(string pointer) =>
        mine.GetValueOrDefault(pointer) is EdtfValue one && theirs.GetValueOrDefault(pointer) is EdtfValue other
            ? DatePrecision.Compare(one, other)
            : MergeChoice.None;

    private MergeField FieldOf(string pointer, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => MergeField.List,
        JsonValueKind.Object => MergeField.Part,
        _ => mine.GetValueOrDefault(pointer) switch
        {
            EdtfValue => MergeField.Date,
            IRecordName => MergeField.Reference,
            CountRange or Share or VoteNumber => MergeField.Number,
            TextValue => MergeField.Code,
            null when value.ValueKind == JsonValueKind.String => MergeField.Text,
            _ => MergeField.Code,
        },
    };

    private List<MergeConflict> WholeRecord(JsonElement left, JsonElement right, string why) =>
        [Conflict("", left, right, MergeChoice.Both, MergeRule.KeepBoth, why)];

    private MergeConflict Conflict(
        string pointer, JsonElement own, JsonElement given, MergeChoice taken, MergeRule? rule, string why) =>
        new(record.Key, record.CaptionIn(data), pointer, own.GetRawText(), given.GetRawText(), taken, rule, why);

    private static Dictionary<string, object> SmallValuesOf(DatasetRecord of)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        of.Walk(new Walker((walker, value) => values[walker.Pointer] = value));
        return values;
    }
}
