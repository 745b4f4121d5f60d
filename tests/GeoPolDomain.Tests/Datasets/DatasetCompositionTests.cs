using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>A dataset is made of parts, and may rest on another dataset.</summary>
public class DatasetCompositionTests
{
    [Fact]
    public void Parts_join_to_one_dataset_with_the_header_of_the_first()
    {
        var head = new Dataset("world", "The world", [Given.State("finland")], "A note.", "2026.11");
        var joined = head.JoinedWith(
            Given.Data(Given.Organization("nato")),
            Given.Data(Given.Membership("finland", "nato", "2023-04-04/..")));
        (joined.Id.ToString(), joined.Title, joined.Note, joined.Version).Should().Be(("world", "The world", "A note.", "2026.11"));
        joined.Memberships.IsMember("finland", "nato", Given.Day("2024-01-01")).Value.Should().Be(Answer.Yes);
    }

    [Fact]
    public void Parts_may_not_hold_one_record_twice()
    {
        var join = () => Given.Data(Given.State("finland")).JoinedWith(Given.Data(Given.State("finland")));
        join.Should().Throw<ArgumentException>().WithMessage("*finland*");
    }

    [Fact]
    public void A_dataset_is_completed_by_the_records_that_it_names_and_by_those_that_they_name()
    {
        var world = Given.Data(
            Given.State("finland") with { Citations = [new Citation { Source = "list" }] },
            Given.Source("list"),
            Given.State("sweden"),
            Given.Organization("nato"),
            Given.Membership("finland", "nato", "2023-04-04/.."));
        var own = Given.Data(Given.Membership("finland", "club", "2001/.."), Given.Organization("club"));
        var whole = own.CompletedFrom(world);
        whole.Records.Select(one => one.Key.ToString()).Should().BeEquivalentTo(
            "source:list", "actor:club", "actor:finland", own.Memberships.All.Single().Key.ToString());
        whole.CompletedFrom(world).Should().BeSameAs(whole);
    }

    [Fact]
    public void A_record_of_its_own_stands_before_that_of_the_other_dataset()
    {
        var own = Given.Data(Given.State("finland") with { Note = "as we see it" }, Given.Membership("finland", "club", "2001/.."));
        own.CompletedFrom(Given.Data(Given.State("finland"))).Should().BeSameAs(own);
    }

    [Fact]
    public void A_version_is_kept_in_both_forms()
    {
        var data = new Dataset("d", "A dataset", [Given.State("finland")], version: "2026.11");
        DatasetJson.Read(DatasetJson.Write(data)).Should().Be(data);
        DatasetLines.Read(DatasetLines.Write(data)).Should().Be(data);
        data.Should().NotBe(new Dataset("d", "A dataset", [Given.State("finland")]));
    }
}
