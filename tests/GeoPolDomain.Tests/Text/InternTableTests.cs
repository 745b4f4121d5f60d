using System.Globalization;
using System.Text;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Text;

/// <summary>What the cache of small values holds.</summary>
public class InternTableTests
{
    private readonly InternTable table = new();

    [Fact]
    public void A_text_is_held_from_the_first_time_on_where_there_is_room()
    {
        Add("csto").Should().BeFalse();

        Add("csto").Should().BeTrue();
    }

    [Fact]
    public void A_text_that_comes_often_stays_among_texts_that_come_once()
    {
        Add("csto");
        var found = 0;
        for (var i = 0; i < 100_000; i++)
        {
            Add(i.ToString("x7", CultureInfo.InvariantCulture));
            found += Add("csto") ? 1 : 0;
        }

        found.Should().Be(100_000);
    }

    [Fact]
    public void A_text_that_begins_to_come_is_held_from_the_third_time_on_at_the_latest()
    {
        for (var i = 0; i < 100_000; i++)
            Add(i.ToString("x7", CultureInfo.InvariantCulture));

        Add("nato");
        Add("nato");

        Add("nato").Should().BeTrue();
    }

    // Returns whether the text was found. If not, it is added.
    private bool Add(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var mark = TextMark.Of(utf8);
        if (table.Find(utf8, mark) is not null)
            return true;
        table.Add(mark, text, text);
        return false;
    }
}
