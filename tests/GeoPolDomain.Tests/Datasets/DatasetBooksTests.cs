using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Datasets;

public class DatasetBooksTests
{
    private static readonly DatasetRecord[] Mixed =
    [
        Given.Membership("russia", "cst", "1994-04-20/..", id: "m2"),
        Given.Source("edm"),
        Given.Force("crrf"),
        Given.Membership("belarus", "cst", "1994-04-20/..", id: "m1"),
        Given.Claim("crrf"),
        Given.Statement("s1", "x", "affirms crrf"),
    ];

    private static readonly Dataset Data = Given.Data(Mixed);

    [Fact]
    public void Records_go_to_the_book_of_their_room_by_id()
    {
        Data.Memberships.All.Select(one => one.Id.ToString()).Should().Equal("m1", "m2");
        Data.Forces.All.Should().ContainSingle();
        Data.Statements.Claims.Should().ContainSingle();
        Data.Statements.All.Should().ContainSingle();
        Data.Sources.All.Should().ContainSingle();
        Data.Records.Should().BeEquivalentTo(Mixed);
    }

    [Fact]
    public void The_order_in_which_records_are_given_makes_no_difference()
    {
        var other = Given.Data(Enumerable.Reverse(Mixed));
        other.Should().Be(Data);
        other.GetHashCode().Should().Be(Data.GetHashCode());
    }

    [Fact]
    public void A_record_is_found_by_kind_and_id_or_by_id_alone()
    {
        Data.Find("claim:crrf").Should().BeSameAs(Mixed[4]);
        Data.Find("force:crrf").Should().BeSameAs(Mixed[2]);
        Data.Find("unit:crrf").Should().BeNull();
        Data.FindAll("crrf").Should().HaveCount(2);
        Data.Statements.FindClaim("crrf").Should().BeSameAs(Mixed[4]);
        Data.Forces.Find("nothing").Should().BeNull();
    }

    [Fact]
    public void Two_records_of_one_kind_cannot_have_one_id() =>
        FluentActions.Invoking(() => Given.Data(Given.Source("a"), Given.Source("a")))
            .Should().Throw<ArgumentException>().WithMessage("*'a'*");

    [Fact]
    public void Books_and_rosters_are_made_once()
    {
        Data.Memberships.Should().BeSameAs(Data.Memberships);
        Data.Memberships.Of("cst").Should().BeSameAs(Data.Memberships.Of("cst"));
    }

    [Fact]
    public void An_answer_reads_as_a_sentence_with_its_records() =>
        Data.Memberships.IsMember("russia", "cst", Given.Day("2000-01-01")).Describe()
            .Should().Be("Yes, because member from 1994-04-20 on [membership:m2]");

    [Fact]
    public void Questions_survive_writing_and_reading()
    {
        var read = DatasetJson.Read(DatasetJson.Write(CollectiveSecurityTreaty.Complete));
        read.Memberships.Of("cst", null, LegalStep.Signed).On(Given.Day("1993-12-31")).Should().HaveCount(9);
        read.Memberships.IsMember("turkey", "cst", EdtfDate.Parse("2000")).Should()
            .Be(CollectiveSecurityTreaty.Complete.Memberships.IsMember("turkey", "cst", EdtfDate.Parse("2000")));
        read.Coverage.Should().ContainSingle().Which.Of.Should().Be(RecordKind.Membership);
    }
}
