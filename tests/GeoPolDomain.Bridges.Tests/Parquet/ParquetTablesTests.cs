
using System.Buffers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Parquet;
using GeoPolDomain.Reference;
using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Bridges.Tests.Parquet;

public class ParquetTablesTests
{
    public static TheoryData<string> Embedded => [.. ReferenceData.Names];

    [Theory]
    [MemberData(nameof(Embedded))]
    public async Task An_embedded_dataset_comes_back_with_the_same_bytes(string name)
    {
        ReferenceData.TryFind(name, out var data);
        var files = new HeldFiles();

        await ParquetTables.WriteAsync(data!, files.Create);

        DatasetJson.Write(ParquetTables.Read(files.Open)).Should().Be(DatasetJson.Write(data!));
    }

    [Theory]
    [MemberData(nameof(Embedded))]
    public async Task The_records_of_an_embedded_dataset_come_back_one_after_another(string name)
    {
        ReferenceData.TryFind(name, out var data);
        var files = new HeldFiles();

        await ParquetTables.WriteAsync(data!, files.Create);

        ParquetTables.ReadRecords(files.Open).Should().Equal(data!.Records);
    }

    [Fact]
    public async Task More_rows_than_one_row_group_holds_come_back_in_their_order()
    {
        var one = Given.Membership("armenia", "csto", "2003-09-18/..");
        var records = Enumerable.Range(0, 250_000).Select(i => one with { Id = $"mbr-{i:000000}" });
        var files = new HeldFiles();

        await ParquetTables.WriteAsync(records, files.Create);

        ParquetTables.Read(files.Open, new("many", "Many", [])).Memberships.All.Select(one => one.Id.ToString())
            .Should().Equal(Enumerable.Range(0, 250_000).Select(i => $"mbr-{i:000000}"));
    }

    [Fact]
    public async Task An_empty_text_is_not_taken_for_one_that_is_not_told()
    {
        var files = new HeldFiles();

        var empty = Given.Report("rpt-1", "stm-1", "src-1") with { CitedAs = "" };
        await ParquetTables.WriteAsync(Given.Data(empty, Given.Report("rpt-2", "stm-1", "src-1")), files.Create);

        ParquetTables.Read(files.Open).Statements.Reports.Select(one => one.CitedAs).Should().Equal("", null);
    }

    [Fact]
    public async Task A_column_of_another_program_that_every_row_fills_is_read_whole()
    {
        const int Many = 5_000;
        var files = new HeldFiles();
        await ParquetTables.WriteAsync(
            Enumerable.Range(0, Many).Select(i => Given.Membership("armenia", "csto", "2003-09-18/..") with { Id = $"mbr-{i:0000}" }),
            files.Create);
        var schema = new ParquetSchema(
            new DataField<string>("membership_id"), new DataField<int>("position"), new DataField<string>("step"),
            new DataField<string>("on"));
        var writer = await ParquetWriter.CreateAsync(schema, files.Create(FlatTables.Find("membership_steps")!));
        await using (writer)
        using (var group = writer.CreateRowGroup())
        {
            // The second step of each stands before the first.
            await group.WriteAsync(schema.DataFields[0], [.. Enumerable.Range(0, 2 * Many).Select(i => $"mbr-{i / 2:0000}")]);
            await group.WriteAsync<int>(schema.DataFields[1], Enumerable.Range(0, 2 * Many).Select(i => 2 - (i % 2)).ToArray());
            await group.WriteAsync(
                schema.DataFields[2], [.. Enumerable.Range(0, 2 * Many).Select(i => i % 2 == 0 ? "ratified" : "signed")]);
            await group.WriteAsync(schema.DataFields[3], [.. Enumerable.Repeat("2002-10-07", 2 * Many)]);
        }

        // Whoever takes numbers from the shared pool without writing them first finds these.
        FillSharedNumbers(-1);

        ParquetTables.Read(files.Open, new("many", "Many", [])).Memberships.All
            .Should().HaveCount(Many).And.OnlyContain(one => one.Steps.Length == 2 && one.Steps[0].Step.ToString() == "signed");
    }

    private static void FillSharedNumbers(int number) => Parallel.For(0, 64, _ =>
    {
        var taken = Enumerable.Range(4, 16).Select(power => ArrayPool<int>.Shared.Rent(1 << power)).ToList();
        foreach (var numbers in taken)
        {
            Array.Fill(numbers, number);
            ArrayPool<int>.Shared.Return(numbers);
        }
    });

    [Fact]
    public async Task What_is_wrong_in_a_file_is_told_with_the_name_of_its_table()
    {
        var files = new HeldFiles { ["membership"] = "no parquet" };
        FluentActions.Invoking(() => ParquetTables.Read(files.Open, new("x", "X", [])))
            .Should().Throw<FlatException>().WithMessage("membership: the file cannot be read as Parquet: *");

        var other = new HeldFiles();
        await ParquetTables.WriteAsync(Given.Data(Given.Force("crrf")), table => other.Create(FlatTables.Find("membership")!));
        FluentActions.Invoking(() => ParquetTables.Read(other.Open, new("x", "X", [])))
            .Should().Throw<FlatException>().WithMessage("membership: column '*': the table has no such column; *");
    }

    [Fact]
    public async Task The_writing_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        await FluentActions.Awaiting(() => ParquetTables.WriteAsync(ReferenceData.CstoSyria2017, new HeldFiles().Create, source.Token))
            .Should().ThrowAsync<OperationCanceledException>();
    }
}
