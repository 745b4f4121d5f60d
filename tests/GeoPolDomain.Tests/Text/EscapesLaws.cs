using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Json;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Text;

/// <summary>Texts are written as <see cref="Utf8JsonWriter"/> writes them, byte for byte.</summary>
public class EscapesLaws
{
    private const string Odd =
        "\"\\/\b\f\n\r\t\0\u001f\u007f\u0080\u00a0\u00ad"
        + "'<>&+`éßЖ…“\u2028\u2029\u200d\u3000漢\ue000\ufeff\ufffd\uffff";

    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.Elements(Odd.ToCharArray()).Select(one => one.ToString()),
        Gen.Elements("🕊", "𝔘", "\ud83d", "\udd4a", "\udd4a\ud83d", "\ud83d\ud83d\udd4a", "e\u0301"),
        Gen.Elements("plain", "États membres de l'", "Организация Договора о ", "a", " ", "stm-a14", "2017-06-22"),
        Gen.Choose(0, char.MaxValue).Select(one => ((char)one).ToString()));

    private static readonly Gen<string> Texts = Pieces.ListOf().Select(string.Concat);

    [Fact]
    public void Every_text_has_the_bytes_of_the_other_writer() => Law.HoldsOften(20_000, Texts, text => Written(text) == Expected(text));

    [Fact]
    public void A_text_in_utf8_has_the_same_bytes() =>
        Law.HoldsOften(20_000, Texts, text => Written(Encoding.UTF8.GetBytes(text)) == Expected(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Every_character_is_written_alone_and_at_every_place_of_a_plain_text()
    {
        const string plain = "0123456789abcdefghijklmnopqrstuvwxyzABCDE";
        for (var one = 0; one <= char.MaxValue; one++)
        {
            var length = one % plain.Length;
            var at = (one >> 5) % (length + 1);
            var text = plain[..length].Insert(at, ((char)one).ToString());
            Compare(text);
        }
    }

    [Fact]
    public void An_odd_character_is_found_at_every_place_of_a_text_of_every_length()
    {
        foreach (var odd in "\"\\\n\u007fé漢\ud83d")
            for (var length = 1; length < 50; length++)
                for (var at = 0; at < length; at++)
                {
                    var text = new string('x', length).Remove(at, 1).Insert(at, odd.ToString());
                    Compare(text);
                }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("🕊")]
    [InlineData("\ud83d")]
    [InlineData("\"")]
    public void A_long_text_is_written_in_parts_that_nobody_sees(string unit)
    {
        for (var before = 0; before < 8; before++)
        {
            var text = new string('x', before) + string.Concat(Enumerable.Repeat(unit, 10_000));
            Compare(text);
        }
    }

    private static void Compare(string text)
    {
        if (Written(text) != Expected(text))
            Written(text).Should().Be(Expected(text));
        var bytes = Encoding.UTF8.GetBytes(text);
        if (Written(bytes) != Expected(bytes))
            Written(bytes).Should().Be(Expected(bytes));
    }

    private static string Expected(string text) => Other(writer => writer.WriteStringValue(text));

    private static string Expected(byte[] text) => Other(writer => writer.WriteStringValue(text));

    private static string Written(string text)
    {
        using var output = new JsonOutput();
        output.Text(text);
        return Convert.ToHexString(output.Written);
    }

    private static string Written(byte[] text)
    {
        using var output = new JsonOutput();
        output.Text(text);
        return Convert.ToHexString(output.Written);
    }

    private static string Other(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.OneLine))
            write(writer);
        return Convert.ToHexString(buffer.WrittenSpan);
    }
}
