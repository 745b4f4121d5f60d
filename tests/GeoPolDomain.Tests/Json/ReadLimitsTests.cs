using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Json;

/// <summary>A document up to a limit is read, and a document beyond it is refused at the same place in whichever way it is read.</summary>
public class ReadLimitsTests
{
    private const string Header = """{"record":"dataset","format":"geopoldomain/1","id":"x","title":"X"}""";

    private static readonly string Plain =
        """{"format":"geopoldomain/1","id":"x","title":"X","claims":["""
        + """{"id":"c0","text":"first"},{"id":"c1","text":"second"},{"id":"c2","text":"the third"}]}""";

    private static readonly string PlainLines =
        $"{Header}\n"
        + """{"record":"claim","id":"c0","text":"first"}""" + "\n"
        + """{"record":"claim","id":"c1","text":"second"}""" + "\n"
        + """{"record":"claim","id":"c2","text":"the third"}""" + "\n";

    // Not as this library writes it, so that it is read by tokens; yet everything behind stands where it stood.
    private static readonly string Odd =
        Plain.Replace("\"id\":\"x\",\"title\":\"X\"", "\"title\":\"X\",\"id\":\"x\"", StringComparison.Ordinal);

    private static readonly string OddLines = Enumerable.Range(0, 3).Aggregate(PlainLines, (lines, i) => lines.Replace(
        $"\"record\":\"claim\",\"id\":\"c{i}\"", $"\"id\":\"c{i}\",\"record\":\"claim\"", StringComparison.Ordinal));

    private static readonly int First = Plain.IndexOf("{\"id\":\"c0\"", StringComparison.Ordinal) + 1;

    private static readonly int Third = Plain.IndexOf("{\"id\":\"c2\"", StringComparison.Ordinal) + 1;

    private static readonly int LastLine = PlainLines.Split('\n')[3].Length + 1;

    public static TheoryData<ReadLimits, ReadLimits, string> OfDocuments() => new()
    {
        { new() { Bytes = Plain.Length }, new() { Bytes = Plain.Length - 1 }, $"document-too-long 1:{Plain.Length} $" },
        { new() { Records = 3 }, new() { Records = 2 }, $"too-many-records 1:{Third} $.claims[2]" },
        { new() { TextBytes = 9 }, new() { TextBytes = 8 }, $"text-too-long 1:{Third + 18} $.claims[2].text" },
        { new() { Depth = 3 }, new() { Depth = 2 }, $"nested-too-deep 1:{First} $.claims[0]" },
    };

    public static TheoryData<ReadLimits, ReadLimits, string> OfLines() => new()
    {
        { new() { Bytes = PlainLines.Length }, new() { Bytes = PlainLines.Length - 1 }, $"document-too-long 4:{LastLine} $" },
        { new() { Bytes = PlainLines.Length + 1 }, new() { Bytes = PlainLines.Length - 5 }, $"document-too-long 4:{LastLine - 4} $" },
        { new() { LineBytes = Header.Length }, new() { LineBytes = Header.Length - 1 }, $"line-too-long 1:{Header.Length} $" },
        { new() { Records = 3 }, new() { Records = 2 }, "too-many-records 4:1 $" },
        { new() { TextBytes = 9 }, new() { TextBytes = 8 }, "text-too-long 4:36 $.text" },
    };

    [Theory]
    [MemberData(nameof(OfDocuments))]
    public async Task A_document_is_read_up_to_a_limit_and_refused_beyond_it(ReadLimits at, ReadLimits beyond, string refused)
    {
        foreach (var document in (string[])[Plain, Odd])
            foreach (var (limits, told) in (IEnumerable<(ReadLimits, string)>)[(at, "read"), (beyond, refused)])
            {
                Told(() => DatasetDocument.Read(document, limits)).Should().Be(told);
                Told(() => DatasetJson.Read(new PiecesStream(Utf8(document), 7), limits)).Should().Be(told);
                (await ToldLater(() => DatasetJson.ReadAsync(new PiecesStream(Utf8(document), 7), limits))).Should().Be(told);
            }
    }

    [Theory]
    [MemberData(nameof(OfLines))]
    public async Task Lines_are_read_up_to_a_limit_and_refused_beyond_it(ReadLimits at, ReadLimits beyond, string refused)
    {
        foreach (var lines in (string[])[PlainLines, OddLines])
            foreach (var (limits, told) in (IEnumerable<(ReadLimits, string)>)[(at, "read"), (beyond, refused)])
            {
                Told(() => DatasetDocument.Read(lines, limits)).Should().StartWith(told);
                Told(() => DatasetLines.Read(new PiecesStream(Utf8(lines), 7), limits)).Should().StartWith(told);
                Told(() => Of(DatasetLines.ReadRecords(new PiecesStream(Utf8(lines), 7), null, limits))).Should().Be(told);
                (await ToldLater(() => Task.Run(() => Of(
                    DatasetLines.ReadRecordsAsync(new PiecesStream(Utf8(lines), 7), null, limits).ToBlockingEnumerable()))))
                    .Should().Be(told);
            }
    }

    [Fact]
    public void A_message_says_how_the_limit_is_raised()
    {
        foreach (var (document, beyond) in OfDocuments().Select(row => (Plain, row)).Concat(OfLines().Select(row => (PlainLines, row))))
        {
            DatasetDocument.TryRead(Utf8(document), out _, out var errors, out _, (ReadLimits)beyond[1]).Should().BeFalse();
            if (errors[0].Code != DocumentErrorCode.NestedTooDeep)
                errors[0].Message.Should().Contain("raise ReadLimits.");
        }
    }

