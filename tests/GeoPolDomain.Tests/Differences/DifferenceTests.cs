using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using DocumentException = GeoPolDomain.Json.DocumentException;

namespace GeoPolDomain.Tests.Differences;

/// <summary>What a difference tells, and when it fits.</summary>
public class DifferenceTests
{
    private static readonly Dataset Before = Given.Data(
        Given.State("norland"), Membership("norland-league", "norland", "1991-09/..", "bulletin", "courier"), Claim("c-1", "norland"));

    [Fact]
    public void One_citation_that_was_added_is_one_addition_wherever_it_stands()
    {
        var change = Change(Membership("norland-league", "norland", "1991-09/..", "annals", "bulletin", "courier"));

        change.Members.Should().Equal(new MemberChange("/citations/0", null, """{"source":"annals"}"""));
        change.Caption.Should().Be("NORLAND, member of league");
    }

    [Fact]
    public void A_member_of_an_item_that_changed_is_told_alone()
    {
        var now = Membership("norland-league", "norland", "1991-09/..", "bulletin", "courier");
        now = now with { Citations = [now.Citations[0] with { Place = "p7" }, now.Citations[1]] };

        Change(now).Members.Should().Equal(new MemberChange("/citations/0/place", null, "\"p7\""));
    }

    [Fact]
    public void A_name_that_changed_in_its_place_is_told_as_a_change_of_its_text()
    {
        var before = Given.Data(Given.State("k") with { Names = [new() { Text = "Kazakhstan", Kind = NameKind.Short }] });
        var after = Given.Data(Given.State("k") with { Names = [new() { Text = "Qazaqstan", Kind = NameKind.Short }] });

        before.DifferenceTo(after).Changed.Single().Members
            .Should().Equal(new MemberChange("/names/0/text", "\"Kazakhstan\"", "\"Qazaqstan\""));
    }

    [Fact]
    public void A_record_with_another_id_is_a_rename_and_what_names_it_did_not_change()
    {
        var after = Given.Data(
            Given.State("norland") with { Id = "northland" },
            Membership("norland-league", "northland", "1991-09/..", "bulletin", "courier"),
            Claim("c-1", "norland") with { About = ["northland"] });
        var difference = Before.DifferenceTo(after);

        difference.Renamed.Single().From.ToString().Should().Be("actor:norland");
        difference.Renamed.Single().To.ToString().Should().Be("actor:northland");
        difference.Renamed.Single().References.Should().Equal("membership:norland-league/member", "claim:c-1/about/0");
        difference.ToString().Should().Be("sample to sample: 1 renamed");
        difference.ApplyTo(Before).Should().Be(after);
    }

    [Fact]
    public void Records_that_name_each_other_can_all_be_renamed()
    {
        static Dataset Ring(string end) => Given.Data(Enumerable.Range(0, 3).Select(i => new Claim
        {
            Id = $"c{i}{end}",
            Text = $"Claim {i}.",
            Relations = [new() { Kind = ClaimRelationKind.Contradicts, Claim = $"c{(i + 1) % 3}{end}" }],
        }));
        var difference = Ring("").DifferenceTo(Ring("x"));

        difference.Renamed.Should().HaveCount(3);
        difference.Changed.Should().BeEmpty();
        difference.ApplyTo(Ring("")).Should().Be(Ring("x"));
    }

    [Fact]
    public void A_record_that_changed_too_is_no_rename()
    {
        var difference = Before.DifferenceTo(Given.Data(
            Given.State("norland"), Membership("other", "norland", "1992/..", "bulletin", "courier"), Claim("c-1", "norland")));

        difference.Renamed.Should().BeEmpty();
        difference.Removed.Single().Record.Key.ToString().Should().Be("membership:norland-league");
        difference.Added.Single().Record.Key.ToString().Should().Be("membership:other");
    }

    [Fact]
    public void Two_records_alike_are_told_apart_by_what_they_name()
    {
        static Dataset Pair(string a, string b) => Given.Data(
            Given.State("x"), Given.State("y"), Membership(a, "x", "1991/.."), Membership(b, "y", "1991/.."));
        var difference = Pair("m-1", "m-2").DifferenceTo(Pair("n-2", "n-1"));

        difference.Renamed.Select(one => $"{one.From.Id} {one.To.Id}").Should().Equal("m-1 n-2", "m-2 n-1");
    }

