using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.Datasets;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Differences;

/// <summary>Makes edited copies of datasets: records removed, added, replaced under their id, and renamed with their references.</summary>
internal static class Edits
{
    /// <summary>A dataset and an edited copy of it.</summary>
    public static (Dataset Before, Dataset After) Pair(int seed)
    {
        var before = DatasetLaws.Sample(seed, 3);
        return (before, Of(before, seed));
    }

    /// <summary>An edited copy.</summary>
    public static Dataset Of(Dataset before, int seed, bool renames = true)
    {
        var random = new Random(seed);
        var samples = new Samples(unchecked(seed + 1) & int.MaxValue);
        var records = before.Records.Where(_ => random.Next(10) > 0).ToList();
        for (var i = 0; i < records.Count; i++)
            if (random.Next(4) == 0)
                records[i] = Replaced(records[i], samples);
        if (renames)
            records = Renamed(records, random);
        var added = records.Where(_ => random.Next(10) == 0).Select(one => (DatasetRecord)samples.Of(one.GetType())).ToList();
        return new Dataset(
            random.Next(3) == 0 ? "edited" : before.Id,
            random.Next(3) == 0 ? "An edited copy" : before.Title,
            records.Concat(added).DistinctBy(one => one.Key),
            random.Next(3) == 0 ? "another note" : before.Note,
            random.Next(3) == 0 ? "2" : before.Version);
    }

    private static DatasetRecord Replaced(DatasetRecord old, Samples samples)
    {
        var tree = RecordTree.ToChange(RecordTree.Of((DatasetRecord)samples.Of(old.GetType())));
        tree["id"] = old.Key.Id;
        return RecordTree.Read(old.Key.Kind, tree, out _)!;
    }

    private static List<DatasetRecord> Renamed(List<DatasetRecord> records, Random random)
    {
        var renames = records.Where(_ => random.Next(8) == 0)
            .ToDictionary(one => one.Key, one => RecordKey.Parse($"{one.Key}-renamed"));
        return [.. records.Select(one => RecordReferences.Renamed(one, renames)!)];
    }
}
