using System.Collections.Concurrent;
using GeoPolDomain.Csv;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Parquet;
using GeoPolDomain.Tabular;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Tabular;

/// <summary>Random datasets go through the files of the packages: written, read, and the same bytes again.</summary>
public class RandomTablesTests
{
    /// <summary>So many datasets, with one to three records each: every kind of record comes some hundred times.</summary>
    private const int Datasets = 10_000;

    private static readonly List<Type> Kinds =
        [.. Described.Shapes.Select(Described.TypeOf).Where(type => type.IsAssignableTo(typeof(DatasetRecord)))];

    [Fact]
    public void Ten_thousand_random_datasets_come_back_from_comma_separated_values() => ForEach(data =>
    {
        var files = new Files();
        CsvTables.Write(data, files.Create);
        return CsvTables.Read(files.Open);
    });

    [Fact]
    public void Ten_thousand_random_datasets_come_back_from_Parquet() => ForEach(data =>
    {
        var files = new Files();
        ParquetTables.WriteAsync(data, files.Create).GetAwaiter().GetResult();
        return ParquetTables.Read(files.Open);
    });

    private static void ForEach(Func<Dataset, Dataset> through)
    {
        var wrong = new ConcurrentBag<int>();
        var count = 0;
        // Threads of their own: files of Parquet are read with the pool, which must not wait for itself.
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() =>
        {
            for (int seed; (seed = Interlocked.Increment(ref count) - 1) < Datasets;)
                if (!IsSame(Random(seed), through))
                    wrong.Add(seed);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        wrong.Should().BeEmpty("each seed must come back");
        (count - threads.Count).Should().Be(10_000);
    }

    private static bool IsSame(Dataset data, Func<Dataset, Dataset> through)
    {
        try
        {
            return DatasetJson.Write(through(data)).Equals(DatasetJson.Write(data), StringComparison.Ordinal);
        }
        catch (FlatException)
        {
            return false;
        }
    }

    private static Dataset Random(int seed)
    {
        var samples = new Samples(seed);
        return new("random", $"Random {seed}", Enumerable.Range(0, 1 + seed % 3)
            .Select(i => (DatasetRecord)samples.Of(Kinds[(seed + 5 * i) % Kinds.Count], isFull: seed % 7 == 0)));
    }

    private sealed class Files
    {
        private readonly Dictionary<FlatTable, MemoryStream> files = [];

        public Stream Create(FlatTable table) => files[table] = new();

        public Stream? Open(FlatTable table) => files.TryGetValue(table, out var file) ? new MemoryStream(file.ToArray()) : null;
    }
}
