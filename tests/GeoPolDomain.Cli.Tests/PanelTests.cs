using System.Globalization;
using System.Text;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Tests;

/// <summary>The commands <c>panel</c> and <c>network</c>.</summary>
public sealed class PanelTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("panels").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_table_of_states_says_how_many_organizations_each_belongs_to() =>
        Ask.TheSmall("panel --kind state-year --from 2000 --to 2000 --per all --form csv -o -").Output.Split("\r\n").Should().Equal(
            "year,state,code,exists,organizations,organizationsPossible",
            "2000,avonia,,yes,1,1",
            "2000,belmark,,yes,1,1",
            "2000,corland,,yes,0,0",
            "");

    [Fact]
    public void A_table_of_members_holds_observers_too() =>
        Ask.TheSmall("panel --kind member-year --from 2002 --to 2002 --per all --form jsonl -o -").Output.Should().Be(
            """
            {"year":2002,"organization":"league","actor":"avonia","status":"member","answer":"yes","mayVote":"yes"}
            {"year":2002,"organization":"league","actor":"corland","status":"observer","answer":"no","mayVote":"no"}

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_day_of_the_year_or_any_day_may_be_asked_for()
    {
        Dyads("--on 07-01").Should().Contain("2001,avonia,belmark,,,yes,0,1,");
        Dyads("--any").Should().Contain("2001,avonia,belmark,,,yes,1,1,");
        Dyads("").Should().Contain("2001,avonia,belmark,,,yes,1,1,");
    }

    [Fact]
    public void A_list_of_states_leaves_out_whom_it_does_not_hold() =>
        Ask.TheSmall("panel --kind state-year --from 2000 --to 2000 --per cow --form csv -o -").Output.Split("\r\n").Should().HaveCount(2);

    [Fact]
    public void The_name_of_the_file_tells_the_form()
    {
        var (csv, lines) = (Path.Combine(folder, "a.csv"), Path.Combine(folder, "a.jsonl"));
        const string line = "panel --kind state-year --from 2000 --to 2000 --per gw -o";
        Ask.With([.. line.Split(' '), csv]).Should().Be(new Answered(0, "", ""));
        Ask.With([.. line.Split(' '), lines]).ExitCode.Should().Be(0);
        File.ReadAllText(csv).Should().Contain("2000,france,220,yes,");
        File.ReadAllText(lines).Should().Contain("""{"year":2000,"state":"france","code":"220",""");
    }

    [Fact]
    public void A_person_at_a_terminal_sees_how_far_it_has_come_and_a_pipe_does_not()
    {
        var line = $"panel --kind state-year --from 2000 --to 2001 --per all --dataset {Ask.Small} -o {Path.Combine(folder, "a.csv")}";
        Ask.Geopol(line).Messages.Should().BeEmpty();
        using var output = new MemoryStream();
        var error = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal(new MemoryStream(), output, error) { ShowsProgress = true, HasUnicode = false };
        Geopol.Run(line.Split(' '), terminal).Should().Be(0);
        error.ToString().Split('\r').Should().Contain($"{new string('#', 20)}{new string('-', 20)} 1 of 2 years")
            .And.Subject.Last().Should().BeEmpty("the bar is removed at the end");
    }

    [Theory]
    [InlineData("panel --kind dyad-year --from 2001 --to 2000 -o a.csv", "the last year (--to 2000) is before the first year")]
    [InlineData("panel --kind dyad-year --from 2000 --to 20000 -o a.csv", "the years 2000 to 20000 are out of range")]
    [InlineData("panel --kind dyad-year --from 2000 --to 2000 -o a.txt", "ends in neither .csv nor .jsonl")]
    [InlineData("panel --kind dyad-year --from 2000 --to 2000 --on 13-01 -o a.csv", "'13-01' is no day of a year")]
    [InlineData("panel --kind dyad-year --from 2000 --to 2000 --on 01-01 --any -o a.csv", "--on and --any exclude each other")]
    [InlineData("panel --kind dyad-year --from 2000 --to 2000 -o /no/such/folder/a.csv", "cannot be written")]
    [InlineData("network --on 2000 -o a.gexf", "'2000' is not a full day")]
    [InlineData("network --on 2000-01-01 -o a.xml", "ends in neither .graphml nor .gexf")]
    public void What_cannot_be_written_is_refused(string line, string why)
    {
        var refused = Ask.TheSmall(line);
        refused.ExitCode.Should().Be(2);
        refused.Messages.Should().StartWith("geopol: ").And.Contain(why);
    }

    [Fact]
    public void A_network_is_written_in_either_form()
    {
        var gexf = XDocument.Load(new MemoryStream(Encoding.UTF8.GetBytes(
            Ask.Geopol("network --on 1999-06-30 --tie defense --per cow --form gexf -o -").Output)));
        var edges = gexf.Descendants().Where(one => one.Name.LocalName == "edge").ToList();
        edges.Should().Contain(one => one.Attribute("source")!.Value == "germany" && one.Attribute("target")!.Value == "france");
        var graphml = XDocument.Load(new MemoryStream(Encoding.UTF8.GetBytes(
            Ask.Geopol("network --on 1999-06-30 --tie defense --per cow --form graphml -o -").Output)));
        graphml.Descendants().Count(one => one.Name.LocalName == "edge").Should().Be(edges.Count);
        var shared = Path.Combine(folder, "a.graphml");
        Ask.TheSmall($"network --on 1999-06-30 --per all -o {shared}").ExitCode.Should().Be(0);
        XDocument.Load(shared).Descendants().Where(one => one.Name.LocalName == "edge").Select(one => one.Attribute("target")!.Value)
            .Should().Equal("belmark");
    }

    private static string Dyads(string time) =>
        Ask.TheSmall($"panel --kind dyad-year --from 2001 --to 2001 --per all --form csv -o - {time}".TrimEnd()).Output;
}
