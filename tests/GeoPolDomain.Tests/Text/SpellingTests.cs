using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

public class SpellingTests
{
    [Theory]
    [InlineData("titel", "title", "kind")]
    [InlineData("txt", "text", "title")]
    [InlineData("armenai", "armenia", "albania")]
    [InlineData("Organisation", "organization", "organ")]
    [InlineData("cto-2018", "csto-2018", "cto-2017")]
    public void The_nearest_name_is_guessed(string written, string meant, string other) =>
        Spelling.Nearest(written, [other, meant]).Should().Be(meant);

    [Theory]
    [InlineData("signed", "kind")]
    [InlineData("on", "of")]
    [InlineData("x", "y")]
    [InlineData("", "id")]
    public void What_differs_in_more_than_a_third_of_its_letters_is_not_guessed(string written, string known) =>
        Spelling.Nearest(written, [known]).Should().BeNull();

    [Theory]
    [InlineData("c-2", "c-1")]
    [InlineData("stm-a14", "stm-a17")]
    [InlineData("dec-9", "dec-10")]
    [InlineData("2017-06-23", "2017-06-24")]
    public void What_differs_in_digits_only_is_another_name_and_not_guessed(string written, string known) =>
        Spelling.Nearest(written, [known]).Should().BeNull();
}
