using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;
using GeoPolDomain.Merging;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Merging;

/// <summary>How conflicts between two datasets are settled.</summary>
public class MergeTests
{
    private static readonly Source Bulletin = Given.Source("bulletin", outlet: "ministry", published: "2003-01-05") with
    {
        Reliability = Reliability.CompletelyReliable,
    };

    private static readonly Source Courier = Given.Source("courier", outlet: "courier-press", published: "2004") with
    {
        Reliability = Reliability.FairlyReliable,
    };

    [Theory]
    [InlineData("prefer-one", "2001/..")]
    [InlineData("prefer-other", "2002/..")]
    [InlineData("prefer-reliable", "2001/..")]
    [InlineData("prefer-newer", "2002/..")]
    [InlineData("more-precise", null)]
    [InlineData("fail", null)]
    [InlineData("more-precise,prefer-other", "2002/..")]
    public void The_first_rule_that_decides_settles_a_conflict(string policy, string? spell)
    {
        var result = Of("2001/..", Bulletin).MergedWith(Of("2002/..", Courier), MergePolicy.Parse(policy));

        result.Data?.Memberships.All.Single().Spell.ToString().Should().Be(spell);
        result.IsSettled.Should().Be(spell is not null);
        var conflict = result.Conflicts.First(one => one.Pointer == "/spell");
        (conflict.One, conflict.Other).Should().Be(("\"2001/..\"", "\"2002/..\""));
        conflict.Taken.Should().Be(spell switch { null => MergeChoice.None, "2001/.." => MergeChoice.One, _ => MergeChoice.Other });
        conflict.Why.Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("2001/..", "2001-03/..", "2001-03/..")]
    [InlineData("2001-03/..", "2001/", "2001-03/..")]
    [InlineData("2001/2004-05", "2001/2004", "2001/2004-05")]
    [InlineData("2001?/..", "2001/..", "2001/..")]
    [InlineData("2001-03/2004", "2001/2004-05", null)]
    [InlineData("2001/..", "2001/2004", null)]
    public void The_more_precise_of_two_dates_is_taken_where_one_lies_within_the_other(string one, string other, string? taken) =>
        Of(one, Bulletin).MergedWith(Of(other, Bulletin), MergePolicy.MorePrecise).Data?.Memberships.All.Single().Spell.ToString()
            .Should().Be(taken);

    [Fact]
    public void Both_records_are_kept_as_the_views_of_the_outlets_that_they_cite()
    {
        var result = Of("2001/..", Bulletin).MergedWith(Of("2002/..", Courier), MergePolicy.KeepBoth);

        result.Data!.Memberships.All.Select(one => (one.Id.ToString(), one.Spell.ToString(), one.AccordingTo?.ToString())).Should().Equal(
            ("m", "2001/..", "ministry"), ("m.courier-press", "2002/..", "courier-press"));
        result.Conflicts.Should().ContainSingle().Which.Taken.Should().Be(MergeChoice.Both);
    }

    [Fact]
    public void A_record_that_others_name_is_not_kept_as_two_views()
    {
        var limited = Given.Data([.. Of("2001/..", Bulletin).Records, new Limitation
        {
            Id = "l", Of = "norland", Organization = "league", Kind = LimitationKind.Parse("suspension"),
            Spell = EdtfInterval.Parse("2003/.."),
        }]);
        var actor = Given.State("norland") with { Citations = [Cites(Bulletin)] };
        var other = Given.State("norland") with { Names = ["Norland", "The North"], Note = "n", Citations = [Cites(Courier)] };
        var result = limited.JoinedWith(Given.Data(actor with { Note = "m" }))
            .MergedWith(Given.Data(other, Courier), MergePolicy.KeepBoth);

        result.Open.Should().ContainSingle(one => one.Pointer == "/note").Which.Why.Should().Contain("other records name this record");
    }

    [Fact]
    public void Citations_of_both_are_taken_and_each_once()
    {
        var one = Of("2001/..", Bulletin);
        var other = Given.Data(Membership("2001/..") with { Citations = [Cites(Courier), Cites(Bulletin)] }, Bulletin, Courier);
        one.MergedWith(other, MergePolicy.PreferOne).Data!.Memberships.All.Single().Citations.Select(one => one.Source.ToString())
            .Should().Equal("bulletin", "courier");
    }

    [Fact]
    public void A_membership_of_another_member_is_another_thing_and_gets_an_id_of_its_own()
    {
        var other = new Dataset("second", "Second", [Membership("2001/..") with { Member = "suderby" }]);
        var result = Of("2001/..", Bulletin).MergedWith(other, MergePolicy.PreferOther);

        result.Data!.Memberships.All.Select(one => (one.Id.ToString(), one.Member.ToString()))
            .Should().Equal(("m", "norland"), ("m.second", "suderby"));
        result.Collisions.Should().ContainSingle().Which.Why.Should().Be("the member is 'norland' in one and 'suderby' in the other");
        result.OriginOf("membership:m.second")!.From.Select(one => one.ToString()).Should().Equal("second");
    }

