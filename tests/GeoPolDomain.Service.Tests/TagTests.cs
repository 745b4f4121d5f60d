using System.Net;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace GeoPolDomain.Service.Tests;

/// <summary>The tags of answers, by which a client asks only for what is new.</summary>
public class TagTests(Hosted service) : IClassFixture<Hosted>
{
    private const string Members = "/organizations/csto/members?on=2017-06-22";

    [Fact]
    public async Task The_same_question_to_the_same_dataset_has_the_same_strong_tag_in_another_process_too()
    {
        using var other = new Hosted();
        var tag = (await service.Ask(Members)).Tag;
        tag.Should().MatchRegex("^\"[A-Za-z0-9_-]{22}\"$");
        (await service.Ask(Members)).Tag.Should().Be(tag);
        (await other.Ask(Members)).Tag.Should().Be(tag);
        (await other.Ask(Members)).Cached.Should().Be("public, max-age=300");
    }

    [Theory]
    [InlineData("/organizations/csto/members?on=2017-06-23")]
    [InlineData("/organizations/cis/members?on=2017-06-22")]
    [InlineData("/claims/prp-01/positions")]
    [InlineData("/conditions/cnd-ata/verdict?on=2017-06-22")]
    public async Task Another_question_has_another_tag(string address) =>
        (await service.Ask(address)).Tag.Should().NotBe((await service.Ask(Members)).Tag).And.NotBeNull();

    [Theory]
    [InlineData("/conditions/cnd-ata/verdict?on=2017&knownBy=2018", "/conditions/cnd-ata/verdict?on=2018&knownBy=2017")]
    [InlineData("/conditions/cnd-ata/verdict?on=2017", "/conditions/cnd-ata/verdict?on=2017&knownBy=2017")]
    public async Task Parameters_that_change_places_are_another_question(string one, string other) =>
        (await service.Ask(one)).Tag.Should().NotBe((await service.Ask(other)).Tag);

    [Theory]
    [InlineData("/organizations/csto/members?on=2017%2D06%2D22")]
    [InlineData("/organizations/csto/members?unused=1&on=2017-06-22")]
    [InlineData("/Organizations/csto/Members?On=2017-06-22")]
    public async Task The_same_question_in_another_spelling_has_the_same_tag(string address) =>
        (await service.Ask(address)).Tag.Should().Be((await service.Ask(Members)).Tag);

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task A_client_that_has_the_answer_gets_no_body(string header)
    {
        var first = await service.Ask(Members);
        var second = await service.Ask(Members, ("If-None-Match", string.Format(null, header, first.Tag)));
        (second.Status, second.Tag, second.Cached, second.Body).Should().Be((HttpStatusCode.NotModified, first.Tag, first.Cached, ""));
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("no tag at all")]
    public async Task A_client_that_has_another_answer_gets_this_one(string header)
    {
        var first = await service.Ask(Members);
        var second = await service.Ask(Members, ("If-None-Match", header));
        (second.Status, second.Body).Should().Be((HttpStatusCode.OK, first.Body));
    }

    [Theory]
    [InlineData("/organizations/nowhere-at-all/members?on=2017", HttpStatusCode.NotFound)]
    [InlineData("/organizations/csto/members?on=soon", HttpStatusCode.BadRequest)]
    public async Task A_problem_stays_a_problem_whatever_the_client_has(string address, HttpStatusCode status) =>
        (await service.Ask(address, ("If-None-Match", "*"))).Status.Should().Be(status);

    [Fact]
    public async Task Equal_datasets_have_the_same_tags_and_another_dataset_has_others()
    {
        var data = ReferenceData.CstoSyria2017;
        var same = DatasetJson.Read(DatasetJson.Write(data));
        var changed = new Dataset(data.Id, data.Title, data.Records.Skip(1), data.Note, data.Version);
        var tag = await TagOf(data);
        (await TagOf(same)).Should().Be(tag);
        (await TagOf(changed)).Should().NotBe(tag).And.NotBeNull();
    }

    private static async Task<string?> TagOf(Dataset data)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddAnswers();
        await using var app = builder.Build();
        app.MapQuestions(data).MapGet("/constant", () => TypedResults.Text("constant"));
        await app.StartAsync();
        using var response = await app.GetTestClient().GetAsync(new Uri("/constant", UriKind.Relative));
        return response.Headers.ETag?.ToString();
    }
}
