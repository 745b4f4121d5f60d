using FluentAssertions;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Tests;

public sealed class DiffAndMergeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Equal_datasets_have_no_difference_and_exit_code_0()
    {
        var answered = Ask.With(["diff", "csto-syria-2017", "-"], Ask.Geopol("convert csto-syria-2017 - --to jsonl").Output);

        answered.Output.Should().Be("csto-syria-2017 and csto-syria-2017 are equal\n");
        answered.ExitCode.Should().Be(0);
    }

    [Fact]
    public void What_differs_is_printed_and_the_exit_code_is_1()
    {
        var answered = Ask.With(["diff", "csto-syria-2017", Edited()]);

        answered.ExitCode.Should().Be(1);
        answered.Lines[..4].Should().Equal(
            "- csto-syria-2017", $"+ {Edited()}", "", "csto-syria-2017 to csto-syria-2017: 1 removed, 1 changed");
        answered.Lines.Should().ContainInOrder(
            "- claim:prp-06: The Foreign Ministry and the General Staff of Kyrgyzstan have information "
            + "about talks on a deployment to Syria.",
            "~ membership:armenia-cst: Armenia, party of Parties to the Collective Security Treaty",
            "    spell",
            "      - 1992-05-15/..",
            "      + 1992-05/..");
    }

    [Fact]
    public void The_difference_in_JSON_makes_the_second_dataset_of_the_first()
    {
        var answered = Ask.With(["diff", "csto-syria-2017", Edited(), "--format", "json"]);

        answered.ExitCode.Should().Be(1);
        DatasetDifference.Read(answered.Output).ApplyTo(ReferenceData.CstoSyria2017)
            .Should().Be(DatasetDocument.Read(File.ReadAllText(Edited())));
    }

    [Fact]
    public void A_merge_writes_the_dataset_and_reports_what_was_settled()
    {
        var answered = Ask.With(["merge", Edited(), "csto-syria-2017", "-o", Out, "--policy", "more-precise"]);

        answered.ExitCode.Should().Be(0, answered.Output + answered.Messages);
        answered.Lines.Should().Contain("        taken: more-precise: all days that this date can mean lie within those of the other");
        DatasetDocument.Read(File.ReadAllText(Out)).Should().Be(ReferenceData.CstoSyria2017);
    }

    [Fact]
    public void An_open_conflict_writes_nothing_and_has_exit_code_1()
    {
        File.WriteAllText(Out, "as before");
        var answered = Ask.With(["merge", Edited(), "csto-syria-2017", "-o", Out, "--policy", "fail", "--format", "json"]);

        answered.ExitCode.Should().Be(1);
        answered.Output.Should().StartWith("{\n  \"isSettled\": false,");
        File.ReadAllText(Out).Should().Be("as before");
    }

    [Fact]
    public void A_dataset_on_standard_output_stands_there_without_the_report()
    {
        var answered = Ask.With(["merge", Edited(), "csto-syria-2017", "-o", "-", "--policy", "prefer-other"]);

        DatasetDocument.Read(answered.Output).Should().Be(ReferenceData.CstoSyria2017);
        answered.Messages.Should().Contain("1 members differ");
    }

    [Theory]
    [InlineData("merge csto-syria-2017 csto-syria-2017 -o x.json --policy best", "'best' is no merge rule; the rules are keep-both, ")]
    [InlineData("merge csto-syria-2017 csto-syria-2017 -o x.txt --policy fail", "ends in neither .json nor .jsonl")]
    [InlineData("diff - -", "only one of the two datasets can come from standard input")]
    [InlineData("diff csto-syria-2017 nowhere.json", "there is no file or folder and no embedded dataset named 'nowhere.json'")]
    [InlineData("diff csto-syria-2017 csto-syria-2017 --format prov", "the command 'diff' has no answer in the format prov")]
    public void What_cannot_be_done_is_refused_with_exit_code_2(string line, string message)
    {
        var answered = Ask.Geopol(line);

        answered.ExitCode.Should().Be(2);
        answered.Messages.Should().Contain(message);
    }

    [Fact]
    public void A_writing_that_is_interrupted_leaves_the_old_file_and_nothing_beside_it()
    {
        File.WriteAllText(Out, "as before");
        var writing = () => GivenOutput.Write(Out, Nobody(), output =>
        {
            output.Write("half a"u8);
            output.Flush();
            throw new IOException("the disk is full");
        });

        writing.Should().Throw<Refusal>().WithMessage("*cannot be written: the disk is full");
        File.ReadAllText(Out).Should().Be("as before");
        Directory.GetFiles(folder).Should().Equal(Out);
    }

    [Fact]
    public void The_old_file_stands_until_the_new_one_is_whole()
    {
        File.WriteAllText(Out, "as before");
        GivenOutput.Write(Out, Nobody(), output =>
        {
            output.Write("afterwards"u8);
            output.Flush();
            File.ReadAllText(Out).Should().Be("as before");
        });

        File.ReadAllText(Out).Should().Be("afterwards");
        Directory.GetFiles(folder).Should().Equal(Out);
    }

    [Fact]
    public void A_link_stays_a_link_to_the_file_that_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        var link = Path.Combine(folder, "link.json");
        File.CreateSymbolicLink(link, Out);
        GivenOutput.Write(link, Nobody(), output => output.Write("through the link"u8));

        new FileInfo(link).LinkTarget.Should().Be(Out);
        File.ReadAllText(Out).Should().Be("through the link");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Out => Path.Combine(folder, "out.json");

    // A date is less exact, and a claim is gone.
    private string Edited()
    {
        var file = Path.Combine(folder, "edited.json");
        var data = ReferenceData.CstoSyria2017;
        var records = data.Records.Where(one => one.Key.ToString() != "claim:prp-06").Select(one =>
            one is Membership member && member.Id == "armenia-cst" ? member with { Spell = EdtfInterval.Parse("1992-05/..") } : one);
        File.WriteAllText(file, DatasetJson.Write(new Dataset(data.Id, data.Title, records, data.Note, data.Version)));
        return file;
    }

    private static Terminal Nobody() => new(Stream.Null, Stream.Null, TextWriter.Null);
}
