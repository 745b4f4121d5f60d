using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

/// <summary>The escapes of a string are undone as a reader of tokens does, and refused where that refuses them.</summary>
public class UnescapingTests
{
    private static readonly Gen<string> Tokens = Gen.ArrayOf(Gen.Elements(
        "a", "é", "𝄞", " ", @"\n", @"\""", @"\\", @"\/", @"\b", @"\f", @"\r", @"\t", @"\u0041", @"\u00e9", @"\u00E9", @"\u20ac",
        @"\ud834\udd1e", @"\ud834", @"\udd1e", @"\x", @"\u12", @"\u00g0")).Select(parts => string.Concat(parts));

    [Fact]
    public void Escapes_mean_what_a_reader_of_tokens_says()
    {
        var (texts, refused) = (0, 0);
        Law.Holds(3000, Tokens, token =>
        {
            var (bytes, expected) = (Encoding.UTF8.GetBytes(token), TextOf(token));
            var buffer = new byte[bytes.Length];
            var isText = Unescaping.TryUndo(bytes, buffer, out var length);
            (isText ? Encoding.UTF8.GetString(buffer, 0, length) : null).Should().Be(expected, token);
            _ = isText ? texts++ : refused++;
        }, upToSize: 12);
        Law.HasTried(() => Math.Min(texts, refused).Should().BePositive());
    }

    [Theory]
    [InlineData(@"a\")]
    [InlineData(@"a\u")]
    [InlineData(@"a\u004")]
    [InlineData(@"a\ud834\")]
    [InlineData(@"a\ud834\u")]
    public void An_escape_that_is_cut_off_is_refused(string token) =>
        Unescaping.TryUndo(Encoding.UTF8.GetBytes(token), new byte[token.Length], out _).Should().BeFalse();

    private static string? TextOf(string token)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{token}\""));
        try
        {
            reader.Read();
            var text = reader.Text();
            return reader.Read() ? throw new InvalidOperationException(token) : text;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
