using System.Text;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

/// <summary>A value that was read before is found by its text, and never by another text.</summary>
public class InternTableTests
{
    // Every byte counts up to 24, so that no two such texts have one mark.
    [Fact]
    public void Texts_of_up_to_24_bytes_have_one_mark_only_when_they_are_equal()
    {
        for (var length = 1; length <= 24; length++)
        {
            var text = Enumerable.Range(0, length).Select(i => (byte)('a' + i)).ToArray();
            var mark = TextMark.Of(text);
            (mark.IsWhole, mark.Length).Should().Be((true, length));
            TextMark.Of((byte[])text.Clone()).Should().Be(mark);
            TextMark.Of(text.AsSpan()[..^1]).Should().NotBe(mark);
            for (var place = 0; place < length; place++)
            {
                var other = (byte[])text.Clone();
                other[place] = (byte)'!';
                TextMark.Of(other).Should().NotBe(mark, $"byte {place} of {length} differs");
            }
        }

        TextMark.Of([]).Should().Be(default(TextMark));
        TextMark.Of(new byte[25]).IsWhole.Should().BeFalse();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("csto")]
    [InlineData("collective-rapid-reaction")]
    [InlineData("a-text-of-sixty-four-letters-is-the-longest-one-that-is-kept-678")]
    [InlineData("", InternTable.LongestText)]
    public void What_is_added_is_found_by_an_equal_text(string begin, int length = 0)
    {
        var text = begin.PadRight(length, 'x');
        var (table, value) = (new InternTable(), new string(text));
        Find(table, text, out var mark).Should().BeNull();
        table.Add(mark, value, value);
        Find(table, text, out var again).Should().BeSameAs(value);
        again.Should().Be(mark);
        Find(table, text + "x", out _).Should().BeNull();
    }

    [Theory]
    [InlineData("sofía", "sofía")]
    [InlineData("2017-06-22", "2017-06-22T00")]
    [InlineData("", null, InternTable.LongestText + 1)]
    public void What_is_not_ASCII_or_not_written_as_it_was_read_or_too_long_is_not_kept(string begin, string? canonical, int length = 0)
    {
        var read = begin.PadRight(length, 'x');
        var table = new InternTable();
        Find(table, read, out var mark);
        table.Add(mark, canonical ?? read, "value");
        Find(table, read, out _).Should().BeNull();
    }

    // The mark of a longer text holds its first 16 and its last 8 bytes; the rest is compared.
    [Fact]
    public void Long_texts_that_differ_in_the_middle_are_told_apart()
    {
        const string One = "collective-rapid-reaction-force", Other = "collective-rapid-Reaction-force";
        var table = new InternTable();
        Find(table, One, out var mark);
        table.Add(mark, One, One);
        Find(table, Other, out var same).Should().BeNull();
        same.Should().Be(mark);
    }

    [Fact]
    public void Of_many_texts_each_is_found_as_itself_or_not_at_all() => Law.HoldsForSeeds(20, seed =>
    {
        var (table, chance) = (new InternTable(), new Random(seed));
        for (var i = 0; i < 2000; i++)
        {
            var text = $"{chance.Next(3) switch { 0 => "p", 1 => "actor-", _ => "a-text-longer-than-a-mark-" }}{chance.Next(600)}";
            var found = Find(table, text, out var mark);
            (found is null || (string)found == text).Should().BeTrue();
            if (found is null)
                table.Add(mark, text, text);
            Find(table, text, out _).Should().Be(text);
        }
    });

    // Thirty-two slots are too few for a hundred texts, and the table grows until each has room.
    [Fact]
    public void A_table_that_often_replaces_a_value_grows()
    {
        var table = new InternTable();
        var texts = Enumerable.Range(0, 100).Select(number => $"v{number}").ToList();
        for (var times = 0; times < 20; times++)
            foreach (var text in texts)
                if (Find(table, text, out var mark) is null)
                    table.Add(mark, text, text);
        texts.Count(text => Find(table, text, out _) is not null).Should().BeGreaterThan(60);
    }

    private static object? Find(InternTable table, string text, out TextMark mark)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        mark = TextMark.Of(bytes);
        return table.Find(bytes, mark);
    }
}
