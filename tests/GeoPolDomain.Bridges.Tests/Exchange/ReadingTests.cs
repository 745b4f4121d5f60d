using System.Text;
using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Exchange;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;

namespace GeoPolDomain.Bridges.Tests.Exchange;

public class ReadingTests
{
    private static readonly Dataset Csto = ReferenceData.CstoSyria2017;

    [Theory]
    [InlineData("popolo")]
    [InlineData("ftm")]
    public void Memberships_come_back_but_for_what_was_told_as_lost(string format)
    {
        var (text, result) = Formats.Write(format, Csto);

        var again = Read(format, text).Dataset;

        var lost = result.Losses.Where(loss => loss is { Kind: "membership", Member: "spell" })
            .SelectMany(loss => loss.Records).ToHashSet();
        again.Memberships.All.Should().HaveCount(Csto.Memberships.All.Length);
        foreach (var one in Csto.Memberships.All)
        {
            var read = again.Memberships.All.Single(other => other.Id == one.Id);
            (read.Member, read.Organization, read.Status).Should().Be((one.Member, one.Organization, one.Status));
            if (!lost.Contains(one.Key.ToString()))
                read.Spell.Should().Be(one.Spell, one.Id.ToString());
        }
    }

    [Theory]
    [InlineData("popolo")]
    [InlineData("ftm")]
    public void What_goes_on_comes_back_with_an_unknown_end(string format)
    {
        var data = Given.Data(Given.Membership("armenia", "csto", "2003-09-18/.."));

        var again = Read(format, Formats.Write(format, data).Text).Dataset;

        again.Memberships.All.Single().Spell.Should().Be(EdtfInterval.Parse("2003-09-18/"));
    }

    [Theory]
    [InlineData("popolo")]
    [InlineData("ftm")]
    public void Actors_come_back_with_their_kinds_and_names(string format)
    {
        var again = Read(format, Formats.Write(format, Csto).Text).Dataset;

        foreach (var state in Csto.Actors.All.Where(actor => actor is State or Person))
        {
            var read = again.Actors.All.Single(actor => actor.Id == state.Id);
            read.GetType().Should().Be(state.GetType());
            read.Names.Select(name => name.Text).Should().BeEquivalentTo(state.Names.Select(name => name.Text));
        }
    }

    [Fact]
    public void Popolo_of_others_is_read_and_what_was_not_understood_is_told()
    {
        var result = Read("popolo", """
            {
              "persons": [{ "id": "P/1", "name": "Ana Fuentes", "email": "ana@example.org" }, { "name": "  " }, 7],
              "organizations": [{ "id": "senate", "name": "Senate", "classification": "chamber" }],
              "memberships": [
                { "person_id": "P/1", "organization_id": "senate", "role": "Senator for the North", "start_date": "2011", "area_id": "n" },
                { "id": "m2", "person_id": "P/1", "organization_id": "senate", "start_date": "2013-02-30" },
                { "id": "m3", "person_id": "P/1", "organization_id": "senate", "role": "member", "end_date": "2012-05-01" }
              ],
              "posts": [{ "id": "chair" }],
              "meta": "v1"
            }
            """);

        result.Dataset.Actors.Tenures.Single().Office.Should().Be("Senator for the North");
        result.Dataset.Memberships.All.Single().Spell.ToString().Should().Be("/2012-05-01");
        result.Dataset.Actors.All.OfType<Organization>().Single().Form!.ToString().Should().Be("chamber");
        result.Losses.Select(loss => loss.ToString()).Should().BeEquivalentTo(
            "persons (1): it has no id and name from which an actor can be made",
            "persons (1): it is not an object",
            "persons id (1): the id cannot be the id of a record here, so one is made of it",
            "persons email (1): the library reads no such property from Popolo",
            "memberships (1): it lacks a member, an organization or a date, which a membership needs",
            "memberships area_id (1): the library reads no such property from Popolo",
            "memberships start_date (1): the dates are no interval: a day does not exist, or the end comes before the start",
            "posts (1): only persons, organizations and memberships are read",
            "meta (1): it is not a list, and only lists are read");
    }

