using System.Text.Json;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>A dataset is written in the format of a neighbour, and what is lost is said.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("jsonld", "@context")]
    [InlineData("popolo", "vote_events")]
    [InlineData("prov", "wasDerivedFrom")]
    [InlineData("ftm", "\"schema\":\"PublicBody\"")]
    [InlineData("graphml", "<graphml")]
    [InlineData("claimreview", "claimReviewed")]
    public void Each_form_is_written_to_a_file(string form, string sign)
    {
        var file = Path.Combine(folder, "out");

        Ask.With(["export", "csto-syria-2017", "--to", form, "-o", file]).ExitCode.Should().Be(ExitCode.Fine);

        File.ReadAllText(file).Should().Contain(sign);
    }

    [Fact]
    public void What_is_lost_is_said_on_standard_error_and_not_in_the_answer()
    {
        var answered = Ask.Geopol("export csto-syria-2017 --to popolo -o -");

        answered.Messages.Should().StartWith("popolo cannot say everything. Lost:\n")
            .And.MatchRegex("\n  membership spell +30  \"goes on\" becomes \"end unknown\"");
        JsonDocument.Parse(answered.Output).RootElement.GetProperty("memberships").GetArrayLength().Should().Be(72);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_is_lost() =>
        Ask.Geopol("export csto-syria-2017 --to jsonld -o -").Messages.Should().BeEmpty();

    [Fact]
    public void The_losses_are_written_to_a_file_with_their_records()
    {
        var file = Path.Combine(folder, "losses.json");

        Ask.With(["export", "csto-syria-2017", "--to", "ftm", "-o", Path.Combine(folder, "out"), "--losses", file]);

        JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray()
            .Single(loss => loss.GetProperty("kind").GetString() == "treaty")
            .GetProperty("records")[0].GetString().Should().StartWith("treaty:");
    }

    [Fact]
    public void Two_answers_cannot_go_to_standard_output() =>
        Ask.Geopol("export csto-syria-2017 --to ftm -o - --losses -").ExitCode.Should().Be(ExitCode.Unusable);

    [Theory]
    [InlineData("export csto-syria-2017 -o -")]
    [InlineData("export csto-syria-2017 --to stix -o -")]
    [InlineData("export csto-syria-2017 --to ftm")]
    [InlineData("export no-such-dataset --to ftm -o -")]
    public void A_line_that_cannot_be_followed_is_refused(string line) =>
        Ask.Geopol(line).ExitCode.Should().Be(ExitCode.Unusable);
}
