using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Reference.Tests;

public class ReferenceDataTests
{
    [Fact]
    public void Every_name_finds_a_dataset_of_that_id_and_holds_it()
    {
        ReferenceData.Names.Should().Contain("csto-syria-2017");
        foreach (var name in ReferenceData.Names)
        {
            ReferenceData.TryFind(name, out var dataset).Should().BeTrue();
            dataset!.Id.ToString().Should().Be(name);
            ReferenceData.TryFind(name, out var again);
            again.Should().BeSameAs(dataset);
        }
    }

    [Theory]
    [InlineData("csto-syria-2017")]
    [InlineData("decision-rules")]
    [InlineData("unsc-votes")]
    public void Every_embedded_document_is_canonical(string name)
    {
        var text = TextOf(name);
        text.Should().Be(DatasetJson.Write(DatasetJson.Read(text)));
    }

    [Fact]
    public void The_document_that_is_opened_holds_the_whole_dataset_and_is_canonical()
    {
        foreach (var name in ReferenceData.Names)
        {
            using var document = new StreamReader(ReferenceData.Open(name));
            ReferenceData.TryFind(name, out var dataset);
            var text = document.ReadToEnd();
            text.Should().Be(DatasetJson.Write(dataset!), name);
            DatasetJson.Read(text).Should().Be(dataset, name);
        }
    }

    [Fact]
    public void Every_dataset_holds_each_record_that_its_records_name()
    {
        foreach (var name in ReferenceData.Names)
        {
            ReferenceData.TryFind(name, out var dataset);
            dataset!.Records.SelectMany(RecordReference.Of).Where(one => dataset.Find(one.To) is null)
                .Select(one => one.ToString()).Should().BeEmpty(name);
        }
    }

    [Fact]
    public void What_the_world_holds_is_not_held_again_by_the_votes() =>
        DatasetJson.Read(TextOf("unsc-votes")).Records.Where(one => ReferenceData.World.Find(one.Key) is not null)
            .Select(one => one.Key.ToString()).Should().BeEmpty();

    [Theory]
    [InlineData("csto-syria-2017")]
    [InlineData("decision-rules")]
    public void A_dataset_that_rests_on_the_world_is_its_own_document_completed_from_it(string name)
    {
        ReferenceData.TryFind(name, out var dataset);
        dataset.Should().Be(DatasetJson.Read(TextOf(name)).CompletedFrom(ReferenceData.World));
    }

    [Fact]
    public void The_votes_hold_each_member_of_the_bodies_that_voted()
    {
        var (votes, world) = (ReferenceData.UnscVotes, ReferenceData.World);
        var bodies = votes.Decisions.All.Select(one => votes.Decisions.FindRule(one.Rule!)!).Select(one => one.Franchise?.Of ?? one.Body!)
            .ToHashSet();
        bodies.Should().Contain(["unsc", "un", "coe", "eu-council", "oas", "arab-league", "csto"]);
        foreach (var body in bodies.Where(one => !world.Memberships.Of(one).Memberships.IsEmpty))
        {
            votes.Memberships.Of(body).Memberships.Should().Equal(world.Memberships.Of(body).Memberships, body.ToString());
            votes.Memberships.Of(body).Limitations.Should().Equal(world.Memberships.Of(body).Limitations, body.ToString());
            votes.Coverage.Where(one => one.About.Contains(body.Key)).Should().Equal(world.Coverage.Where(
                one => one.About.Contains(body.Key) && one.Of == RecordKind.Membership));
        }

        var own = DatasetJson.Read(TextOf("unsc-votes"));
        votes.Records.Where(one => own.Find(one.Key) is null)
            .Should().OnlyContain(one => one.Equals(world.Find(one.Key)));
    }

    [Fact]
    public void The_states_of_csto_syria_2017_are_those_of_the_world()
    {
        DatasetJson.Read(TextOf("csto-syria-2017")).Actors.All.OfType<State>().Should().BeEmpty();
        var states = ReferenceData.CstoSyria2017.Actors.All.OfType<State>().ToList();
        states.Should().HaveCountGreaterThan(20);
        states.Should().OnlyContain(one => one == ReferenceData.World.Actors.Find(one.Id));
    }

    [Fact]
    public void A_name_that_is_none_finds_nothing_and_cannot_be_opened()
    {
        ReferenceData.TryFind("CSTO-Syria-2017", out var dataset).Should().BeFalse();
        dataset.Should().BeNull();
        FluentActions.Invoking(() => ReferenceData.Open("nowhere"))
            .Should().Throw<ArgumentException>().WithMessage("*'nowhere'*csto-syria-2017*");
    }

    // The embedded document itself, without what the dataset takes from the world.
    private static string TextOf(string name)
    {
        using var document = new StreamReader(typeof(ReferenceData).Assembly.GetManifestResourceStream($"{name}.json")!);
        return document.ReadToEnd();
    }
}