    [Theory]
    [InlineData("\"x-colour\":[\"the\",\"longest\"]")]
    [InlineData("\"the longest\":1")]
    [InlineData("\"about\":[\"the-longest\"]")]
    [InlineData("\"citations\":[{\"source\":\"s\",\"basis\":\"the longest\"}]")]
    [InlineData("\"note\":\"\\u0041\\u0042\"")]
    public void A_long_text_is_refused_wherever_it_stands(string member)
    {
        var document = $$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"c","text":"t",{{member}}}]}""";
        DatasetJson.TryRead(Utf8(document), out _, out var errors, new() { TextBytes = 10 }).Should().BeFalse();
        errors.Should().ContainSingle().Which.Code.Should().Be(DocumentErrorCode.TextTooLong);
    }

    [Fact]
    public void The_first_record_too_many_is_told_whichever_thread_reads_it()
    {
        var claims = Enumerable.Range(0, 20_000).Select(i => $$"""{"record":"claim","id":"c{{i}}","text":"A long claim {{i}}."}""");
        var text = Utf8($"{Header}\n\n{string.Join("\n", claims)}\nwrong");
        foreach (var most in (int[])[1, 9_999, 19_999])
        {
            DatasetLines.TryRead(new MemoryStream(text), out _, out var errors, new() { Records = most }).Should().BeFalse();
            var error = errors.Should().ContainSingle().Subject;
            (error.Code, error.Line).Should().Be((DocumentErrorCode.TooManyRecords, most + 3));
        }
    }

    [Fact]
    public void After_a_line_that_is_too_long_the_next_line_is_read()
    {
        var text = Utf8($"{Header}\n{new string('x', 200_000)}\n{PlainLines[(Header.Length + 1)..]}");
        foreach (var piece in (int[])[1 << 20, 70_000, 1000])
        {
            var errors = new List<DocumentError>();
            DatasetLines.ReadRecords(new PiecesStream(text, piece), errors.Add, new() { LineBytes = 100_000 }).Should().HaveCount(3);
            errors.Should().ContainSingle().Which.Line.Should().Be(2);
        }
    }

    [Fact]
    public void A_line_without_an_end_is_not_kept()
    {
        var limits = ReadLimits.OfRecords with { LineBytes = 1 << 16 };
        Allocation.Of(() => DatasetLines.ReadRecords(new EndlessStream('x', 1 << 28), _ => { }, limits).Should().BeEmpty(), tries: 1)
            .Should().BeLessThan(1 << 20, "a quarter of a gigabyte came");
    }

    [Fact]
    public async Task A_stream_without_an_end_is_refused()
    {
        var limits = new ReadLimits { Bytes = 1 << 20 };
        var read = () => DatasetJson.Read(new EndlessStream(' ', long.MaxValue), limits);
        read.Should().Throw<DocumentException>().Which.Errors[0].Code.Should().Be(DocumentErrorCode.DocumentTooLong);
        var awaited = () => DatasetJson.ReadAsync(new EndlessStream(' ', long.MaxValue), limits);
        (await awaited.Should().ThrowAsync<DocumentException>()).Which.Errors[0].BytePosition.Should().Be((1 << 20) + 1);
        var lines = () => DatasetLines.Read(new EndlessStream('\n', long.MaxValue), limits);
        lines.Should().Throw<DocumentException>().Which.Errors[0].Line.Should().BeGreaterThan(1);
    }

    [Fact]
    public void The_byte_order_mark_counts()
    {
        var marked = Utf8("\uFEFF" + Plain);
        DatasetJson.TryRead(marked, out _, out _, new() { Bytes = marked.Length }).Should().BeTrue();
        DatasetJson.TryRead(marked, out _, out var errors, new() { Bytes = marked.Length - 1 }).Should().BeFalse();
        errors[0].BytePosition.Should().Be(Plain.Length);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_refused_and_not_replaced()
    {
        var read = () => DatasetDocument.Read(Plain.Replace("first", "fir\uD83Dst"));
        read.Should().Throw<DocumentException>().Which.Errors[0].Code.Should().Be(DocumentErrorCode.InvalidUnicode);
        DatasetDocument.Read(Plain.Replace("first", "fir\uD83D\uDE00st")).Statements.Claims[0].Text.Should().Be("fir\uD83D\uDE00st");
    }

    [Fact]
    public void A_limit_that_nothing_can_keep_is_a_mistake_of_the_caller()
    {
        foreach (var make in (Func<ReadLimits>[])
        [
            () => new() { Bytes = 0 }, () => new() { LineBytes = -1 }, () => new() { Records = 0 }, () => new() { TextBytes = 0 },
            () => new() { Depth = 0 }, () => new() { Depth = 65 },
        ])
            make.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Told(Func<Dataset> read) => ToldLater(() => Task.FromResult(read())).Result;

    private static async Task<string> ToldLater(Func<Task<Dataset>> read)
    {
        try
        {
            (await read()).Records.Should().HaveCount(3);
            return "read";
        }
        catch (DocumentException refused)
        {
            return string.Join(", ", refused.Errors.Select(error => $"{error.Code} {error.Line}:{error.BytePosition} {error.Path}"));
        }
    }

    private static Dataset Of(IEnumerable<DatasetRecord> records) => new("x", "X", records);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
