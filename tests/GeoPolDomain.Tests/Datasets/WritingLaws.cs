using System.Text.Encodings.Web;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>What this library writes has the bytes that <see cref="Utf8JsonWriter"/> would write.</summary>
public class WritingLaws
{
    [Fact]
    public void A_document_has_the_bytes_of_the_other_writer() => ForDatasets(data =>
    {
        var json = DatasetJson.Write(data);
        json.Should().Be(OtherWriter.Rewritten(json, JsonText.Indented) + "\n");
    });

    [Fact]
    public void Every_line_has_the_bytes_of_the_other_writer() => ForDatasets(data =>
    {
        foreach (var line in DatasetLines.Write(data).TrimEnd('\n').Split('\n'))
            line.Should().Be(OtherWriter.Rewritten(line, JsonText.OneLine));
    });

    [Fact]
    public void In_the_object_of_another_a_record_is_written_as_its_writer_writes() => ForDatasets(data =>
    {
        JsonWriterOptions[] all =
        [
            new(),
            new() { Indented = true, IndentSize = 3 },
            new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
            new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true },
        ];
        foreach (var options in all)
            OtherWriter.Written(options, writer => JsonSerializer.Serialize(writer, new[] { data, data }))
                .Should().Be(OtherWriter.Rewritten($"[{DatasetJson.Write(data)},{DatasetJson.Write(data)}]", options));
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_writer_of_another_says_itself_how_deep_it_goes(bool isIndented)
    {
        var nested = Enumerable.Range(0, 90).Aggregate((Requirement)new TimeReached(), (inner, _) => new Not { Of = inner });
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = isIndented };
        string Written(JsonWriterOptions to) =>
            OtherWriter.Written(to, writer => new DescribedConverter<Requirement>().Write(writer, nested, JsonSerializerOptions.Default));
        Written(options).Should().Be(OtherWriter.Rewritten(Written(default), options));
        FluentActions.Invoking(() => Written(options with { MaxDepth = 90 })).Should().Throw<InvalidOperationException>();
    }

    private static void ForDatasets(Action<Dataset> holds) => Law.HoldsForSeeds(8, seed => holds(DatasetLaws.Sample(seed)));
}