    [Fact]
    public void FollowTheMoney_of_others_is_read_and_what_was_not_understood_is_told()
    {
        var result = Read("ftm", """
            {"id":"NK-1","schema":"Person","properties":{"name":["Ana Fuentes","A. Fuentes"],"topics":["role.pep"]}}
            {"id":"NK-2","schema":"Company","properties":{"name":["Harbour Ltd"]}}

            {"id":"e1","schema":"Membership","properties":{"member":["NK-1"],"organization":["NK-2"],"role":["host"],"startDate":["2011"]}}
            {"id":"e2","schema":"Ownership","properties":{"owner":["NK-1"]}}
            {"id":"NK-1","schema":"Person","properties":{"name":["Twice"]}}
            [1]
            """);

        var membership = result.Dataset.Memberships.All.Single();
        (membership.Status, membership.Spell.ToString()).Should().Be((MembershipStatus.Host, "2011/"));
        result.Dataset.Actors.All.Should().HaveCount(2);
        result.Losses.Select(loss => loss.ToString()).Should().BeEquivalentTo(
            "Person properties.name (1): the library reads no such property from FollowTheMoney",
            "Person properties.topics (1): the library reads no such property from FollowTheMoney",
            "Ownership (1): only persons, organizations and memberships are read",
            "Person (1): another record has the id 'nk-1' already; only the first was read",
            "Person id (2): the id cannot be the id of a record here, so one is made of it",
            "Company id (1): the id cannot be the id of a record here, so one is made of it",
            "entity (1): it is not an object");
    }

    [Fact]
    public void Two_ids_that_look_alike_here_stay_two_actors()
    {
        var data = Read("popolo", """
            {
              "persons": [{ "id": "P/1", "name": "Ana" }, { "id": "p-1", "name": "Bo" }],
              "organizations": [{ "id": "senate", "name": "Senate" }],
              "memberships": [
                { "id": "m1", "person_id": "P/1", "organization_id": "senate", "start_date": "2011" },
                { "id": "m2", "person_id": "p-1", "organization_id": "senate", "start_date": "2012" }
              ]
            }
            """).Dataset;

        data.Memberships.All.Select(one => data.Actors.All.Single(actor => actor.Id == one.Member).Names[0].Text)
            .Should().Equal("Ana", "Bo");
    }

    [Theory]
    [InlineData("popolo", "")]
    [InlineData("popolo", "[]")]
    [InlineData("popolo", "{\"persons\":")]
    [InlineData("ftm", "{}\nnonsense")]
    [InlineData("ftm", "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"\\ud800\"]}}")]
    [InlineData("popolo", "{\"persons\":[{\"id\":\"a\",\"name\":\"\\ud800\"}]}")]
    public void What_is_no_json_or_no_text_is_refused(string format, string text) =>
        FluentActions.Invoking(() => Read(format, text)).Should().Throw<JsonException>();

    [Theory]
    [InlineData("popolo", "{\"persons\":[{\"id\":1,\"name\":[]}],\"memberships\":[{\"member\":7,\"role\":{}},{\"organization_id\":null}]}")]
    [InlineData("ftm", "{\"id\":1,\"schema\":[],\"properties\":7}")]
    [InlineData("ftm", "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[1],\"parent\":[2]}}")]
    public void Values_of_another_type_are_told_and_never_crash(string format, string text)
    {
        var result = Read(format, text);

        result.Dataset.Records.Should().BeEmpty();
        result.Losses.Should().NotBeEmpty();
    }

    internal static ImportResult Read(string format, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return format == "popolo" ? Popolo.Read(stream, "again", "Again") : FollowTheMoney.Read(stream, "again", "Again");
    }
}