    [Fact]
    public void Actors_with_no_name_and_no_code_in_common_are_two_and_their_records_name_the_right_one()
    {
        var one = Given.Data(Given.State("georgia") with { Names = ["Georgia"] });
        var other = new Dataset("us", "US",
            [Given.State("georgia") with { Names = ["Peach State"] }, Membership("1788/..") with { Member = "georgia" }]);
        var result = one.MergedWith(other, MergePolicy.PreferOne);

        result.Data!.Memberships.All.Single().Member.ToString().Should().Be("georgia.us");
        result.Data.Actors.All.Select(actor => actor.Id.ToString()).Should().Equal("georgia", "georgia.us");
        one.MergedWith(other, MergePolicy.Fail).IsSettled.Should().BeFalse();
    }

    [Fact]
    public void An_actor_that_was_renamed_is_still_the_same_actor() =>
        Given.Data(Given.State("k") with { Names = ["Kazakhstan"] })
            .MergedWith(Given.Data(Given.State("k") with { Names = ["Republic of Kazakhstan"] }), MergePolicy.PreferOne)
            .Collisions.Should().BeEmpty();

    [Fact]
    public void A_record_that_has_two_ids_and_the_same_content_is_one_record_with_the_first_id()
    {
        var one = Given.Data(
            Given.State("kyrgyzstan") with { Names = ["Kyrgyzstan"] }, Membership("1991/..") with { Member = "kyrgyzstan" });
        var other = Given.Data(
            Given.State("kyrgyz-republic") with { Names = ["Kyrgyzstan"] }, Membership("1991/..") with { Member = "kyrgyz-republic" });
        var result = one.MergedWith(other, MergePolicy.Fail);

        result.Data.Should().Be(one);
        result.Moved.Single().From.ToString().Should().Be("actor:kyrgyz-republic");
        result.Describe().Should().Contain("> actor:kyrgyz-republic is the same as actor:kyrgyzstan: Kyrgyzstan");
    }

    [Fact]
    public void Origins_are_carried_through_several_merges()
    {
        var second = new Dataset("second", "Second", [Given.State("suderby"), Bulletin]);
        var third = new Dataset("third", "Third", [Given.State("suderby")]);
        var result = Of("2001/..", Bulletin).MergedWith(second, MergePolicy.Fail).MergedWith(third, MergePolicy.Fail);

        result.OriginOf("actor:suderby")!.From.Select(one => one.ToString()).Should().Equal("second", "third");
        result.OriginOf("source:bulletin")!.From.Select(one => one.ToString()).Should().Equal("sample", "second");
        result.OriginOf("actor:nobody").Should().BeNull();
    }

    [Fact]
    public void What_the_second_header_says_otherwise_is_told()
    {
        var result = Given.Data().MergedWith(new Dataset("second", "Second", [], "a note"), MergePolicy.PreferOther);

        result.Data!.Title.Should().Be("A sample");
        result.DroppedHeader.Select(one => one.Pointer).Should().BeEquivalentTo("/id", "/title", "/note");
        result.Describe().Should().Contain("title: Second").And.Contain("note: a note");
    }

    [Fact]
    public void Rules_can_differ_by_the_kind_of_member()
    {
        var policy = MergePolicy.PreferOne.With(MergeField.Date, MergeRule.PreferOther);
        var result = Given.Data(Membership("2001/..") with { Note = "one" })
            .MergedWith(Given.Data(Membership("2002/..") with { Note = "other" }), policy);

        var merged = result.Data!.Memberships.All.Single();
        (merged.Spell.ToString(), merged.Note).Should().Be(("2002/..", "one"));
    }

    [Fact]
    public void More_precise_does_not_promise_that_three_datasets_may_be_merged_from_either_end()
    {
        var (a, b, c) = (Of("2009-06~/..", Bulletin), Of("2009-07~/..", Bulletin), Of("2009-07/..", Bulletin));
        a.MergedWith(b, MergePolicy.MorePrecise).IsSettled.Should().BeFalse();
        a.MergedWith(b.MergedWith(c, MergePolicy.MorePrecise).Data!, MergePolicy.MorePrecise).IsSettled.Should().BeTrue();
    }

    [Theory]
    [InlineData("prefer-reliable")]
    [InlineData("prefer-newer")]
    public void Neither_do_the_policies_that_judge_a_record_by_what_it_cites(string name)
    {
        var policy = MergePolicy.Parse(name);
        var best = Bulletin with { Id = "best", Published = EdtfDate.Parse("2009") };
        var poor = Bulletin with { Id = "poor", Published = EdtfDate.Parse("1999"), Reliability = Reliability.Unreliable };
        var (a, b, c) = (Noted("x", poor), Noted(null, best), Noted("y", Courier));
        Note(a.MergedWith(b, policy).Data!.MergedWith(c, policy)).Should().Be("x");
        Note(a.MergedWith(b.MergedWith(c, policy).Data!, policy)).Should().Be("y");
    }

    private static Dataset Noted(string? note, Source source) =>
        Given.Data(Membership("2001/..") with { Note = note, Citations = [Cites(source)] }, source);

    private static string? Note(MergeResult result) => result.Data!.Memberships.All.Single().Note;

    private static Dataset Of(string spell, Source source) =>
        Given.Data(Membership(spell) with { Citations = [Cites(source)] }, source);

    private static Citation Cites(Source source) => new() { Source = source.Id };

    private static Membership Membership(string spell) => new()
    {
        Id = "m",
        Organization = "league",
        Member = "norland",
        Status = MembershipStatus.Parse("member"),
        Spell = EdtfInterval.Parse(spell),
    };
}
