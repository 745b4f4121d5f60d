using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Tests.Datasets;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>The sound and unsound documents that mutations begin with: short ones, and the embedded data cut into pieces.</summary>
internal static class Material
{
    private const int OfEachKind = 8;
    private const int Longest = 1500;

    /// <summary>The documents of the corpus, and documents with one record of a kind, each in both forms.</summary>
    public static ImmutableArray<byte[]> Short { get; } = [.. Corpus(), .. Small().SelectMany(BothForms)];

    /// <summary>Votes and rules in documents of their own.</summary>
    public static ImmutableArray<byte[]> OfVotes { get; } = [.. Ballots()];

    private static readonly ImmutableArray<byte[]> Long =
        [.. Embedded().Select(File.ReadAllBytes), .. Embedded().Select(file => Encoding.UTF8.GetBytes(DatasetLines.Write(Of(file))))];

    /// <summary>A piece of the embedded data, which mostly begins and ends inside a value.</summary>
    public static byte[] Piece(Random random)
    {
        var whole = Long[random.Next(Long.Length)];
        var start = random.Next(2) * random.Next(whole.Length);
        return whole.AsSpan(start, Math.Min(random.Next(1 << 13), whole.Length - start)).ToArray();
    }

    private static IEnumerable<byte[]> Corpus() =>
        Directory.EnumerateFiles(Checkout.PathOf("tests/GeoPolDomain.Tests/Corpus"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .Where(bytes => bytes.Length < Longest);

    private static IEnumerable<string> Embedded() =>
        Directory.EnumerateFiles(Checkout.PathOf("src/GeoPolDomain.Reference/Data"), "*.json").Order(StringComparer.Ordinal);

    private static IEnumerable<Dataset> Small() =>
        from data in Embedded().Select(Of).Append(DatasetLaws.Sample(3))
        from ofKind in data.Records.GroupBy(record => record.Key.Kind)
        from few in ofKind.Where((_, at) => at % Math.Max(1, ofKind.Count() / OfEachKind) == 0).Chunk(2)
        select new Dataset(data.Id, data.Title, few);

    private static IEnumerable<byte[]> BothForms(Dataset data) =>
        new[] { DatasetJson.Write(data), DatasetLines.Write(data) }.Select(Encoding.UTF8.GetBytes).Where(bytes => bytes.Length < Longest);

    private static IEnumerable<byte[]> Ballots()
    {
        foreach (var decisions in Embedded().Select(file => Of(file).Decisions))
        {
            foreach (var held in decisions.All.Where((_, at) => at % 7 == 0))
                yield return JsonSerializer.SerializeToUtf8Bytes(new Votes { Ballots = held.Ballots, Counts = held.Counts });
            foreach (var rule in decisions.Rules)
                yield return JsonSerializer.SerializeToUtf8Bytes(rule);
        }
    }

    private static Dataset Of(string file) => DatasetJson.Read(File.ReadAllBytes(file));
}
