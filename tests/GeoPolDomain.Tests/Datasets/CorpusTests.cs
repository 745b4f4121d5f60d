using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>Documents as people write them, right and wrong. What is said about a wrong one stands beside it.</summary>
public class CorpusTests
{
    private const string Corpus = "tests/GeoPolDomain.Tests/Corpus";

    public static TheoryData<string> Valid() => Documents("valid");

    public static TheoryData<string> Invalid() => Documents("invalid");

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_document_is_read_and_comes_back_from_its_canonical_form(string name)
    {
        var dataset = DatasetJson.Read(File.ReadAllBytes(Checkout.PathOf($"{Corpus}/valid/{name}.json")));
        var canonical = DatasetJson.Write(dataset);
        DatasetJson.Read(canonical).Should().Be(dataset);
        Checkout.ShouldHold($"{Corpus}/valid/{name}.canonical", canonical);
        var places = new DocumentMap(File.ReadAllBytes(Checkout.PathOf($"{Corpus}/valid/{name}.json")));
        dataset.Records.Where(record => places.Find(record.Key) is null).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_document_is_refused_with_every_mistake_and_its_place(string name)
    {
        var bytes = File.ReadAllBytes(Checkout.PathOf($"{Corpus}/invalid/{name}.json"));
        DatasetJson.TryRead(bytes, out var dataset, out var errors).Should().BeFalse();
        dataset.Should().BeNull();
        Checkout.ShouldHold($"{Corpus}/invalid/{name}.errors", string.Concat(errors.Select(error => $"{error.Code}: {error}\n")));

        var read = () => DatasetJson.Read(bytes);
        var thrown = read.Should().Throw<DocumentException>().Which;
        thrown.Errors.Should().Equal(errors);
        (thrown.Path, thrown.LineNumber + 1, thrown.BytePositionInLine + 1)
            .Should().Be((errors[0].Path, errors[0].Line, errors[0].BytePosition));
    }

    // Votes are no dataset, and a document beyond a usual limit is too long to stand there; ReadLimitsTests has shorter ones.
    private static readonly DocumentErrorCode[] Elsewhere =
    [
        DocumentErrorCode.InconsistentVotes,
        DocumentErrorCode.DocumentTooLong, DocumentErrorCode.LineTooLong, DocumentErrorCode.TextTooLong, DocumentErrorCode.TooManyRecords,
    ];

    [Fact]
    public void Every_code_of_a_reading_error_stands_in_the_corpus()
    {
        var told = Directory.EnumerateFiles(Checkout.PathOf($"{Corpus}/invalid"), "*.errors")
            .SelectMany(File.ReadLines)
            .Select(line => line.Split(':')[0]);
        told.Distinct().Should()
            .BeEquivalentTo(DocumentErrorCode.All.Except(Elsewhere).Select(code => code.ToString()));
    }

    [Fact]
    public void Reading_stops_at_a_hundred_mistakes_and_says_so()
    {
        var claims = string.Join(",", Enumerable.Repeat("{}", 500));
        var read = () => DatasetJson.Read($$"""{"format":"geopoldomain/1","id":"x","title":"t","claims":[{{claims}}]}""");
        var thrown = read.Should().Throw<DocumentException>().Which;
        thrown.Errors.Should().HaveCount(100);
        thrown.IsCut.Should().BeTrue();
        thrown.Message.Should().StartWith("100 or more mistakes:");
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_when_reading_and_never_written()
    {
        var json = DatasetJson.Write(DatasetLaws.Sample(3));
        Encoding.UTF8.GetBytes(json)[0].Should().Be((byte)'{');
        DatasetJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)]).Should().Be(DatasetLaws.Sample(3));
    }

    [Fact]
    public void A_file_in_lines_has_one_header_at_its_start()
    {
        var lines = """
            {"record":"claim","id":"c-1","text":"first"}
            {"record":"dataset","format":"geopoldomain/1","id":"x","title":"t"}
            """;
        DatasetLines.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(lines)), out _, out var errors).Should().BeFalse();
        Checkout.ShouldHold($"{Corpus}/invalid/headers.errors", string.Concat(errors.Select(error => $"{error.Code}: {error}\n")));
    }

    [Fact]
    public void In_lines_a_mistake_names_its_line_and_the_others_are_read()
    {
        var lines = """
            {"record":"dataset","format":"geopoldomain/1","id":"x","title":"t"}
            {"record":"claim","id":"c-1","text":"first"}
            {"record":"claim","id":"c-2","txt":"second"}

            {"text":"third","id":"c-3","record":"claim"}
            {"record":"clam","id":"c-4","text":"fourth"}
            {"id":"c-5","text":"fifth"}
            {"record":"claim","id":"c-6"
            """;
        var errors = new List<DocumentError>();
        DatasetLines.ReadRecords(new MemoryStream(Encoding.UTF8.GetBytes(lines)), errors.Add)
            .Select(record => record.Key.Id).Should().Equal("c-1", "c-3");
        Checkout.ShouldHold($"{Corpus}/invalid/lines.errors", string.Concat(errors.Select(error => $"{error.Code}: {error}\n")));
        DatasetLines.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(lines)), out _, out var all).Should().BeFalse();
        all.Should().Equal(errors);
    }

    [Fact]
    public void A_line_that_is_refused_does_not_make_the_next_one_read_less_strictly()
    {
        var lines = """
            {"record":"dataset","format":"geopoldomain/1","id":"x","title":"t"}
            {"id":"a-1","names":[{"text":"A"}],"record":"actor"}
            {"record":"claim","id":"c-1","text":"first","record":"claim"}
            """;
        var errors = new List<DocumentError>();
        DatasetLines.ReadRecords(new MemoryStream(Encoding.UTF8.GetBytes(lines)), errors.Add).Should().BeEmpty();
        errors.Select(error => error.Line).Should().Equal(2, 3);
        errors[1].Message.Should().Contain("'record' is not known here");
    }

    [Fact]
    public void Lines_need_their_header_first()
    {
        DatasetLines.TryRead(new MemoryStream("{\"record\":\"claim\",\"id\":\"c\",\"text\":\"t\"}"u8.ToArray()), out _, out var errors)
            .Should().BeFalse();
        errors.Should().ContainSingle().Which.Message.Should().Contain("header is missing");
        DatasetLines.TryRead(new MemoryStream(), out _, out var none).Should().BeFalse();
        none.Should().ContainSingle().Which.Message.Should().Contain("nothing to read");
    }

    private static TheoryData<string> Documents(string kind) =>
        [.. Directory.EnumerateFiles(
            Checkout.PathOf($"{Corpus}/{kind}"),
            "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];
}
