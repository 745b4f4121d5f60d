using GeoPolDomain.Csv;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Bridges.Tests.Csv;

public class CsvTablesTests
{
    private static readonly Dataset Two = Given.Data(
        Given.Membership("armenia", "csto", "2003-09-18/..") with
        {
            Id = "mbr-1",
            Steps =
            [
                new()
                {
                    Step = LegalStep.Signed,
                    On = EdtfDate.Parse("2002-10-07"),
                    Citations = [new() { Source = "charter", Place = "art. 1" }],
                },
                new() { Step = LegalStep.Ratified, On = EdtfDate.Parse("2003") },
            ],
            Note = "It says \"yes\", and goes\non.",
        },
        Given.Membership("russia", "csto", "2003-09-18/..") with { Id = "mbr-2", Citations = [new() { Source = "charter" }] });

    public static TheoryData<string> Embedded => [.. ReferenceData.Names];

    [Theory]
    [MemberData(nameof(Embedded))]
    public void An_embedded_dataset_comes_back_with_the_same_bytes(string name)
    {
        ReferenceData.TryFind(name, out var data);
        var files = new HeldFiles();

        CsvTables.Write(data!, files.Create);

        DatasetJson.Write(CsvTables.Read(files.Open)).Should().Be(DatasetJson.Write(data!));
    }

    [Fact]
    public void Records_are_written_as_the_dataset_that_holds_them()
    {
        var (records, whole) = (new HeldFiles(), new HeldFiles());

        CsvTables.Write(Two.Records, records.Create);
        CsvTables.Write(Two, whole.Create);

        DatasetJson.Write(CsvTables.Read(records.Open, Two)).Should().Be(DatasetJson.Write(CsvTables.Read(whole.Open)));
    }

    [Theory]
    [MemberData(nameof(Embedded))]
    public void The_sheets_of_all_kinds_hold_an_embedded_dataset_too(string name)
    {
        ReferenceData.TryFind(name, out var data);
        var files = new HeldFiles();

        foreach (var kind in data!.Records.Select(record => record.Key.Kind).Distinct())
            CsvTables.WriteSheet(data, kind, files.Create(Tabular.FlatTables.Of(kind)[0]));

        var header = new Dataset(data.Id, data.Title, [], data.Note, data.Version);
        DatasetJson.Write(CsvTables.Read(files.Open, header)).Should().Be(DatasetJson.Write(data));
    }

    [Fact]
    public void A_table_has_its_columns_in_the_first_line_and_quotes_only_what_needs_it()
    {
        var files = new HeldFiles();

        CsvTables.Write(Two, files.Create);

        files.Names.Should().BeEquivalentTo(
            "dataset", "membership", "membership_steps", "membership_steps_citations", "membership_citations");
        files["membership_steps"].Should().Be(
            """
            membership_id,position,step,on,on_earliest,on_latest
            mbr-1,1,signed,2002-10-07,2002-10-07,2002-10-07
            mbr-1,2,ratified,2003,2003-01-01,2003-12-31

            """.ReplaceLineEndings("\n"));
        files["membership"].Should().Contain("\"It says \"\"yes\"\", and goes\non.\"");
    }

    [Fact]
    public void A_sheet_has_a_line_for_each_record_and_only_the_columns_that_say_something()
    {
        using var sheet = new MemoryStream();

        CsvTables.WriteSheet(Two, RecordKind.Membership, sheet);

        System.Text.Encoding.UTF8.GetString(sheet.ToArray()).Split('\n')[0].Should().Be(
            "id,organization,member,status,spell,note,steps.1.step,steps.1.on,"
            + "steps.1.citations.1.source,steps.1.citations.1.place,steps.2.step,steps.2.on,citations.1.source");
    }

    [Fact]
    public void A_sheet_written_by_hand_needs_only_what_it_shows()
    {
        var files = new HeldFiles
        {
            ["membership"] = "id,member,organization,status,spell,citations.1.source,citations.1.place\n"
                + "mbr-1,armenia,csto,member,2003-09-18/..,charter,\"art. 1, 2\"\n",
        };

        var one = CsvTables.Read(files.Open, new("mine", "Mine", [])).Memberships.All.Single();

        one.Citations.Single().Place.Should().Be("art. 1, 2");
        one.Spell.ToString().Should().Be("2003-09-18/..");
    }

    [Fact]
    public void An_empty_text_is_not_taken_for_one_that_is_not_told()
    {
        var report = Given.Report("rpt-1", "stm-1", "src-1") with { CitedAs = "" };
        var files = new HeldFiles();

        CsvTables.Write(Given.Data(report, Given.Report("rpt-2", "stm-1", "src-1")), files.Create);

        CsvTables.Read(files.Open).Statements.Reports.Select(one => one.CitedAs).Should().Equal("", null);
    }

    [Theory]
    [InlineData("id,member,spell,organisation\n", "membership:1: column 'organisation': *; it has id, organization*")]
    [InlineData("id,Member,spell\n", "membership:1: column 'Member': the table has no such column; did you mean 'member'?")]
    [InlineData("id,steps.0.on\n", "membership:1: column 'steps.0.on': *")]
    [InlineData("id,member\nmbr-1\n", "membership:*: the file cannot be read as CSV: *")]
    [InlineData("id,member,organization,spell\nmbr-1,armenia,csto,soon\n", "membership:2: column 'spell': *")]
    [InlineData("id,spell,steps.1.step,steps.1.on\nmbr-1,2003/..,signed,never\n", "membership_steps:2: column 'on': *")]
    [InlineData("id,id\nmbr-1,mbr-1\n", "membership:*: *")]
    [InlineData("", "membership:1: the file is empty; its first line must name the columns")]
    public void A_mistake_is_told_with_its_file_line_and_column(string text, string message)
    {
        var files = new HeldFiles { ["membership"] = text };

        CsvTables.TryRead(files.Open, new("mine", "Mine", []), out var data, out var errors).Should().BeFalse();

        data.Should().BeNull();
        errors.Select(one => one.ToString()).Should().ContainMatch(message);
    }
}
