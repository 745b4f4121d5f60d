using FluentAssertions;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Tests;

/// <summary>A dataset becomes tables of comma-separated values and comes back.</summary>
public sealed class TablesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private string Tables => Path.Combine(folder, "tables");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void A_dataset_written_as_tables_comes_back_with_the_same_bytes(string form)
    {
        Ask.With(["convert", "csto-syria-2017", Tables, "--to", form]).Should().Be(new Answered(ExitCode.Fine, "", ""));

        Ask.With(["convert", Tables, "-", "--to", "json"]).Output.Should().Be(Ask.Geopol("convert csto-syria-2017 - --to json").Output);
        Directory.GetFiles(Tables).Select(Path.GetFileName)
            .Should().Contain([$"dataset.{form}", $"statement.{form}", $"statement_stances.{form}"]);
    }

    [Fact]
    public void Partitions_by_year_come_back_and_are_replaced_as_a_whole()
    {
        Ask.With(["convert", "world", Tables, "--to", "parquet", "--by-year"]).Should().Be(new Answered(ExitCode.Fine, "", ""));
        File.Exists(Path.Combine(Tables, "membership", "year=2004", "part-0.parquet")).Should().BeTrue();

        Ask.With(["convert", "csto-syria-2017", Tables, "--to", "parquet", "--by-year"]).ExitCode.Should().Be(ExitCode.Fine);
        Ask.With(["convert", Tables, "-", "--to", "json"]).Output.Should().Be(Ask.Geopol("convert csto-syria-2017 - --to json").Output);

        File.WriteAllText(Path.Combine(Tables, "statement", "diary.txt"), "mine");
        Ask.With(["convert", "world", Tables, "--to", "parquet", "--by-year"]).Messages
            .Should().Contain("holds 'statement', which is no table");
        File.ReadAllText(Path.Combine(Tables, "statement", "diary.txt")).Should().Be("mine");
    }

    [Fact]
    public void Partitions_by_year_are_of_Parquet_only() => Ask.With(["convert", "world", Tables, "--by-year"])
        .Messages.Should().Contain("--by-year is for partitions of Parquet; add --to parquet");

    [Fact]
    public void A_question_can_be_asked_of_tables()
    {
        Ask.With(["convert", "csto-syria-2017", Tables, "--to", "csv"]);

        Ask.With(["members", "csto", "--on", "2017-06-22", "--dataset", Tables]).Output
            .Should().Be(Ask.Geopol("members csto --on 2017-06-22 --dataset csto-syria-2017").Output);
    }

    [Fact]
    public void A_sheet_holds_one_kind_of_record_and_says_what_it_leaves_out()
    {
        var sheet = Path.Combine(folder, "membership.csv");
        var memberships = DatasetJson.Read(Ask.Geopol("convert csto-syria-2017 - --to json").Output).Memberships.All;

        var written = Ask.With(["convert", "csto-syria-2017", sheet]);

        written.Messages.Should().Contain("holds the records of the kind membership only; ").And.Contain("are left out");
        var back = DatasetJson.Read(Ask.With(["convert", sheet, "-", "--to", "json"]).Output);
        (back.Id.ToString(), back.Title).Should().Be(("membership", "Records of membership.csv"));
        back.Memberships.All.Should().Equal(memberships);
    }

    [Fact]
    public void A_sheet_with_another_name_needs_its_kind()
    {
        var sheet = Write("mine.csv", "id,organization,member,status,spell\nkaz-csto,csto,kazakhstan,member,2003-09-18/..\n");

        Converted().Messages.Should().Contain("is not named for a kind of record").And.Contain("--kind");
        Converted("--kind", "membership").Output.Should().Contain("\"kaz-csto\"");
        Converted("--kind", "membre").Messages.Should().Contain("there is no kind of record 'membre'");

        Answered Converted(params string[] options) => Ask.With(["convert", sheet, "-", "--to", "json", .. options]);
    }

    [Fact]
    public void A_mistake_is_told_with_its_file_line_and_column_and_nothing_is_written()
    {
        var sheet = Write("membership.csv", "id,organization,member,status,spell\nkaz-csto,csto,kazakhstan,member,soon\n");
        var target = Path.Combine(folder, "out.json");

        var refused = Ask.With(["convert", sheet, target]);

        refused.ExitCode.Should().NotBe(ExitCode.Fine);
        refused.Messages.Should().StartWith($"geopol: {sheet}:2: column 'spell': 'soon' is not an EDTF interval");
        File.Exists(target).Should().BeFalse();
    }

    [Fact]
    public void Tables_are_replaced_as_a_whole_and_other_files_are_never_touched()
    {
        Ask.With(["convert", "csto-syria-2017", Tables, "--to", "csv"]);
        Ask.With(["convert", "decision-rules", Tables, "--to", "csv"]).ExitCode.Should().Be(ExitCode.Fine);
        File.Exists(Path.Combine(Tables, "statement.csv")).Should().BeFalse();
        Directory.GetFileSystemEntries(folder).Should().Equal(Tables);

        File.WriteAllText(Path.Combine(Tables, "diary.txt"), "mine");
        var refused = Ask.With(["convert", "csto-syria-2017", Tables, "--to", "csv"]);

        refused.Messages.Should().Contain("holds 'diary.txt', which is no table");
        File.ReadAllText(Path.Combine(Tables, "diary.txt")).Should().Be("mine");
        File.Exists(Path.Combine(Tables, "decision_rule.csv")).Should().BeTrue();
    }

    [Fact]
    public void Another_command_says_how_to_make_a_document_of_tables()
    {
        Ask.With(["convert", "csto-syria-2017", Tables, "--to", "csv"]);

        Ask.With(["check", Tables]).Messages.Should().Contain($"make a document of them first: geopol convert {Tables} OUT.json");
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
