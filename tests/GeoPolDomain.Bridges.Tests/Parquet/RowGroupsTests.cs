using System.Buffers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;
using GeoPolDomain.Parquet;
using GeoPolDomain.Statements;
using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Bridges.Tests.Parquet;

/// <summary>How rows are divided into row groups, and what a row group must hold.</summary>
public class RowGroupsTests
{
    private static readonly Dataset Header = new("x", "X", []);

    [Fact]
    public async Task Few_records_with_long_texts_fill_several_row_groups()
    {
        var data = new Dataset("long", "Long texts", Enumerable.Range(0, 6).Select(i => new Claim
        {
            Id = $"c{i}",
            Text = new string((char)('a' + i), i == 3 ? 5_000_000 : 1_000_000),
        }));

        var files = await Written(data, new(Rows: 100, Characters: 2_100_000));

        // With the third text the first group is full. The long one does not fit into what another begins.
        (await GroupsOf(files, "claim")).Should().Equal(3, 1, 2);
        DatasetJson.Write(ParquetTables.Read(files.Open)).Should().Be(DatasetJson.Write(data));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_list_that_lies_in_several_row_groups_keeps_its_texts(bool byYear)
    {
        var one = Given.Membership("armenia", "csto", "2003-09-18/..") with
        {
            Citations = [.. Enumerable.Range(0, 9).Select(i => new Citation { Source = $"source-{i}", Place = $"place {i}" })],
        };
        var data = new Dataset("lists", "Lists", [one with { Id = "mbr-1" }, one with { Id = "mbr-2" }]);

        var files = await Written(data, new(Rows: 4, Characters: 1_000), byYear);

        (await GroupsOf(files, "membership_citations")).Should().Equal(4, 4, 4, 4, 2);
        var read = FlatTables.Read(new Disturbed(new ParquetSource(table => files.Open(table) is { } file ? [file] : [])));
        DatasetJson.Write(read).Should().Be(DatasetJson.Write(data));
    }

    [Fact]
    public async Task A_column_that_a_row_group_does_not_tell_has_nothing_of_the_group_before()
    {
        var data = new Dataset("gaps", "Gaps", Enumerable.Range(0, 16).Select(i => Given.Membership("armenia", "csto", "2003-09-18/..") with
        {
            Id = $"mbr-{i:00}",
            Note = i / 4 is 0 or 3 ? $"A note on the membership with the number {i}." : null,
            End = i / 4 == 1 ? new() { Reason = EndReason.Withdrawal } : null,
        }));

        var files = await Written(data, new(Rows: 4, Characters: 10_000));

        (await GroupsOf(files, "membership")).Should().Equal(4, 4, 4, 4);
        DatasetJson.Write(ParquetTables.Read(files.Open)).Should().Be(DatasetJson.Write(data));
    }

    [Fact]
    public async Task A_column_that_lies_in_a_group_of_columns_is_refused()
    {
        var files = new HeldFiles();
        var schema = new ParquetSchema(new DataField<string>("id"), new StructField("member", new DataField<string>("organization")));
        var writer = await ParquetWriter.CreateAsync(schema, files.Create(FlatTables.Find("membership")!));
        await using (writer)
        using (var group = writer.CreateRowGroup())
        {
            await group.WriteAsync(schema.DataFields[0], ["mbr-1", "mbr-2"]);
            // The first row has the group, and nothing in it.
            await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(
                schema.DataFields[1], new[] { "csto".AsMemory() }, new[] { 1, schema.DataFields[1].MaxDefinitionLevel }, null, default);
        }

        FluentActions.Invoking(() => ParquetTables.Read(files.Open, Header)).Should().Throw<FlatException>()
            .WithMessage("membership: column 'member/organization': the column lies in a group; *");
    }

    [Fact]
    public async Task A_column_with_fewer_values_than_rows_is_refused()
    {
        var data = new Dataset("x", "X", Enumerable.Range(0, 1_000).Select(i => new Claim { Id = $"c{i:0000}", Text = "t" }));
        var files = await Written(data, GroupSize.Usual);
        using var copy = new MemoryStream();
        files.Open(FlatTables.Find("claim")!)!.CopyTo(copy);
        var bytes = copy.ToArray();

        // The last number of 64 bits that says 1,000, as Thrift writes it, is the number of rows of the group.
        bytes[bytes.AsSpan().LastIndexOf(stackalloc byte[] { 0x16, 0xD0, 0x0F }) + 1] = 0xD2;

        FluentActions.Invoking(() => ParquetTables.Read(
                table => table.Name == "claim" ? new MemoryStream(bytes) : files.Open(table), Header))
            .Should().Throw<FlatException>()
            .WithMessage("claim: the file cannot be read as Parquet: the column 'id' has 1000 values in a row group of 1001 rows*");
    }

    private static async Task<HeldFiles> Written(Dataset data, GroupSize size, bool byYear = false)
    {
        var files = new HeldFiles();
        var sink = new ParquetSink((table, _) => files.Create(table), size);
        await using (sink)
            await RecordWriting.WriteAsync(data, sink, byYear, CancellationToken.None);
        return files;
    }

    private static async Task<List<long>> GroupsOf(HeldFiles files, string table)
    {
        var rows = new List<long>();
        var reader = await ParquetReader.CreateAsync(files.Open(FlatTables.Find(table)!)!);
        await using (reader)
            for (var i = 0; i < reader.RowGroupCount; i++)
            {
                using var group = reader.OpenRowGroupReader(i);
                rows.Add(group.RowCount);
            }

        return rows;
    }

    /// <summary>Gives rows, and before each next one writes over whatever lies in the shared pool of characters.</summary>
    private sealed class Disturbed(IFlatSource source) : IFlatSource
    {
        public IEnumerable<FlatRow> RowsOf(FlatTable table)
        {
            foreach (var row in source.RowsOf(table))
            {
                FillSharedCharacters();
                yield return row;
            }
        }

        private static void FillSharedCharacters()
        {
            var taken = Enumerable.Range(0, 64).Select(i => ArrayPool<char>.Shared.Rent(16 << (i % 8))).ToList();
            foreach (var characters in taken)
            {
                Array.Fill(characters, '#');
                ArrayPool<char>.Shared.Return(characters);
            }
        }
    }
}
