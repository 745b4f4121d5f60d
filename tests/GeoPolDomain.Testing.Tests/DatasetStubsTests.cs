using GeoPolDomain.Actors;
using GeoPolDomain.Checks;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Testing.Tests;

public class DatasetStubsTests
{
    [Fact]
    public void What_is_named_is_held_and_what_was_held_stays()
    {
        var data = Harbours.Data.WithStubs();
        data.Should().HaveNoFindings(Severity.Notice);
        Assert.IsType<Organization>(data.Actors.Find("league"));
        Assert.IsType<State>(data.Actors.Find("norland"));
        Assert.Equal(Harbours.Data.Memberships.All.AsEnumerable(), data.Memberships.All.AsEnumerable());
    }

    [Fact]
    public void A_stub_is_of_the_kind_its_place_asks_for()
    {
        var data = Given.Data(
            Given.Tenure("office", "minister") with { Citations = [new Citation { Source = "article" }] },
            Given.Source("article", outlet: "courier", author: "reporter"),
            Given.Contribution("norland", "guard", "2003", unit: "first")).WithStubs();
        data.Should().HaveNoFindings(Severity.Notice);
        Assert.IsType<Person>(data.Actors.Find("minister"));
        Assert.IsType<Person>(data.Actors.Find("reporter"));
        Assert.IsType<Outlet>(data.Actors.Find("courier"));
        Assert.True(data.Forces.FindUnit("first")!.Of == "norland");
    }

    [Fact]
    public void Stubs_of_stubs_are_held_too() =>
        Given.Data(
            Given.Report("told", "says", "article", through: "told-before"),
            Given.Statement("says", "minister", "affirms talks") with { Speakers = [Given.Speaker("minister") with { Tenure = "office" }] },
            Given.Decision("vote", "council", rule: "council-rule", instrument: "pact"),
            Given.Event("meeting", "meeting", "planned") with { PartOf = "summit" },
            Given.Place("island", within: "sea")).WithStubs().Should().HaveNoFindings(Severity.Notice);

    [Fact]
    public void What_cannot_be_made_up_stays_named_and_not_held()
    {
        var data = Given.Data(Given.Link("membership:m", "same-subject", "statement:s")).WithStubs();
        data.Should().HaveFinding(Checks.FindingCode.DanglingReference, "link:membership-m-same-subject-statement-s");
        Assert.Equal<RecordKey>(["statement:s", "link:membership-m-same-subject-statement-s"], data.Records.Select(record => record.Key));
    }

    [Fact]
    public void A_dataset_that_names_nothing_more_is_as_it_was()
    {
        var whole = Harbours.Data.WithStubs();
        whole.WithStubs().Should().Be(whole);
        Assert.Empty(Given.Data(Enumerable.Empty<DatasetRecord>()).WithStubs().Records);
    }
}
