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

    // At most a third of the letters of the longer name may differ.
    [Theory]
    [InlineData("abc", "abx", true)]
    [InlineData("abc", "xbx", false)]
    [InlineData("ab", "ax", false)]
    [InlineData("abcde", "abcdx", true)]
    [InlineData("abcde", "abcxx", false)]
    [InlineData("abcdef", "abcdxx", true)]
    [InlineData("abcdef", "abcxxx", false)]
    [InlineData("abcdef", "abcd", true)]
    [InlineData("abcd", "abcdef", true)]
    [InlineData("abcdef", "abc", false)]
    [InlineData("abc", "abcdef", false)]
    [InlineData("abcdef", "xabcdef", true)]
    [InlineData("abcdef", "abcdefghi", true)]
    [InlineData("abcdef", "xbcdefghi", false)]
    public void A_third_of_the_letters_may_differ_and_no_more(string written, string known, bool isGuessed) =>
        Spelling.Nearest(written, [known]).Should().Be(isGuessed ? known : null);

    // Each of these is one slip of the pen, and in names of three to five letters one is all there may be.
    [Theory]
    [InlineData("cst", "cts")]
    [InlineData("cts", "tcs")]
    [InlineData("tilte", "title")]
    [InlineData("ittle", "title")]
    [InlineData("titel", "title")]
    [InlineData("tiTEl", "TItle")]
    [InlineData("titl", "title")]
    [InlineData("itle", "title")]
    [InlineData("tiitle", "title")]
    [InlineData("kitle", "title")]
    [InlineData("titlx", "title")]
    public void Two_letters_that_changed_places_are_one_mistake_as_a_letter_too_many_is(string written, string known) =>
        Spelling.Nearest(written, [known]).Should().Be(known);

    [Theory]
    [InlineData("teitl", "title")]
    [InlineData("etitl", "title")]
    [InlineData("ltite", "title")]
    [InlineData("xitly", "title")]
    public void Two_mistakes_in_five_letters_are_too_many(string written, string known) =>
        Spelling.Nearest(written, [known]).Should().BeNull();

    [Fact]
    public void The_first_of_several_as_near_is_guessed_and_a_nearer_one_wherever_it_stands()
    {
        Spelling.Nearest("titla", ["title", "titly"]).Should().Be("title");
        Spelling.Nearest("abcdef", ["abcxxf", "abcxef", "abxxef"]).Should().Be("abcxef");
        Spelling.Nearest("abcdef", ["abcxef", "abcdef", "abcdxf"]).Should().Be("abcdef");
        Spelling.Nearest("abcdef", []).Should().BeNull();
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void A_long_name_is_not_guessed_at(int length, bool isGuessed)
    {
        var known = new string('a', length - 1) + "b";
        (Spelling.Nearest(new string('a', length), [known]) is not null).Should().Be(isGuessed);
    }

    [Theory]
    [InlineData("Article1", "article1", true)]
    [InlineData("article1", "article", false)]
    [InlineData("article", "article1", false)]
    [InlineData("article12", "article21", false)]
    [InlineData("1article", "2article", false)]
    [InlineData("art1icle", "art2icle", false)]
    [InlineData("art1icle", "article", false)]
    [InlineData("artikle1", "article2", true)]
    [InlineData("articl", "article1", true)]
    [InlineData("article1", "articl", true)]
    [InlineData("article1x", "article2", true)]
    public void A_number_makes_another_name_and_letters_a_misspelling(string written, string known, bool isGuessed) =>
        Spelling.Nearest(written, [known]).Should().Be(isGuessed ? known : null);
}
