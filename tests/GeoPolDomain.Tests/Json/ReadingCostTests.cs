using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Json;

/// <summary>
/// What a long document costs that is empty, odd or wrong all over. Bytes allocated are counted, for no clock is the same twice.
/// </summary>
public class ReadingCostTests
{
    /// <summary>The bytes allocated for a byte of a document at the most, as docs/performance.md says.</summary>
    public const int MostForAByte = 64;

    private const string Header = """{"record":"dataset","format":"geopoldomain/1","id":"x","title":"X"}""";
    private const string Start = """{"format":"geopoldomain/1","id":"x","title":"X",""";

    [Theory]
    [InlineData("\n")]
    [InlineData(" \t\r\n")]
    public void A_blank_line_costs_nothing(string blank) =>
        BytesForEachByte(bytes => Repeated(Header + "\n", blank, "", bytes), lines => DatasetLines.ReadRecords(lines).Should().BeEmpty())
            .Should().BeLessThan(0.1);

    [Theory]
    [InlineData("\"unknown\":1,")]
    [InlineData("\"claimz\":1,")]
    [InlineData("\"\\udc00\":1,")]
    [InlineData("\"claims\":[{}],")]
    [InlineData("\"actors\":[{\"kind\":\"\\udc00\"}],")]
    [InlineData("\"actors\":[{\"kind\":1},2],")]
    public void A_mistake_after_the_hundredth_costs_nothing(string mistake) =>
        BytesForEachByte(bytes => Repeated(Start, mistake, "\"note\":\"n\"}", bytes), document =>
        {
            DatasetJson.TryRead(document.ToArray(), out _, out var errors, out var isCut).Should().BeFalse();
            errors.Should().HaveCount(ReadContext.MostErrors);
            isCut.Should().BeTrue();
        })
            .Should().BeLessThan(1.1, "one byte is the copy of the input");

    // The shortest text for the largest objects. The mistake at the end makes the paths be found, for which the text is read once more.
    [Theory]
    [InlineData("\"statements\":[{\"id\":\"s\",\"act\":\"deny\",\"gist\":\"g\",\"speakers\":[", "{},")]
    [InlineData("\"claims\":[{\"id\":\"c\",\"text\":\"t\",\"citations\":[", "{\"source\":\"a\"},")]
    [InlineData("\"claims\":[{\"id\":\"c\",\"text\":\"t\",\"about\":[", "\"a\",")]
    [InlineData("\"actors\":[{\"id\":\"a\",\"kind\":\"state\",\"names\":[", "{\"text\":\"t\"},")]
    [InlineData("\"claims\":[", "{\"id\":\"c\",\"text\":\"t\"},")]
    [InlineData(
        "\"conditions\":[{\"id\":\"k\",\"holder\":\"x\",\"act\":\"send\",\"requires\":{\"kind\":\"all\",\"of\":[",
        "{\"kind\":\"time\"},")]
    [InlineData("\"note\":\"n\",", "\n")]
    [InlineData("\"unknown\":{", "\"\":1,")]
    [InlineData("\"note\":\"", "x")]
    [InlineData("\"note\":\"", "\\u0041")]
    [InlineData("\"", "x")]
    public void The_length_of_a_document_bounds_what_is_allocated(string start, string part) =>
        BytesForEachByte(bytes => Repeated(Start + start, part, "", bytes), document =>
            DatasetJson.TryRead(document.GetBuffer().AsSpan(0, (int)document.Length), out _, out _).Should().BeFalse())
            .Should().BeLessThan(MostForAByte);

    [Theory]
    [InlineData("\"\\udc00\":1,", 0)]
    [InlineData("\"\\u0072ecor\\u0064s\":1,", 0)]
    public void The_form_of_a_document_costs_nothing_however_its_members_are_written(string member, int most) =>
        BytesForEachByte(bytes => Repeated("{", member, "\"note\":\"n\"}", bytes), document =>
            DatasetDocument.FormOf(document.GetBuffer().AsSpan(0, (int)document.Length)).Should().Be(DocumentForm.Json))
            .Should().BeLessThanOrEqualTo(most);

    // Searching the line anew after each piece would take hours. The limit only keeps such a test from hanging.
    [Fact]
    public async Task A_long_line_that_comes_in_small_pieces_is_searched_once()
    {
        var line = $$"""{"record":"claim","id":"long","text":"{{new string('x', 1 << 25)}}"}""";
        var stream = new PiecesStream(Encoding.UTF8.GetBytes($"{Header}\n{line}"), 64);
        var limits = ReadLimits.OfRecords with { TextBytes = 1 << 25 };
        var read = Task.Run(() => DatasetLines.ReadRecords(stream, limits: limits).Should().ContainSingle());
        await read.WaitAsync(TimeSpan.FromMinutes(1));
    }

    /// <summary>How many bytes are allocated for each further byte of the input.</summary>
    private static double BytesForEachByte(Func<int, byte[]> text, Action<MemoryStream> read)
    {
        var (small, large) = (text(1 << 18), text(1 << 20));
        return (Allocated(large, read) - Allocated(small, read)) / (double)(large.Length - small.Length);
    }

    private static long Allocated(byte[] text, Action<MemoryStream> read) =>
        Allocation.Of(() => read(new MemoryStream(text, 0, text.Length, writable: false, publiclyVisible: true)), tries: 2);

    private static byte[] Repeated(string start, string part, string end, int bytes) =>
        Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(part, bytes / part.Length)) + end);
}
