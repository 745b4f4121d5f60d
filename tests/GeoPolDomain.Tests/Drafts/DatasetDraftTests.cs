using GeoPolDomain.Actors;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Drafts;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Drafts;

public class DatasetDraftTests
{
    private readonly DatasetDraft draft = new("press", "Press");

    [Fact]
    public void A_record_says_what_was_given_and_no_more()
    {
        var source = draft.Source(SourceKind.Article, "A guard at sea");
        var norland = draft.State("Norland");
        var said = draft.Statement(norland, SpeechAct.Deny, "No.");
        var told = said.ToldIn(source, ReportForm.Summarised);

        var data = draft.ToDataset();
        data.Sources.Find(source).Should().Be(new Source { Id = source, Kind = SourceKind.Article, Title = "A guard at sea" });
        data.Actors.Find(norland).Should().Be(new State { Id = "norland", Names = ["Norland"] });
        said.Record.Should().Be(
            new Statement { Id = said.Id, Gist = "No.", Act = SpeechAct.Deny, Speakers = [new Speaker { Actor = "norland" }] });
        told.Record.Should().Be(new Report { Id = told.Id, Statement = said.Id, Source = source, Form = ReportForm.Summarised });
    }

    [Fact]
    public void A_report_is_changed_where_it_stands()
    {
        var said = draft.Statement(draft.State("Norland"), SpeechAct.Deny, "No.");
        var told = said.ToldIn(draft.Source(SourceKind.Article, "A guard at sea"), ReportForm.Summarised);

        told.With(one => one with { Verb = "admitted" }).Id.Should().Be(told.Id);

        draft.ToDataset().Statements.ReportsOf(said.Id).Single().Verb.Should().Be("admitted");
    }

    [Fact]
    public void An_id_does_not_depend_on_the_order_of_the_calls()
    {
        var other = new DatasetDraft("press", "Press");
        draft.Claim("It sails.");
        draft.Claim("It stays.");
        other.Claim("It stays.");
        other.Claim("It sails.");

        draft.ToDataset().Should().Be(other.ToDataset());
    }

    [Fact]
    public void An_equal_record_may_be_added_again()
    {
        draft.Outlet("Courier").Should().Be(draft.Outlet("Courier"));
        draft.Source(SourceKind.Article, "A", "courier", "2003").Should().Be(draft.Source(SourceKind.Article, "A", "courier", "2003"));

        draft.Records.Should().HaveCount(2);
    }

    [Fact]
    public void A_taken_id_is_refused_with_what_differs_and_what_to_do()
    {
        draft.Source(SourceKind.Article, "A", "courier", "2003");

        draft.Invoking(one => one.Source(SourceKind.NewsItem, "A", "courier", "2003", url: "https://example.org/a"))
            .Should().Throw<ArgumentException>().WithMessage(
                "The draft already holds source:courier-2003-a, and the two differ in kind and url; give one of them an id of its own "
                + "(id: \"...\"), or use the record that is there.");
        draft.Source(SourceKind.NewsItem, "A", "courier", "2003", id: "courier-a-online").ToString().Should().Be("courier-a-online");
    }

    [Theory]
    [InlineData("Россия")]
    [InlineData("…")]
    public void A_name_without_Latin_letters_needs_an_id(string name)
    {
        draft.Invoking(one => one.State(name)).Should().Throw<ArgumentException>().WithMessage(
            "No id can be made for this actor, because what it says holds neither a Latin letter nor a digit; choose one (id: \"...\").");
        draft.Invoking(one => one.Organ(name, "norland")).Should().Throw<ArgumentException>().WithMessage("No id can be made*");
        draft.State(name, id: "x").ToString().Should().Be("x");
    }

    [Fact]
    public void A_source_that_nothing_names_needs_an_id() =>
        draft.Invoking(one => one.Source(SourceKind.WebPage, null)).Should().Throw<ArgumentException>()
            .WithMessage("No id can be made for this source*");

    [Fact]
    public void Every_kind_of_record_gets_an_id_from_what_it_says()
    {
        var council = Given.Event("x", "meeting", "planned 2003-06") with { Title = "Council of the league" };
        var link = new Link { Id = "x", From = "statement:a", To = "statement:b", Kind = LinkKind.SamePosition };

        DatasetDraft.ProposeId(council).Should().Be("council-of-the-league");
        DatasetDraft.ProposeId(link).Should().Be("statement-a-same-position-statement-b");
        DatasetDraft.ProposeId(Given.Organ("x", "norland") with { Names = ["Ministry of the Sea"] })
            .Should().Be("norland-ministry-of-the-sea");
    }

