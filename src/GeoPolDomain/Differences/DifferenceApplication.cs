using System.Text.Json;
using System.Text.Json.Nodes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Differences;

/// <summary>Applies a difference to a dataset: first the renames, then what was removed, changed and added.</summary>
internal sealed class DifferenceApplication(DatasetDifference difference, Dataset before)
{
    private readonly Dictionary<RecordKey, DatasetRecord> records = before.Records.ToDictionary(record => record.Key);

    public Dataset Apply()
    {
        Rename();
        foreach (var (record, _) in difference.Removed)
            Remove(record);
        foreach (var change in difference.Changed)
            Change(change);
        foreach (var (record, _) in difference.Added)
            if (!records.TryAdd(record.Key, record))
                throw Misfit(record.Key, "the difference adds this record, and the dataset holds it already");
        var header = RecordTree.ToChange(RecordTree.Of(new Dataset(before.Id, before.Title, [], before.Note, before.Version)));
        if (TreeChange.Apply(header, difference.Header) is { } flaw)
            throw new DifferenceException(null, $"the header of the dataset '{before.Id}': {flaw}");
        return WithHeader(header);
    }

    private void Rename()
    {
        if (difference.Renamed.IsEmpty)
            return;
        var renames = new Dictionary<RecordKey, RecordKey>();
        var targets = new HashSet<RecordKey>();
        foreach (var rename in difference.Renamed)
        {
            if (!records.ContainsKey(rename.From))
                throw Misfit(rename.From, $"the difference renames this record to '{rename.To.Id}', and the dataset does not hold it");
            if (rename.From.Kind != rename.To.Kind || records.ContainsKey(rename.To)
                || !renames.TryAdd(rename.From, rename.To) || !targets.Add(rename.To))
                throw Misfit(rename.From, $"the difference renames this record to '{rename.To}', and that id is taken");
        }

        foreach (var old in before.Records)
        {
            if (RecordReferences.Names(old, targets.Contains))
                throw Misfit(old.Key, "this record names an id that the difference gives to another record");
            var now = RecordReferences.Renamed(old, renames) ?? throw Misfit(old.Key, "this record cannot take the new names");
            if (ReferenceEquals(now, old))
                continue;
            records.Remove(old.Key);
            records.Add(now.Key, now);
        }
    }

    private void Remove(DatasetRecord record)
    {
        if (!records.Remove(record.Key, out var held))
            throw Misfit(record.Key, "the difference removes this record, and the dataset does not hold it");
        if (!held.Equals(record))
            throw Misfit(record.Key, "the difference removes this record, and the dataset holds it with other content");
    }

    private void Change(RecordChange change)
    {
        if (!records.TryGetValue(change.Record, out var held))
            throw Misfit(change.Record, "the difference changes this record, and the dataset does not hold it");
        var tree = RecordTree.ToChange(RecordTree.Of(held));
        if (TreeChange.Apply(tree, change.Members) is { } flaw)
            throw Misfit(change.Record, flaw);
        if (RecordTree.Read(change.Record.Kind, tree, out flaw) is not { } now)
            throw Misfit(change.Record, $"the difference makes it a record that is not valid: {flaw}");
        if (now.Key != change.Record)
            throw Misfit(change.Record, "a change cannot give a record another id");
        records[change.Record] = now;
    }

    private Dataset WithHeader(JsonObject header)
    {
        try
        {
            return new Dataset(
                DatasetId.Parse(Text("id") ?? ""), Text("title") ?? "", records.Values, Text("note"), Text("version"));
        }
        catch (Exception flaw) when (flaw is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new DifferenceException(null, $"the difference makes a header that is not valid: {flaw.Message}");
        }

        string? Text(string member) => header[member]?.GetValue<JsonElement>().GetString();
    }

    private DifferenceException Misfit(RecordKey record, string why) =>
        new(record, $"the difference does not fit the dataset '{before.Id}': {record}: {why}");
}
