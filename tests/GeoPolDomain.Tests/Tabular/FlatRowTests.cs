using GeoPolDomain.Tabular;

namespace GeoPolDomain.Tests.Tabular;

public class FlatRowTests
{
    private static readonly FlatTable Force = FlatTables.Find("force")!;

    [Fact]
    public void A_copy_keeps_its_texts_when_the_bytes_of_the_source_are_overwritten()
    {
        var bytes = "crrf-1"u8.ToArray();
        var (row, copy) = (new FlatRow(Force), new FlatRow(Force));
        row.Clear(7);
        row.SetUtf8(0, bytes, 0, 4);
        copy.CopyFrom(row);

        Array.Fill(bytes, (byte)'#');

        (row.Text(0), copy.Text(0), copy.Line).Should().Be(("####", "crrf", 7));
    }

    [Fact]
    public void A_copy_shares_a_text_that_is_a_string()
    {
        var text = new string('a', 4);
        var (row, copy) = (new FlatRow(Force), new FlatRow(Force));
        row.Set(0, text);

        copy.CopyFrom(row);

        copy.Text(0).Should().BeSameAs(text);
    }

    [Theory]
    [InlineData("note", "Союз \"2\"")]
    [InlineData("note", "half \ud83d of a pair")]
    [InlineData("note", "")]
    [InlineData("spell_earliest", "1992-05-15")]
    [InlineData("spell_earliest", "soon")]
    public void A_value_is_the_same_whether_a_string_is_made_of_its_text(string column, string text)
    {
        var table = FlatTables.Find("membership")!;
        var (one, other, copy, at) = (new FlatRow(table), new FlatRow(table), new FlatRow(table), table.IndexOf(column));
        one.SetFromText(at, text);
        other.SetFromText(at, text.AsSpan());
        copy.CopyFrom(other);

        (other.Text(at), other.DayNumber(at), copy.Text(at)).Should().Be((text, one.DayNumber(at), text));
        FlatRow.HaveSameText(one, at, copy, at).Should().BeTrue();
    }

    [Fact]
    public void Texts_that_a_row_holds_stay_when_it_takes_more_of_them()
    {
        var table = FlatTables.Find("membership")!;
        var row = new FlatRow(table);
        for (var i = 0; i < table.Columns.Length; i++)
            row.SetFromText(i, new string((char)('a' + i), 20 * i + 1).AsSpan());

        for (var i = 0; i < table.Columns.Length; i++)
            row.Text(i).Should().Be(new string((char)('a' + i), 20 * i + 1));
    }

    [Fact]
    public void A_row_that_takes_other_values_has_nothing_left_of_those_before()
    {
        var (row, copy) = (new FlatRow(Force), new FlatRow(Force));
        copy.Set(0, "crrf");
        copy.Set(1, "name");

        copy.CopyFrom(row);
        row.Set(0, null);

        (copy.Has(0), copy.Text(1), row.Has(0)).Should().Be((false, null, false));
    }
}