    [Fact]
    public void Headers_differ_by_their_members()
    {
        var difference = Before.DifferenceTo(new Dataset("sample", "Another title", Before.Records, "a note"));

        difference.Header.Should().Equal(
            new MemberChange("/title", "\"A sample\"", "\"Another title\""), new MemberChange("/note", null, "\"a note\""));
        difference.IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void A_person_reads_what_was_renamed_removed_added_and_changed()
    {
        var after = Given.Data(
            Given.State("norland"), Membership("norland-league", "norland", "1991-09-01/..", "bulletin"), Claim("c-2", "suderby"));

        Before.DifferenceTo(after).Describe().Should().Be(
            """
            sample to sample: 1 removed, 1 added, 1 changed

            - claim:c-1: A claim about norland.

            + claim:c-2: A claim about suderby.

            ~ membership:norland-league: NORLAND, member of league
                spell
                  - 1991-09/..
                  + 1991-09-01/..
                citations/1
                  - {"source":"courier"}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_difference_does_not_fit_where_a_record_has_another_value()
    {
        var difference = Before.DifferenceTo(Given.Data(
            Given.State("norland"), Membership("norland-league", "norland", "1991/..", "bulletin", "courier"), Claim("c-1", "norland")));
        var elsewhere = Given.Data(Membership("norland-league", "norland", "1990/..", "bulletin", "courier"));

        difference.Invoking(one => one.ApplyTo(elsewhere)).Should().Throw<DifferenceException>()
            .Where(misfit => misfit.Record!.Id == "norland-league")
            .WithMessage("the difference does not fit the dataset 'sample': membership:norland-league: "
                + "/spell should be \"1991-09/..\", and is \"1990/..\"");
    }

    [Theory]
    [InlineData("c-1", "the difference removes this record, and the dataset does not hold it")]
    [InlineData("c-9", "the difference adds this record, and the dataset holds it already")]
    public void A_difference_does_not_fit_where_a_record_is_missing_or_too_many(string claim, string why)
    {
        var difference = Before.DifferenceTo(Given.Data([.. Before.Records.Take(2), Claim("c-9", "nobody")]));
        var elsewhere = Given.Data(Before.Records.Where(one => one.Key.Id != claim).Concat(claim == "c-9" ? [Claim("c-9", "x")] : []));

        difference.Invoking(one => one.ApplyTo(elsewhere)).Should().Throw<DifferenceException>().WithMessage($"*claim:{claim}: {why}");
    }

    [Fact]
    public void A_rename_does_not_fit_where_its_new_id_is_named_already()
    {
        var difference = Given.Data(Given.State("a")).DifferenceTo(Given.Data(Given.State("a") with { Id = "b" }));

        difference.Renamed.Should().ContainSingle();
        difference.Invoking(one => one.ApplyTo(Given.Data(Given.State("a"), Claim("c", "b")))).Should().Throw<DifferenceException>();
        difference.Invoking(one => one.ApplyTo(Given.Data(Given.State("a"), Given.State("b")))).Should().Throw<DifferenceException>();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":"geopoldomain-difference/1","before":"a","after":"b","added":[{"caption":"","record":{"id":"c"}}]}""")]
    [InlineData("""{"format":"geopoldomain-difference/1","before":"a","after":"b","header":[{"after":1}]}""")]
    public void A_document_that_is_no_difference_is_refused_with_its_places(string json)
    {
        var reading = () => DatasetDifference.Read(json);
        reading.Should().Throw<DocumentException>().Which.Errors.Should().NotBeEmpty();
    }

    private static RecordChange Change(Membership now) => Before.DifferenceTo(Given.Data(
        [.. Before.Records.Where(one => one.Key.Kind != RecordKind.Membership), now])).Changed.Single();

    private static Claim Claim(string id, string about) => new() { Id = id, Text = $"A claim about {about}.", About = [about] };

    private static Membership Membership(string id, string member, string spell, params string[] sources) => new()
    {
        Id = id,
        Organization = "league",
        Member = member,
        Status = MembershipStatus.Parse("member"),
        Spell = EdtfInterval.Parse(spell),
        Citations = [.. sources.Select(source => new Citation { Source = source })],
    };
}
