using GeoPolDomain.Bridges.Tests.Queries;
using GeoPolDomain.Datasets;
using GeoPolDomain.Parquet;
using GeoPolDomain.Reference;
using GeoPolDomain.Tabular;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Bridges.Tests.Parquet;

public sealed class ParquetPartitionsTests : IDisposable
{
    private const string Untold = "year=__HIVE_DEFAULT_PARTITION__";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> Embedded => [.. ReferenceData.Names];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Embedded))]
    public async Task An_embedded_dataset_comes_back_from_its_partitions_with_the_same_bytes(string name)
    {
        ReferenceData.TryFind(name, out var data);

        await ParquetPartitions.WriteAsync(data!, folder);

        DatasetJson.Write(ParquetPartitions.Read(folder)).Should().Be(DatasetJson.Write(data!));
    }

    [Fact]
    public async Task A_record_stands_in_the_year_of_its_earliest_day_and_its_items_with_it()
    {
        var files = await Written(
            Given.Membership("armenia", "csto", "2003-09-18/..") with
            {
                Id = "m-1",
                Steps = [new() { Step = LegalStep.Signed, On = EdtfDate.Parse("2002-10-07") }],
            },
            Given.Membership("russia", "csto", "201X/..") with { Id = "m-2", Citations = [new() { Source = "charter" }] },
            Given.Membership("georgia", "csto", "/1999") with
            {
                Id = "m-3",
                Steps = [new() { Step = LegalStep.Signed, On = EdtfDate.Parse("1994") }],
            },
            Given.Claim("c-1"));

        files.Should().BeEquivalentTo(
            "dataset.parquet",
            "membership/year=2002/part-0.parquet",
            "membership_steps/year=2002/part-0.parquet",
            "membership/year=2010/part-0.parquet",
            "membership_citations/year=2010/part-0.parquet",
            $"membership/{Untold}/part-0.parquet",
            $"membership_steps/{Untold}/part-0.parquet",
            $"claim/{Untold}/part-0.parquet");
    }

    [Fact]
    public async Task DuckDB_sees_the_year_of_the_path_as_a_column_and_reads_only_what_a_query_needs()
    {
        await ParquetPartitions.WriteAsync(ReferenceData.World, folder);
        using var duck = new Duck($"create view membership as select * from "
            + $"read_parquet('{folder}/membership/*/*.parquet', hive_partitioning = true)");

        var years = duck.Ask("select year, count(*) from membership group by year order by year")
            .ToDictionary(row => row[0], row => row[1]);
        var expected = ReferenceData.World.Memberships.All.GroupBy(FirstYear).ToDictionary(group => group.Key, group => $"{group.Count()}");

        years.Should().Equal(expected).And.HaveCountGreaterThan(50);
        FlatTables.Find("membership")!.IndexOf("year").Should().Be(-1);
        duck.Ask("explain analyze select count(*) from membership where year = 2004").Should().Contain(row => row[1].Contains("1/"));
    }

    [Fact]
    public async Task Partitions_can_be_read_without_the_others()
    {
        await ParquetPartitions.WriteAsync(ReferenceData.World, folder);
        var paths = new[] { "membership/year=2004/part-0.parquet", "membership_citations/year=2004/part-0.parquet" };
        var steps = Directory.GetFiles(folder, "*.parquet", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)).Where(path => path.Contains("year=2004")).ToList();

        var some = ParquetPartitions.Read(steps, path => File.OpenRead(Path.Combine(folder, path)), new("some", "Some", []));

        paths.Should().BeSubsetOf(steps);
        some.Memberships.All.Should().NotBeEmpty()
            .And.Equal(ReferenceData.World.Memberships.All.Where(one => FirstYear(one) == "2004"));
    }

    [Fact]
    public async Task Records_are_written_as_the_dataset_that_holds_them()
    {
        var (records, whole) = (new Dictionary<string, MemoryStream>(), new Dictionary<string, MemoryStream>());

        await ParquetPartitions.WriteAsync(ReferenceData.CstoSyria2017.Records, path => records[path] = new());
        await ParquetPartitions.WriteAsync(ReferenceData.CstoSyria2017, path => whole[path] = new());

        records.Keys.Append("dataset.parquet").Should().BeEquivalentTo(whole.Keys);
        foreach (var (path, file) in records)
            file.ToArray().Should().Equal(whole[path].ToArray(), path);
    }

    [Fact]
    public async Task What_is_wrong_in_a_partition_is_told_with_the_name_of_its_table()
    {
        await ParquetPartitions.WriteAsync(Given.Data(Given.Membership("armenia", "csto", "2004/..")), folder);
        File.WriteAllText(Path.Combine(folder, "membership/year=2004/part-0.parquet"), "no parquet");

        FluentActions.Invoking(() => ParquetPartitions.Read(folder))
            .Should().Throw<FlatException>().WithMessage("membership: the file cannot be read as Parquet: *");
    }

    [Fact]
    public async Task The_writing_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        await FluentActions.Awaiting(() => ParquetPartitions.WriteAsync(ReferenceData.CstoSyria2017, folder, source.Token))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<List<string>> Written(params GeoPolDomain.Evidence.DatasetRecord[] records)
    {
        var files = new List<string>();
        await ParquetPartitions.WriteAsync(Given.Data(records), path =>
        {
            files.Add(path);
            return new MemoryStream();
        });
        return files;
    }

    private static string FirstYear(GeoPolDomain.Memberships.Membership one)
    {
        EdtfValue[] dates = [one.Spell, .. one.Steps.Select(step => step.On)];
        return dates.Any(date => date.Earliest is null) ? "" : $"{dates.Min(date => date.Earliest!.Value).Year}";
    }
}
