using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>Questions about the world: without a dataset, and by names and codes instead of ids.</summary>
public sealed class WorldTests
{
    [Theory]
    [InlineData("NATO")]
    [InlineData("nato")]
    [InlineData("North Atlantic Treaty Organization")]
    [InlineData("Organisation du traité de l'Atlantique Nord")]
    public void An_organization_is_found_by_its_names(string name) =>
        Ask.With(["members", name, "--on", "2004-03-29"]).Output.Should().Contain("Members of NATO on 2004-03-29").And.Contain("Estonia");

    [Theory]
    [InlineData("KAZ")]
    [InlineData("KZ")]
    [InlineData("cow:705")]
    [InlineData("Kazakhstan")]
    [InlineData("Казахстан")]
    public void A_state_is_found_by_its_names_and_codes(string text) =>
        Ask.With(["memberships", text, "--on", "2010-01-01"]).Output.Should().Contain("Memberships of Kazakhstan on 2010-01-01");

    [Fact]
    public void A_code_that_meant_two_states_needs_a_day()
    {
        Ask.With(["memberships", "CS", "--on", "1990"]).Messages
            .Should().Be("geopol: 'CS' means several actors: czechoslovakia, serbia; name one of them\n");
        Ask.With(["memberships", "CS", "--on", "1990-01-01"]).Output.Should().Contain("Memberships of Czechoslovakia on 1990-01-01");
        Ask.Geopol("actor CS").Output.Should().Contain("(czechoslovakia), state").And.Contain("(serbia), state");
        Ask.Geopol("actor CS --on 2004-01-01").Output.Should().NotContain("(czechoslovakia)").And.Contain("(serbia), state");
    }

    [Fact]
    public void A_misspelt_name_is_refused_with_near_ids_and_never_guessed()
    {
        var answered = Ask.With(["actor", "South Corea"]);
        answered.ExitCode.Should().Be(ExitCode.Unusable);
        answered.Messages.Should().Contain("knows no actor 'South Corea'; did you mean 'south-korea'");
        Ask.Geopol("code XX").Messages.Should().Be("geopol: no list in the dataset 'world' has the code 'XX'\n");
        Ask.Geopol("code CS --to gww").Messages.Should().Contain("there is no list of codes 'gww'; did you mean 'gw'?");
        Ask.Geopol("code CS --on 1990").Messages.Should().Contain("'1990' is not a full day");
    }

    [Fact]
    public void An_actor_that_is_only_named_is_refused() => Ask.With(["actor", "avonia", "--dataset", "-"],
        """
        {"record":"dataset","format":"geopoldomain/1","id":"named","title":"An actor without a record"}
        {"record":"membership","id":"m","organization":"league","member":"avonia","status":"member","spell":"2000/.."}
        """).Messages.Should().StartWith("geopol: the dataset 'named' names the actor 'avonia' and holds no record of it");

    [Fact]
    public void An_actor_goes_by_the_name_of_the_day() =>
        Ask.Geopol("actor dr-congo --on 1980-01-01").Output.Should().Contain("── Zaire (dr-congo), state");

    [Fact]
    public void The_counts_of_a_dataset_name_its_kinds_and_bases()
    {
        var page = Ask.TheSmall("stats").Output;
        page.Should().Contain("memberships").And.Contain("not declared");
        Ask.Geopol("stats decision-rules").Output.Should().Contain("decision rule").And.Contain("general knowledge of a named document");
    }
}