    [Fact]
    public void An_unknown_outlet_stays_unknown()
    {
        var one = draft.Source(SourceKind.Article, "A", outletMissing: MissingReason.Stripped);
        var other = draft.Source(SourceKind.Article, "B", outletPrinted: "");
        var none = draft.Source(SourceKind.Article, "C");

        var sources = draft.ToDataset().Sources;
        sources.Find(one)!.Outlet.Should().Be(new Mention { Missing = MissingReason.Stripped });
        sources.Find(other)!.Outlet.Should().Be(new Mention { AsPrinted = "" });
        sources.Find(none)!.Outlet.Should().BeNull();
    }

    [Fact]
    public void A_relayed_report_names_the_report_it_was_taken_from()
    {
        var said = draft.Statement("norland", SpeechAct.Assert, "Yes.");
        var told = said.ToldIn("wire", ReportForm.Verbatim, quote: "Yes!");
        var relayed = told.RelayedIn("paper", ReportForm.Paraphrased);
        var again = relayed.RelayedIn("blog", ReportForm.Mentioned, citedAs: "(The Paper)");

        told.Record.Wording.Should().Equal(new QuotationSegment { Kind = SegmentKind.Verbatim, Text = "Yes!" });
        relayed.Record.Should().BeEquivalentTo(new { Through = told.Id, Citing = (SourceId?)null, CitedAs = (string?)null });
        again.Record.Should().BeEquivalentTo(new { Through = relayed.Id, Citing = (SourceId?)"paper", CitedAs = "(The Paper)" });
    }

    [Fact]
    public void Somebody_unknown_can_speak()
    {
        var said = draft.Statement([new Speaker { AsPrinted = "a source in the ministry" }], SpeechAct.Assert, "It sails.", "2003");

        said.Id.ToString().Should().Be("a-source-in-the-ministry-2003-it-sails");
        said.Record.Speakers.Should().ContainSingle().Which.Actor.Should().BeNull();
    }

    [Fact]
    public void A_statement_takes_stances_in_the_order_of_the_calls()
    {
        var said = draft.Statement("norland", SpeechAct.Assert, "It depends.")
            .Affirms("a").Denies("b").Doubts("c").KnowsNothingOf("d").AffirmsIf("e", "if asked");

        said.Record.Stances.Select(one => $"{one.Kind.ToText()} {one.Claim} {one.Condition}".TrimEnd())
            .Should().Equal("affirms a", "denies b", "doubts c", "knows-nothing d", "conditions e if asked");
    }

    [Fact]
    public void The_id_of_a_membership_stays_when_its_end_becomes_known()
    {
        var open = draft.Membership("ostwick", "league", MembershipStatus.Member, "1991-09/..").Id;
        var other = new DatasetDraft("press", "Press").Membership("ostwick", "league", MembershipStatus.Member, "1991-09/2003").Id;

        open.Should().Be(other);
        open.ToString().Should().Be("ostwick-league-1991-09");
    }

    [Fact]
    public void A_membership_has_its_steps_its_end_and_its_citations()
    {
        var member = draft.Membership("ostwick", "league", MembershipStatus.Member, "1991-09/2003")
            .Step(LegalStep.Signed, "1991-03-04").Step(LegalStep.InForce, "1991-09")
            .Ended(EndReason.Withdrawal, by: "ostwick").Cites("pact", "article 1", CitationBasis.Inferred)
            .With(one => one with { Note = "Left." });

        member.Record.Should().Be(Given.Membership(
            "ostwick", "league", "1991-09/2003", steps: "signed 1991-03-04, in-force 1991-09", id: member.Id) with
        {
            End = new MembershipEnd { Reason = EndReason.Withdrawal, By = "ostwick" },
            Citations = [new Citation { Source = "pact", Place = "article 1", Basis = CitationBasis.Inferred }],
            Note = "Left.",
        });
    }

    [Fact]
    public void A_change_keeps_the_id() =>
        draft.Statement("norland", SpeechAct.Assert, "Yes.").Invoking(one => one.With(old => old with { Id = "other" }))
            .Should().Throw<ArgumentException>().WithMessage("*others may name the record already*");

    [Fact]
    public void A_time_that_is_not_EDTF_is_refused_and_leaves_the_draft_as_it_was()
    {
        draft.Invoking(one => one.Source(SourceKind.Article, "A", published: "14 May 2003")).Should().Throw<FormatException>();
        draft.Invoking(one => one.Membership("a", "b", MembershipStatus.Member, "1991-13/..")).Should().Throw<FormatException>();

        draft.Records.Should().BeEmpty();
    }

    [Fact]
    public void A_draft_goes_on_from_a_dataset_and_leaves_it_as_it_was()
    {
        var start = new Dataset("press", "Press", [Given.State("norland")], note: "Of old.", version: "1");
        var more = new DatasetDraft(start);
        var first = more.ToDataset();
        var council = more.Add(Given.Event("council", "meeting", "planned 2003-06"));

        first.Should().Be(start);
        start.Records.Should().ContainSingle();
        more.ToDataset().Should().Be(
            new Dataset("press", "Press", [Given.State("norland"), council], note: "Of old.", version: "1"));
    }
}
