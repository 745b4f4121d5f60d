using FluentAssertions;
using GeoPolDomain.Reporting.Pages;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class StatementsSectionTests
{
    [Fact]
    public void Every_claim_has_a_picture_and_every_statement_an_address()
    {
        var page = new StatementsSection().Read(Drawn.Syria);

        page.Having("data-claim").Select(one => one.Get("data-claim"))
            .Should().BeEquivalentTo(Drawn.Syria.Statements.Claims.Select(one => one.Id.ToString()));
        page.Having("id").Select(one => one.Get("id"))
            .Should().BeEquivalentTo(Drawn.Syria.Statements.All.Select(one => $"said-{one.Id}"));
    }

    [Fact]
    public void What_is_contested_stands_first_and_open()
    {
        var first = new StatementsSection().Read(Drawn.Syria).Having("data-claim").First();

        first.Get("data-claim").Should().Be("prp-01");
        first.Get("open").Should().NotBeNull();
    }

    [Fact]
    public void The_words_of_a_report_keep_what_was_inserted_apart()
    {
        var data = Given.Data(
            Given.Statement("stm-1", "russia", ""),
            Given.Report("rpt-1", "stm-1", "src-1") with
            {
                Wording =
                [
                    new() { Kind = SegmentKind.Verbatim, Text = "we will send" },
                    new() { Kind = SegmentKind.Elided },
                    new() { Kind = SegmentKind.Inserted, Text = "our" },
                    new() { Kind = SegmentKind.Verbatim, Text = "soldiers" },
                    new() { Kind = SegmentKind.Verbatim, Text = "soon" },
                ],
            });

        new StatementsSection().Read(data).All("q").Select(one => one.Value).Should().Equal("we will send …  [our] soldiers", "soon");
    }

    [Fact]
    public void Ten_thousand_statements_stay_a_page()
    {
        var claims = Enumerable.Range(1, 2000).Select(i => Given.Claim($"prp-{i:0000}"));
        var statements = Enumerable.Range(1, 10_000)
            .Select(i => Given.Statement($"stm-{i:00000}", $"actor-{i % 50}", $"affirms prp-{(i % 2000) + 1:0000}", "2017-06-22"));

        var text = new StatementsSection().ToText(Given.Data([.. claims, .. statements]));

        text.Length.Should().BeLessThan(4_000_000);
        text.Should().Contain("1800 more claims without a picture").And.Contain("And 1300 more.");
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var data = Given.Data(
            Given.Claim("prp-a") with { Text = Drawn.Hostile },
            Given.Statement("stm-1", "russia", "affirms prp-a") with { Gist = Drawn.Hostile, Setting = Drawn.Hostile },
            Given.Report("rpt-1", "stm-1", "src-1") with
            {
                CitedAs = Drawn.Hostile,
                Place = Drawn.Hostile,
                Wording = [new() { Kind = SegmentKind.ScareQuoted, Text = Drawn.Hostile }],
            });

        new StatementsSection().Read(data).All("script").Should().BeEmpty();
        new ContradictionsSection().Read(data).All("script").Should().BeEmpty();
    }
}
