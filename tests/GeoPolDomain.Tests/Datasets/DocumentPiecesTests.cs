using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.Fuzzing;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>The pieces of a document are read by several threads, and nobody can see that.</summary>
public class DocumentPiecesTests
{
    private static readonly string[] Names = ["as written", "one line", "tabs", "blanks", "in reverse"];

    private static readonly Lazy<Dataset> Syria = new(() =>
        DatasetJson.Read(File.ReadAllBytes(Checkout.PathOf("src/GeoPolDomain.Reference/Data/csto-syria-2017.json"))));

    public static TheoryData<string> Layouts() => [.. Names];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Several_threads_read_what_one_reads(string layout) => Law.HoldsForSeeds(20, seed =>
    {
        var data = DatasetLaws.Sample(seed);
        var text = Encoding.UTF8.GetBytes(Written(data, layout));
        foreach (var bytes in new[] { 1, 300, 5_000 })
            Read(text, new(3, bytes, 0)).Should().Be((data, "", false));
    });

    [Fact]
    public void Damaged_documents_of_many_records_are_read_as_by_one() => Law.HoldsForSeeds(2_000, seed =>
    {
        var random = new Random(seed);
        var data = seed % 3 == 0 ? DatasetLaws.Sample(seed % 7) : Syria.Value;
        var few = new Dataset(data.Id, data.Title, data.Records.Where(record => random.Next(data.Records.Count() / 40 + 1) == 0));
        Together.Try(new Mutation(random).Of(Encoding.UTF8.GetBytes(Written(few, Names[random.Next(3)]))), random);
    });

    [Theory]
    [InlineData("as written")]
    [InlineData("one line")]
    [InlineData("tabs")]
    public void Every_record_is_read_in_a_piece(string layout)
    {
        var data = Syria.Value;
        var text = Encoding.UTF8.GetBytes(Written(data, layout));
        using var context = new ReadContext();
        var cursor = new Cursor(text, ReadLimits.Usual);
        var first = Tables.All.First(table => data.RowsOf(table.Kind).Records.Count > 0);
        cursor.Pass(text.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\"{first.Name}\":")) + first.Name.Length + 3);
        cursor.TryTake((byte)'[').Should().BeTrue();
        cursor.SkipBlanks();
        var cuts = new DocumentCuts(text.AsSpan(0, cursor.Passed), first, cursor.Passed, 2_000);
        var (count, pieces) = (0, 0);
        for (; cuts.Next(text) is { } piece; pieces++)
        {
            piece.Read(text, context).Should().BeNull();
            count += piece.Count;
        }

        count.Should().Be(data.Records.Count());
        pieces.Should().BeGreaterThan(30);
    }

    [Fact]
    public void A_speaker_of_whom_nothing_is_known_stands_as_expected()
    {
        using var context = new ReadContext();
        var cursor = new Cursor("""{"id":"s","gist":"g","speakers":[{ },{}],"act":"deny"}"""u8, ReadLimits.Usual);
        Statement.Shape.TryReadPlain(ref cursor, context, out var statement).Should().BeTrue();
        statement.Speakers.Should().HaveCount(2);
        cursor = new Cursor("{}"u8, ReadLimits.Usual);
        Statement.Shape.TryReadPlain(ref cursor, context, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"text":"t","id":"c000100"}""", "")]
    [InlineData("""{"id":"c000100"}""", "missing-member 102:1 $.claims[100]")]
    [InlineData("""{"id":"c000099","text":"t"}""", "duplicate-id 102:1 $.claims[100]")]
    [InlineData("""{"id":"c000100","text":tt}""", "malformed-json 102:25 $.claims[100].text")]
    [InlineData("""{"id":"c000100","text":"},\n{\"id\":\"c000100\",\"text\":\"t\"},"}""", "")]
    [InlineData("""{"id":"c000100","text":"t","x-a":[{"a":1},{"id":"c000101","text":"t"},{"id":"c000102","text":"t"}]}""", "")]
    public void A_record_that_is_odd_or_wrong_is_read_as_ever(string record, string mistake)
    {
        var text = Claims(200, record);
        foreach (var bytes in new[] { 1, 40, 1_000 })
        {
            var read = Read(text, new(2, bytes, 0));
            read.Should().Be(Read(text, new(1, bytes, 0)));
            read.Errors.Should().Be(mistake);
        }
    }

    [Theory]
    [InlineData(199)]
    [InlineData(200)]
    public void Records_of_all_pieces_count_together(int most)
    {
        var (text, limits) = (Claims(200), new ReadLimits { Records = most });
        var read = Read(text, new(2, 100, 0), limits);
        read.Should().Be(Read(text, new(1, 100, 0), limits));
        read.Errors.Should().Be(most == 200 ? "" : "too-many-records 201:1 $.claims[199]");
    }

    private static (Dataset? Data, string Errors, bool IsCut) Read(byte[] text, Readers readers, ReadLimits? limits = null)
    {
        DatasetJson.TryRead(text, out var data, out var errors, out var isCut, limits ?? ReadLimits.Usual, readers);
        return (data, string.Join("; ", errors.Select(error => $"{error.Code} {error.Line}:{error.BytePosition} {error.Path}")), isCut);
    }

    private static byte[] Claims(int count, string? odd = null) => Encoding.UTF8.GetBytes(
        "{\"format\":\"geopoldomain/1\",\"id\":\"x\",\"title\":\"X\",\"claims\":[\n" + string.Join(",\n", Enumerable.Range(0, count)
            .Select(i => i == 100 && odd is not null ? odd : $$"""{"id":"c{{i:D6}}","text":"t"}""")) + "]}\n");

    private static string Written(Dataset data, string layout)
    {
        var json = DatasetJson.Write(data);
        if (layout == "as written")
            return json;
        using var document = JsonDocument.Parse(json);
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        if (layout == "in reverse")
            return JsonSerializer.Serialize(
                document.RootElement.EnumerateObject().Reverse().ToDictionary(one => one.Name, one => one.Value));
        if (layout == "tabs")
            options = new(options) { WriteIndented = true, IndentCharacter = '\t', IndentSize = 1, NewLine = "\r\n" };
        var written = JsonSerializer.Serialize(document.RootElement, options);
        return layout == "blanks" ? written.Replace("},{", "} ,\t{ ", StringComparison.Ordinal) : written;
    }
}
