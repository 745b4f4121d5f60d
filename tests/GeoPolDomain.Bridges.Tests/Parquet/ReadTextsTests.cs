using GeoPolDomain.Parquet;
using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Bridges.Tests.Parquet;

public class ReadTextsTests
{
    private static readonly string?[] Texts = ["mbr-1", null, "", "Союз", null, "mbr-2", "mbr-2"];

    // How many texts a row group has more than the usual ones.
    private static readonly int[] Groups = [4, 0, 1];

    [Theory]
    [InlineData(0)]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(1 << 26)]
    public async Task Texts_are_the_same_whether_they_are_copied_or_not(int mostCopied)
    {
        var field = new DataField<string>("note");
        using var file = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(field), file))
            foreach (var more in Groups)
            {
                using var group = writer.CreateRowGroup();
                await group.WriteAsync(field, (IReadOnlyCollection<string?>)[.. Texts, .. Texts.Take(more)]);
            }

        var table = FlatTables.All.Single(one => one.Name == "membership");
        var at = table.IndexOf("note");
        var column = new ReadTexts(at, mostCopied);
        await using var reader = await ParquetReader.CreateAsync(file);
        for (var i = 0; i < Groups.Length; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            await column.ReadAsync(group, reader.Schema.DataFields[0], (int)group.RowCount);
            foreach (var expected in (string?[])[.. Texts, .. Texts.Take(Groups[i])])
            {
                var row = new FlatRow(table);
                column.SetNext(row);
                row.Text(at).Should().Be(expected);
            }
        }
    }
}
