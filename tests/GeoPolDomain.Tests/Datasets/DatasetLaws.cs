using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>What holds for every dataset.</summary>
public class DatasetLaws
{
    private static readonly ConcurrentDictionary<(int Seed, int OfEach), Dataset> Made = new();

    [Fact]
    public void A_document_loses_nothing_and_is_the_same_bytes_again() => ForDatasets(dataset =>
    {
        var json = DatasetJson.Write(dataset);
        var again = DatasetJson.Read(json);
        again.Should().Be(dataset);
        again.GetHashCode().Should().Be(dataset.GetHashCode());
        DatasetJson.Write(again).Should().Be(json);
    });

    [Fact]
    public void Lines_lose_nothing_and_are_the_same_bytes_again() => ForDatasets(dataset =>
    {
        var lines = DatasetLines.Write(dataset);
        var again = DatasetLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)));
        again.Should().Be(dataset);
        DatasetLines.Write(again).Should().Be(lines);
        DatasetLines.ReadRecords(new MemoryStream(Encoding.UTF8.GetBytes(lines))).Should().Equal(dataset.Records);
    });

    [Fact]
    public void Every_record_stands_where_its_place_says_in_either_form() => ForDatasets(dataset =>
    {
        foreach (var written in new[] { DatasetJson.Write(dataset), DatasetLines.Write(dataset) })
        {
            var text = Encoding.UTF8.GetBytes(written);
            var lines = written.Split('\n').Select(Encoding.UTF8.GetByteCount).ToList();
            var places = new DocumentMap(text);
            foreach (var record in dataset.Records)
            {
                var place = places.Find(record.Key)!.Value;
                var start = lines.Take((int)place.Line - 1).Sum(length => length + 1) + (int)place.BytePosition - 1;
                var reader = new Utf8JsonReader(text.AsSpan(start));
                using var found = JsonDocument.ParseValue(ref reader);
                found.RootElement.GetProperty("id").GetString().Should().Be(record.Key.Id);
            }
        }
    });

    [Fact]
    public void A_stream_in_small_pieces_reads_like_one_in_large_ones() => ForDatasets(dataset =>
    {
        var lines = Encoding.UTF8.GetBytes(DatasetLines.Write(dataset));
        DatasetLines.Read(new PiecesStream(lines, 7)).Should().Be(dataset);
    });

    [Fact]
    public void The_order_in_which_records_are_given_says_nothing() => ForDatasets(dataset =>
        new Dataset(dataset.Id, dataset.Title, dataset.Records.Reverse(), dataset.Note).Should().Be(dataset));

    [Fact]
    public void A_dataset_can_stand_in_anybody_s_object() => ForDatasets(dataset =>
        JsonSerializer.Deserialize<Holder>(JsonSerializer.Serialize(new Holder(dataset, 3)))!.Should().Be(new Holder(dataset, 3)));

    /// <summary>A dataset made from a number. Every law is tried on the same ones, so each is made once.</summary>
    public static Dataset Sample(int seed, int ofEach = 4) => Made.GetOrAdd((seed, ofEach), static of => Make(of.Seed, of.OfEach));

    private static Dataset Make(int seed, int ofEach)
    {
        var samples = new Samples(seed);
        var records =
            from table in Tables.All
            let type = Described.PublicTypes.Single(type => type.Name == table.Kind.ToString())
            from number in Enumerable.Range(0, ofEach)
            select (DatasetRecord)samples.Of(type);
        return new Dataset($"sample-{seed}", "Für alle Fälle", records.DistinctBy(record => record.Key), seed % 2 == 0 ? "a note" : null);
    }

    private static void ForDatasets(Action<Dataset> holds) =>
        Law.HoldsForSeeds(40, seed => holds(Sample(seed)));

    private sealed record Holder(Dataset Data, int Number);
}
