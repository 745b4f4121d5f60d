using GeoPolDomain.Bridges.Tests.Queries;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Parquet;
using GeoPolDomain.Reference;
using GeoPolDomain.Tabular;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Bridges.Tests.Parquet;

public class NestedListsTests
{
    public static TheoryData<string> Embedded => [.. ReferenceData.Names];

    [Theory]
    [MemberData(nameof(Embedded))]
    public async Task An_embedded_dataset_comes_back_with_the_same_bytes_from_a_file_a_kind(string name)
    {
        ReferenceData.TryFind(name, out var data);
        var files = new HeldFiles();

        await ParquetTables.WriteNestedAsync(data!, files.Create);

        files.Names.Should().OnlyContain(table => FlatTables.Find(table)!.Parent == null);
        DatasetJson.Write(ParquetTables.Read(files.Open)).Should().Be(DatasetJson.Write(data!));
    }

    [Fact]
    public async Task Ten_thousand_random_records_of_every_kind_come_back_with_their_lists()
    {
        var types = Described.Shapes.Select(Described.TypeOf).Where(type => type.IsAssignableTo(typeof(DatasetRecord))).ToList();
        foreach (var size in Enumerable.Repeat(1, 20).Append(10_000 / types.Count))
        {
            var records = Enumerable.Range(0, size).SelectMany(seed =>
            {
                var samples = new Samples((size * 1000) + seed);
                return types.Select(type => (DatasetRecord)samples.Of(type, isFull: seed % 3 == 0)).ToList();
            });
            var data = new Dataset("random", "Random records", records.DistinctBy(record => record.Key));
            var files = new HeldFiles();

            await ParquetTables.WriteNestedAsync(data, files.Create);

            DatasetJson.Write(ParquetTables.Read(files.Open)).Should().Be(DatasetJson.Write(data), "of the size {0}", size);
        }
    }

    [Fact]
    public async Task More_records_than_one_row_group_holds_keep_their_lists()
    {
        var one = Given.Membership("armenia", "csto", "2003-09-18/..");
        var data = new Dataset("many", "Many", Enumerable.Range(0, 210_000).Select(i => one with
        {
            Id = $"mbr-{i:000000}",
            Citations = [.. Enumerable.Range(0, i % 3).Select(at => new Citation { Source = "src", Place = $"p{at}" })],
        }));
        var files = new HeldFiles();

        await ParquetTables.WriteNestedAsync(data, files.Create);

        ParquetTables.Read(files.Open).Should().Be(data);
    }

    [Fact]
    public async Task Lists_are_lists_in_SQL()
    {
        var folder = Directory.CreateTempSubdirectory("geopoldomain-nested-").FullName;
        try
        {
            var data = ReferenceData.CstoSyria2017;
            await ParquetTables.WriteNestedAsync(data, table => File.Create(Path.Combine(folder, $"{table.Name}.parquet")));
            using var duck = new Duck();

            var speakers = duck.Ask($"select id, speakers[1].actor from '{folder}/statement.parquet' order by id");
            var about = duck.Ask($"select id, unnest(about) from '{folder}/statement.parquet' order by 1, 2");

            speakers.Select(row => $"{row[0]} {row[1]}").Should()
                .BeEquivalentTo(data.Statements.All.Select(one => $"{one.Id} {one.Speakers[0].Actor}"));
            about.Select(row => $"{row[0]} {row[1]}").Should()
                .BeEquivalentTo(data.Statements.All.SelectMany(one => one.About.Select(actor => $"{one.Id} {actor}")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
