using FluentAssertions;
using GeoPolDomain.Actors;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Tables;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Tests;

/// <summary>A flat table of memberships becomes a dataset with one command.</summary>
public sealed class SpellsTests
{
    private const string Table = """
        country,organization,from,to,status,note
        Kazakhstan,CSTO,2003-09-18,,,
        UZB,CSTO,2006-08-16,2012-12-19,,Left
        UZB,CSTO,1999,2000-03,observer,
        "Freedonia","League of Small States",1950-05,1962,Observer,"Has, a comma"
        """;

    [Fact]
    public void Each_row_becomes_a_membership_that_cites_its_line()
    {
        var data = Read(Table);
        data.Memberships.All.Select(one => $"{one.Id} {one.Member} {one.Organization} {one.Status} {one.Spell} {one.Note}").Should().Equal(
            "freedonia-league-of-small-states freedonia league-of-small-states observer 1950-05/1962 Has, a comma",
            "kazakhstan-csto kazakhstan csto member 2003-09-18/.. ",
            "uzbekistan-csto uzbekistan csto member 2006-08-16/2012-12-19 Left",
            "uzbekistan-csto-2 uzbekistan csto observer 1999/2000-03 ");
        data.Memberships.All.Select(one => one.Citations.Single().Place).Should().Equal("line 5", "line 2", "line 3", "line 4");
        data.Check().Where(one => one.Record.Kind == RecordKind.Membership && one.Severity == Severity.Error)
            .Should().BeEmpty();
    }

    [Fact]
    public void Names_and_codes_are_those_of_the_world_and_others_become_new_actors()
    {
        var data = Read(Table);
        data.Actors.Find(ActorId.Parse("uzbekistan")).Should().Be(Reference.ReferenceData.World.Actors.Find(ActorId.Parse("uzbekistan")));
        data.Actors.Find(ActorId.Parse("freedonia")).Should().BeOfType<State>().Which.Names[0].Text.Should().Be("Freedonia");
        data.Actors.Find(ActorId.Parse("league-of-small-states")).Should().BeOfType<Organization>().Which.Form.Should().BeNull();
    }

    [Fact]
    public void Without_names_every_cell_is_an_actor_of_its_own()
    {
        var data = Read(Table, "--names", "none");
        data.Actors.All.Select(one => one.Id.ToString()).Should().Equal("csto", "freedonia", "kazakhstan", "league-of-small-states", "uzb");
    }

    [Theory]
    [InlineData("open", "2003-09-18/..")]
    [InlineData("unknown", "2003-09-18/")]
    public void An_empty_end_goes_on_or_is_not_known_as_the_user_says(string end, string spell) =>
        Read(Table, "--empty-end", end).Memberships.All.Single(one => one.Member.ToString() == "kazakhstan").Spell.ToString()
            .Should().Be(spell);

    [Fact]
    public void Columns_come_in_any_order_and_under_several_names() =>
        Read("until;Since;IGO;State\n;1949;NATO;France\n").Memberships.All.Single().Id.ToString().Should().Be("france-nato");

    [Fact]
    public void Every_row_that_is_wrong_is_told_with_its_line_and_nothing_is_written()
    {
        var answered = Ask.With(["spells", "-", "-o", "-", "--id", "x"], """
            member,organization,from,to
            France,NATO,1949-13-01,
            France,NATO,1990,1980
            France,NATO,,
            ¿?,NATO,1990,
            """);
        answered.ExitCode.Should().Be(2);
        answered.Output.Should().BeEmpty();
        answered.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().SatisfyRespectively(
            one => one.Should().Contain("line 2: ").And.Contain("there is no month 13"),
            one => one.Should().Contain("line 3: ").And.Contain("its end '1980' is before its start '1990'"),
            one => one.Should().Contain("line 4: it has neither a first nor a last day"),
            one => one.Should().Contain("line 5: '¿?' gives no id"));
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "has no column 'member' (or 'actor', 'state', 'country'); its first row has 'a', 'b'")]
    [InlineData("member,organization,from,to\nFrance,NATO\n", "cannot be read as CSV")]
    [InlineData("", "has no column 'member'")]
    public void What_is_no_such_table_is_refused(string table, string says)
    {
        var answered = Ask.With(["spells", "-", "-o", "-", "--id", "x"], table);
        (answered.ExitCode, answered.Output).Should().Be((2, ""));
        answered.Messages.Should().Contain(says);
    }

    [Fact]
    public void Two_names_that_would_get_one_id_are_told_apart_by_the_writer() =>
        Ask.With(["spells", "-", "-o", "-", "--id", "x"], "member,organization,from,to\nUtopia A,Club,1990,\nUtopia-A,Club,1991,\n")
            .Messages.Should().Contain("'Utopia-A' and 'Utopia A' would both get the id 'utopia-a'");

    [Fact]
    public void A_name_that_means_several_actors_is_not_guessed()
    {
        var data = new Dataset(DatasetId.Parse("x"), "X", [Named("one"), Named("other")]);
        new SpellActors(data.Actors).Find("Twin", null, (id, _) => Named(id.ToString()), out var flaw).Should().BeNull();
        flaw.Should().Be("'Twin' means several actors: one, other; write one of these ids");

        static State Named(string id) => new() { Id = ActorId.Parse(id), Names = ["Twin"] };
    }

    private static Dataset Read(string table, params string[] options)
    {
        var answered = Ask.With(["spells", "-", "-o", "-", "--id", "x", .. options], table);
        answered.Messages.Should().BeEmpty();
        return DatasetLines.Read(answered.Output);
    }
}
