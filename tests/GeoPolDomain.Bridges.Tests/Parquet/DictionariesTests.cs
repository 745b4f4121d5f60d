using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Parquet;
using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Meta;

namespace GeoPolDomain.Bridges.Tests.Parquet;

/// <summary>Which columns of a file have a dictionary of their texts.</summary>
public class DictionariesTests
{
    private static readonly Dataset Data = new("many", "Many", Enumerable.Range(0, 3_000).Select(i =>
        Given.Membership(i % 2 == 0 ? "armenia" : "belarus", "csto", $"{1000 + (i / 2)}-09-18/..") with
        {
            Id = $"mbr-{i:0000}",
            Citations = [new Citation { Source = i % 2 == 0 ? "treaty" : "register", Place = $"page {i}" }],
        }));

    [Theory]
    [InlineData("id", false)]
    [InlineData("organization", true)]
    [InlineData("member", true)]
    public async Task A_column_of_texts_has_one_if_its_texts_occur_again_and_again(string column, bool has)
    {
        var files = new HeldFiles();

        await ParquetTables.WriteAsync(Data, files.Create);

        (await HasDictionary(files, "membership", column)).Should().Be(has);
        DatasetJson.Write(ParquetTables.Read(files.Open)).Should().Be(DatasetJson.Write(Data));
    }

    [Theory]
    [InlineData("citations/list/element/source", true)]
    [InlineData("citations/list/element/place", false)]
    public async Task A_column_of_texts_in_nested_lists_does_too(string column, bool has)
    {
        var files = new HeldFiles();

        await ParquetTables.WriteNestedAsync(Data, files.Create);

        (await HasDictionary(files, "membership", column)).Should().Be(has);
        DatasetJson.Write(ParquetTables.Read(files.Open)).Should().Be(DatasetJson.Write(Data));
    }

    private static async Task<bool> HasDictionary(HeldFiles files, string table, string column)
    {
        await using var reader = await ParquetReader.CreateAsync(files.Open(FlatTables.Find(table)!)!);
        using var group = reader.OpenRowGroupReader(0);
        var field = Array.Find(reader.Schema.DataFields, one => one.Path.ToString() == column)!;
        return group.GetMetadata(field)!.MetaData!.Encodings!.Exists(
            one => one is Encoding.PLAIN_DICTIONARY or Encoding.RLE_DICTIONARY);
    }
}
