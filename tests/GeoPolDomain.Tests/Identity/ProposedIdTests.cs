using GeoPolDomain.Identity;

namespace GeoPolDomain.Tests.Identity;

public class ProposedIdTests
{
    [Theory]
    [InlineData("Côte d’Ivoire", "cote-d-ivoire")]
    [InlineData("Co\u0302te d'Ivoire", "cote-d-ivoire")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("Łódź & Straße", "lodz-strasse")]
    [InlineData("  Antigua and Barbuda. ", "antigua-and-barbuda")]
    [InlineData("2003-05-14", "2003-05-14")]
    [InlineData("Kyrgyzstan (Кыргызстан)", "kyrgyzstan")]
    public void A_text_is_spelled_as_an_id(string text, string id) => ProposedId.Of(text).Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData("Россия")]
    [InlineData("— … —")]
    public void A_text_without_Latin_letters_and_digits_gives_no_id(string text) => ProposedId.Of(text).Should().BeNull();

    [Fact]
    public void Texts_that_are_missing_are_left_out() => ProposedId.Of("armenia", null, "", "csto").Should().Be("armenia-csto");

    [Fact]
    public void An_id_that_would_be_too_long_is_cut_and_stays_apart_from_others_that_begin_alike()
    {
        var (one, other) = (ProposedId.Of(new string('a', 200), "x")!, ProposedId.Of(new string('a', 200), "y")!);

        one.Should().HaveLength(120).And.NotBe(other).And.Be(ProposedId.Of(new string('a', 200), "x"));
        SourceId.Parse(one).ToString().Should().Be(one);
    }
}
