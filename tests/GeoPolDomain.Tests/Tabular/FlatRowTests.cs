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
