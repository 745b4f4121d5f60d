using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>I. What a document must carry there and back.</summary>
public class RoundTripCases
{
    [Fact]
    public void I1_Unknown_absent_not_applicable_and_empty_stay_four_values()
    {
        Mention?[] outlets =
        [
            new Mention { Missing = MissingReason.NotStated },
            null,
            new Mention { Missing = MissingReason.NotApplicable },
            new Mention { AsPrinted = "" },
        ];
        var data = Held.Data(outlets.Select((outlet, index) => Given.Source($"s-{index}") with { Outlet = outlet }));
        data.Sources.All.Select(source => source.Outlet).Should().Equal(outlets).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void I2_Codes_of_a_newer_version_pass_through_unharmed_in_every_open_list_of_a_record()
    {
        const string newer = """
            {
              "format": "geopoldomain/1", "id": "newer", "title": "From a newer version",
              "actors": [ {
                "id": "o", "kind": "organization", "names": [ { "text": "O", "kind": "nickname" } ],
                "codes": [ { "scheme": "new-list", "value": "7" } ], "form": "league"
              } ],
              "memberships": [ {
                "id": "m", "organization": "o", "member": "a", "status": "honorary", "spell": "2001/2002",
                "steps": [ { "step": "blessed", "on": "2001" } ], "end": { "reason": "boredom" }
              } ],
              "conditions": [ {
                "id": "k", "holder": "a", "act": "dance", "nature": "whim",
                "requires": { "kind": "decision", "body": "o", "manner": "acclamation" }
              } ]
            }
            """;
        var data = DatasetJson.Read(newer);
        var written = DatasetJson.Write(data);
        DatasetJson.Read(written).Should().Be(data);
        string[] codes = ["nickname", "new-list", "league", "honorary", "blessed", "boredom", "dance", "whim", "acclamation"];
        codes.Should().OnlyContain(code => written.Contains($"\"{code}\""));
        data.Memberships.All.Single().Status.IsKnown.Should().BeFalse();
    }

    [Fact]
    public void I3_Records_that_name_each_other_around_are_held_and_asked()
    {
        var data = Held.Data(
            Given.Organ("council", of: "alliance"),
            Given.Organization("alliance", "alliance"),
            Given.Treaty("charter", "charter"),
            Given.Party("charter", "state"),
            Given.State("state"),
            Given.Membership("state", "alliance", "2003/.."),
            Given.Decision("d", "council") with { Instrument = "charter" });
        data.Check().Should().BeEmpty("round about is no circle where each step says something else");
    }

    [Fact]
    public void I4_Sets_compare_as_sets_and_lists_as_lists()
    {
        var one = Given.Group("g", members: "russia turkey iran");
        one.Should().Be(Given.Group("g", members: "iran russia turkey"));
        var said = Given.Statement("s", "a", "affirms c-1, denies c-2");
        said.Should().NotBe(Given.Statement("s", "a", "denies c-2, affirms c-1"));
    }

    [Theory]
    [InlineData("Kalın")]
    [InlineData("Türkiye")]
    [InlineData("Côte d'Ivoire")]
    [InlineData("“curly” and \"straight\", ‘single’ and 'single'")]
    [InlineData("Александр Лаврентьев")]
    public void I5_Letters_and_quotation_marks_stay_as_they_are(string text)
    {
        var person = Given.Person("p", Given.Name(text));
        ((Actors.Person)Held.Record((Actors.Actor)person)).Names[0].Text.Should().Be(text);
        person.ToJson().Should().Contain(text.Replace("\"", "\\\""), "nothing is escaped that need not be");
    }

    [Fact]
    public void I6_A_question_takes_a_day_a_viewpoint_and_the_step_that_counts()
    {
        var data = Held.Data(
            Given.Membership("armenia", "eaeu", "2015-01-02/..", steps: "signed 2014-10-10, in-force 2015-01-02"),
            Given.Membership("armenia", "eaeu", "2015-01-02/2015-12-31", steps: "signed 2014-10-10", accordingTo: "critic"));
        var day = Given.Day("2014-12-01");
        data.Memberships.Of("eaeu").On(day).Should().BeEmpty();
        data.Memberships.Of("eaeu", viewpoint: null, GeoPolDomain.Treaties.LegalStep.Signed).On(day).Should().ContainSingle();
        data.Memberships.Of("eaeu", viewpoint: "critic").On(Given.Day("2020-01-01")).Should().BeEmpty();
    }
}
