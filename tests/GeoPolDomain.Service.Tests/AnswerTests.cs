using System.Net;
using System.Text.Json.Nodes;

namespace GeoPolDomain.Service.Tests;

/// <summary>What the service answers to a right question.</summary>
public class AnswerTests(Hosted service) : IClassFixture<Hosted>
{
    [Fact]
    public async Task The_members_of_an_organization_on_a_day_are_told_with_their_reasons()
    {
        var said = await service.Ask("/organizations/csto/members?on=2017-06-22");
        (said.Status, said.Type).Should().Be((HttpStatusCode.OK, "application/json"));
        Texts(said.Json, "member").Should().Equal("armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan");
        said.Json[0]!.ToJsonString().Should().Be(
            """
            {"member":"armenia","status":"member","spell":"2003-09-18/..","answer":"yes","because":[REASON]}
            """.Replace("REASON", """{"says":"member from 2003-09-18 on","record":"membership:armenia-csto"}""", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_time_that_is_known_in_part_has_answers_that_are_unknown()
    {
        var said = await service.Ask("/organizations/csto/members?on=2012");
        var left = said.Json.AsArray().Single(one => one!["member"]!.ToString() == "uzbekistan")!;
        left["answer"]!.ToString().Should().Be("unknown");
        left["spell"]!.ToString().Should().Be("2006-08-16/2012-12-19");
        (await service.Ask("/organizations/csto/members?on=2013")).Body.Should().NotContain("uzbekistan");
    }

    [Fact]
    public async Task A_mark_of_a_date_is_escaped_in_an_address()
    {
        var said = await service.Ask("/organizations/csto/members?on=2012-12-19%3F");
        Texts(said.Json, "member").Should().Contain("uzbekistan");
    }

    [Fact]
    public async Task Positions_on_a_claim_are_told_in_their_order()
    {
        var said = await service.Ask("/claims/prp-01/positions");
        Texts(said.Json, "actor").Should().Equal("russia", "kazakhstan", "kyrgyzstan");
        Texts(said.Json, "stance").Should().Equal("affirms", "denies", "knows-nothing");
        Texts(said.Json, "since").Should().Equal("2017-06-22", "2017-06-23", "2017-06-23?");
    }

    [Fact]
    public async Task A_verdict_tells_each_requirement_and_what_would_settle_it()
    {
        var said = await service.Ask("/conditions/cnd-ata/verdict?on=2017-06-22");
        (said["condition"], said["on"], said["met"], said["blocks"]).Should().Be(("cnd-ata", "2017-06-22", "no", "yes"));
        said.Json["knownBy"].Should().BeNull();
        Texts(said.Json["requires"]!, "met").Should().Equal("no", "no", "no", "unknown");
        said.Json["requires"]![0]!["needed"]!.ToString().Should().StartWith("a decision of csto by unanimity");
    }

    [Fact]
    public async Task A_verdict_can_be_asked_as_it_was_known_by_a_day()
    {
        var said = await service.Ask("/conditions/cnd-ata/verdict?on=2017-06-22&knownBy=2017-06-22");
        said["knownBy"].Should().Be("2017-06-22");
        said.Body.Should().NotBe((await service.Ask("/conditions/cnd-ata/verdict?on=2017-06-22")).Body);
    }

    [Fact]
    public async Task A_record_is_told_as_the_dataset_holds_it()
    {
        var said = await service.Ask("/records/statement:stm-a14");
        said["key"].Should().Be("statement:stm-a14");
        said["caption"].Should().StartWith("Almazbek Atambayev: ");
        var data = GeoPolDomain.Reference.ReferenceData.CstoSyria2017;
        JsonNode.DeepEquals(said.Json["record"], JsonNode.Parse(data.Find("statement:stm-a14")!.ToJson())).Should().BeTrue();
    }

    [Fact]
    public async Task Every_record_of_the_dataset_can_be_asked_for()
    {
        foreach (var record in GeoPolDomain.Reference.ReferenceData.CstoSyria2017.Records)
            (await service.Ask($"/records/{record.Key}")).Status.Should().Be(HttpStatusCode.OK, record.Key.ToString());
    }

    private static IEnumerable<string> Texts(JsonNode list, string member) => list.AsArray().Select(one => one![member]!.ToString());
}
