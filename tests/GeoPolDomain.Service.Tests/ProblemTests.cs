using System.Net;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace GeoPolDomain.Service.Tests;

/// <summary>What the service says to a question that it cannot answer.</summary>
public class ProblemTests(Hosted service) : IClassFixture<Hosted>
{
    [Theory]
    [InlineData("/organizations/csto/members?on=2017-13", "on", "query",
        "'2017-13' is not an EDTF date: there is no month 13: *; write for example 2017-06-22")]
    [InlineData("/organizations/csto/members?on=22.06.2017", "on", "query", "'22.06.2017' is not an EDTF date: *")]
    [InlineData("/organizations/csto/members?on=", "on", "query", "'' is not an EDTF date: it is empty; write for example 2017-06-22")]
    [InlineData("/organizations/csto/members", "on", "query",
        "the parameter 'on' is missing; it holds an EDTF date; write for example 2017-06-22")]
    [InlineData("/organizations/CSTO/members?on=2017", "organization", "path",
        "'CSTO' is not the id of an actor: capital letters are not used; *")]
    [InlineData("/conditions/cnd-ata/verdict?on=2017&knownBy=soon", "knownBy", "query", "'soon' is not an EDTF date: *")]
    [InlineData("/records/stm-a14", "key", "path",
        "'stm-a14' is not a kind and an id, *: a colon must stand between the kind and the id; *")]
    [InlineData("/claims/prp%2001/positions", "claim", "path", "'prp 01' is not the id of a claim: *")]
    public async Task A_wrong_parameter_is_explained_with_its_place_and_a_right_value(
        string address, string name, string place, string detail)
    {
        var said = await service.Ask(address);
        (said.Status, said.Type).Should().Be((HttpStatusCode.BadRequest, "application/problem+json"));
        (said["title"], said["status"]).Should().Be(("A parameter is wrong", "400"));
        said["detail"].Should().Match(detail);
        var wrong = said.Json["errors"]!.AsArray().Should().ContainSingle().Subject!;
        (wrong["parameter"]!.ToString(), wrong["in"]!.ToString()).Should().Be((name, place));
        wrong["detail"]!.ToString().Should().Be(said["detail"]);
        said.Tag.Should().BeNull();
    }

    [Fact]
    public async Task A_wrong_parameter_is_explained_in_development_too()
    {
        await using var inDevelopment = service.WithWebHostBuilder(host => host.UseEnvironment("Development"));
        using var said = await inDevelopment.CreateClient().GetAsync(new Uri("/organizations/csto/members?on=soon", UriKind.Relative));
        said.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await said.Content.ReadAsStringAsync()).Should().Contain("'soon' is not an EDTF date: ");
    }

    [Fact]
    public async Task Every_wrong_parameter_of_a_question_is_told_at_once()
    {
        var said = await service.Ask("/conditions/CND/verdict?on=soon&knownBy=later");
        said["detail"].Should().Be("3 parameters are wrong: condition, on, knownBy");
        said.Json["errors"]!.AsArray().Select(one => one!["parameter"]!.ToString()).Should().Equal("condition", "on", "knownBy");
    }

    [Theory]
    [InlineData("/organizations/{organization}/members?on={on}")]
    [InlineData("/claims/{claim}/positions")]
    [InlineData("/conditions/{condition}/verdict?on={on}&knownBy={knownBy}")]
    [InlineData("/records/{key}")]
    public async Task A_question_with_the_examples_of_its_problems_is_answered(string question)
    {
        var said = await service.Ask(question.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal));
        foreach (var wrong in said.Json["errors"]!.AsArray())
            question = question.Replace($"{{{wrong!["parameter"]}}}", wrong["example"]!.ToString(), StringComparison.Ordinal);
        (await service.Ask(question)).Status.Should().Be(HttpStatusCode.OK, question);
    }

    [Theory]
    [InlineData("/organizations/armenai/members?on=2017",
        "the dataset 'csto-syria-2017' knows no actor 'armenai'; did you mean armenia?", "armenia")]
    [InlineData("/organizations/cssto/members?on=2017", "the dataset 'csto-syria-2017' knows no actor 'cssto'; did you mean csto?", "csto")]
    [InlineData("/conditions/cnd-atta/verdict?on=2017", "*knows no condition 'cnd-atta'; did you mean cnd-ata*", "cnd-ata")]
    [InlineData("/records/actor:rusia", "*knows no actor 'rusia'; did you mean actor:russia?", "actor:russia")]
    public async Task An_unknown_id_is_answered_with_near_ids(string address, string detail, string nearest)
    {
        var said = await service.Ask(address);
        (said.Status, said.Type).Should().Be((HttpStatusCode.NotFound, "application/problem+json"));
        said["detail"].Should().Match(detail);
        said.Json["near"]!.AsArray()[0]!.ToString().Should().Be(nearest);
        said.Tag.Should().BeNull();
    }

    [Fact]
    public async Task An_unknown_id_that_is_like_no_other_is_answered_without_a_guess()
    {
        var said = await service.Ask("/claims/zzzzzzzzzz/positions");
        said["detail"].Should().Be("the dataset 'csto-syria-2017' knows no claim 'zzzzzzzzzz'");
        said.Json.AsObject().ContainsKey("near").Should().BeFalse();
    }

    [Theory]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/organizations/csto", HttpStatusCode.NotFound)]
    public async Task An_address_that_the_service_does_not_have_is_a_problem_too(string address, HttpStatusCode status)
    {
        var said = await service.Ask(address);
        (said.Status, said.Type).Should().Be((status, "application/problem+json"));
    }

    [Fact]
    public async Task A_parameter_without_rules_is_refused_without_a_reason()
    {
        await using var app = await Started(ask => ask.MapGet("/plain", (int number) => TypedResults.Text($"{number}")));
        var said = await app.GetTestClient().GetAsync(new Uri("/plain?number=x", UriKind.Relative));
        said.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await said.Content.ReadAsStringAsync()).Should().Contain("a parameter cannot be read");
    }

    [Fact]
    public async Task A_parameter_that_the_JSON_of_the_answers_does_not_name_is_told_when_the_service_starts()
    {
        var start = () => Started(ask => ask.MapGet("/zones/{zone}", (ZoneId zone) => TypedResults.Text($"{zone}")));
        (await start.Should().ThrowAsync<InvalidOperationException>()).WithMessage("Name ZoneId in AnswersJson, *");
    }

    private static async Task<WebApplication> Started(Action<RouteGroupBuilder> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddAnswers();
        var app = builder.Build();
        map(app.MapQuestions(ReferenceData.CstoSyria2017));
        await app.StartAsync();
        await app.GetTestClient().GetAsync(new Uri("/", UriKind.Relative));
        return app;
    }
}
