using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Merging;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>
/// What holds for a dataset that was read from a damaged text: it is checked; what differs from the dataset before leads from one to the
/// other; and a merge of the two loses nothing.
/// </summary>
internal static class Afterwards
{
    private static readonly MergePolicy[] Policies =
        [.. MergeRules.All.Select(MergePolicy.Parse), MergePolicy.Parse("more-precise,prefer-newer,prefer-one")];

    // The dataset that was tried before. The damaged texts come from few sound ones, so that the two often have records in common.
    [ThreadStatic]
    private static Dataset? before;

    public static void Try(Dataset data, Random random)
    {
        IsChecked(data);
        var other = before ?? data;
        before = data;
        Leads(other, data);
        Leads(data, other);
        IsMerged(other, data, Policies[random.Next(Policies.Length)]);
    }

    private static void IsChecked(Dataset data)
    {
        var findings = data.Check(new CheckOptions(), out var isCut);
        Holds(!isCut, "a short text has more findings than anybody reads");
        foreach (var finding in findings)
            Holds(
                data.Find(finding.Record) is not null && finding.Message.Length > 10 && $"{finding}".Length < 5000,
                $"the finding is about nothing: {finding}");
        Holds(
            data.Check(new CheckOptions { MostFindings = 1 }, out var isMore).SequenceEqual(findings.Take(1))
            && isMore == (findings.Length > 1),
            "the first finding is another one where only one is wanted");
    }

    private static void Leads(Dataset from, Dataset to)
    {
        var difference = from.DifferenceTo(to);
        Holds(difference.ApplyTo(from).Equals(to), "the difference leads elsewhere");
        Holds(
            DatasetDifference.Read(difference.ToJson()).ApplyTo(from).Equals(to),
            "the difference is written and read again as another");
        Holds(difference.IsEmpty == from.Equals(to) && difference.Describe().Length > 0, "the difference says something else");
    }

    private static void IsMerged(Dataset one, Dataset other, MergePolicy policy)
    {
        var result = one.MergedWith(other, policy);
        Holds(result.Describe().Length > 0 && result.ToJson().Length > 0, "the merge says nothing");
        if (result.Data is not { } merged)
        {
            Holds(result.Open.Any() || result.Collisions.Length > 0, "nothing is open, and yet nothing is merged");
            return;
        }

        foreach (var record in one.Records)
            Holds(merged.Find(record.Key) is not null, $"{record.Key} of the first is lost");
        var moved = result.Moved.ToDictionary(rename => rename.From, rename => rename.To);
        var renamed = result.Collisions.ToDictionary(collision => collision.Record, collision => collision.Now);
        foreach (var record in other.Records)
        {
            var key = moved.GetValueOrDefault(record.Key, record.Key);
            Holds(merged.Find(renamed.GetValueOrDefault(key, key)) is not null, $"{record.Key} of the second is lost");
        }

        Holds(DatasetJson.Read(DatasetJson.Write(merged)).Equals(merged), "the merged dataset is read again as another");
    }

    private static void Holds(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }
}
