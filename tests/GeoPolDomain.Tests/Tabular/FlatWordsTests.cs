using GeoPolDomain.Identity;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Tests.Tabular;

public class FlatWordsTests
{
    [Fact]
    public void A_table_and_a_column_are_printed_by_their_names()
    {
        var table = FlatTables.Of(RecordKind.Membership)[0];
        table.ToString().Should().Be("membership");
        table.Columns[0].ToString().Should().Be("id");
    }
}
