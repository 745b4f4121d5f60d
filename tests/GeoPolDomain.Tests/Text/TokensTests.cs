using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

/// <summary>The text of a token, and what holds none.</summary>
public partial class TokensTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("é€𝄞", "é€𝄞")]
    [InlineData(@"\u0070lain", "plain")]
    [InlineData(@"\ud834\uDD1e", "𝄞")]
    [InlineData(@"\\ud834", @"\ud834")]
    [InlineData(@"\\\""\/\n", "\\\"/\n")]
    [InlineData(@"é\u00e9", "éé")]
    [InlineData(@"\ud834", null)]
    [InlineData(@"\udd1e", null)]
    [InlineData(@"\udd1e\ud834", null)]
    [InlineData(@"\ud834\ud834\udd1e", null)]
    [InlineData(@"\ud834 \udd1e", null)]
    [InlineData(@"\ud834\n", null)]
    [InlineData(@"plain \udd1e", null)]
    public void A_token_has_the_text_that_it_spells_or_none(string token, string? text)
    {
        foreach (var inPieces in new[] { false, true })
        {
            var reader = ReaderOf(Encoding.UTF8.GetBytes(token), inPieces);
            reader.Text().Should().Be(text);
            reader.HasText(Encoding.UTF8.GetBytes(text ?? "plain")).Should().Be(text is not null);
            reader.HasText("other"u8).Should().BeFalse();
            var buffer = new char[reader.Length()];
            reader.TryCopyText(buffer, out var length).Should().Be(text is not null);
            if (text is not null)
                new string(buffer, 0, length).Should().Be(text);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { (byte)'\\', (byte)'n', 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void Broken_bytes_are_no_text(byte[] token)
    {
        foreach (var inPieces in new[] { false, true })
        {
            var reader = ReaderOf(token, inPieces);
            reader.Text().Should().BeNull();
            reader.HasText("plain"u8).Should().BeFalse();
            reader.TryCopyText(new char[reader.Length()], out _).Should().BeFalse();
        }
    }

    [Fact]
    public void What_is_no_string_has_no_text()
    {
        var reader = new Utf8JsonReader("1"u8);
        reader.Read();
        reader.Text().Should().BeNull();
    }

    // System.Text.Json throws for a token that is not valid Unicode; who asks the reader himself must know that.
    [Fact]
    public void Nobody_else_asks_a_reader_for_its_text() =>
        Checkout.SourceFiles("src").Where(file => Path.GetFileName(file) != "Tokens.cs")
            .Where(file => File.ReadAllText(file) is var code
                && code.Contains("Utf8JsonReader", StringComparison.Ordinal)
                && Asks().IsMatch(code))
            .Should().BeEmpty();

    [GeneratedRegex(@"(?<!UTF8)\.(ValueTextEquals|CopyString|GetString)\(")]
    private static partial Regex Asks();

    private static Utf8JsonReader ReaderOf(byte[] token, bool inPieces)
    {
        byte[] json = [(byte)'"', .. token, (byte)'"'];
        var reader = inPieces ? new Utf8JsonReader(Piece.Of(json)) : new Utf8JsonReader(json);
        reader.Read();
        return reader;
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        private Piece(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        /// <summary>The bytes as a sequence of pieces of one byte.</summary>
        public static ReadOnlySequence<byte> Of(byte[] bytes)
        {
            var first = new Piece(bytes.AsMemory(0, 1), 0);
            var last = first;
            for (var at = 1; at < bytes.Length; at++)
                last.Next = last = new Piece(bytes.AsMemory(at, 1), at);
            return new(first, 0, last, 1);
        }
    }
}
