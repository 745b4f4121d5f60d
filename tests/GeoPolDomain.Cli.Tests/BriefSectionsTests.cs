using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class BriefSectionsTests
{
    private static readonly string Harbour = Path.Combine(AppContext.BaseDirectory, "Data", "harbour.json");

    [Fact]
    public void The_page_has_zones_conditions_motives_contradictions_and_corrections()
    {
        var page = Ask.With(["brief", Harbour], width: 100).Output;

        page.Should().MatchRegex("Quiet Waters \\(zon-1\\) +East Bay +South Bay +The Isles +2001-05-04/");
        page.Should().Contain("Belmark, condition to send: its guard to Quiet Waters (cnd-1, precondition)\n├── applies only if");
        page.Should().Contain("in the view of Otto Quill\nasm-1  motive  Avonia wants company");
        page.Should().Contain("ctr-1  denial  ");
        page.Should().Contain("signed 2 June 1989      signed 1 June 1989").And.Contain("the guard of one state  unknown");
    }

    [Fact]
    public void A_motive_is_shown_with_its_author_and_a_forecast_is_not_shown()
    {
        var page = Ask.With(["brief", Harbour]).Output;

        var author = page.IndexOf("in the view of Otto Quill", StringComparison.Ordinal);
        author.Should().BePositive().And.BeLessThan(page.IndexOf("asm-1", StringComparison.Ordinal));
        page.Should().NotContain("asm-3");
    }

    [Fact]
    public void Long_lines_of_a_section_are_cut_to_the_width_of_the_page()
    {
        foreach (var width in new[] { 60, 100 })
            Ask.With(["brief", Harbour], width: width).Lines
                .Should().OnlyContain(line => line.Length <= width).And.ContainSingle(line => line.StartsWith("ctr-1"));
        Ask.With(["brief", Harbour], width: 60, hasUnicode: false).Output.Should().Contain("...").And.Match(text => text.All(char.IsAscii));
    }

    [Fact]
    public void A_section_without_records_is_left_out()
    {
        var page = Ask.With(["brief", Ask.Small]).Output;
        foreach (var heading in new[] { "Zones", "Conditions", "Motives", "Contradictions", "Corrections" })
            page.Should().NotContain(heading);
        Ask.With(["brief", Ask.Small, "--format", "json"]).Json.EnumerateObject().Select(one => one.Name)
            .Should().Equal("dataset", "title", "counts", "members", "force", "positions", "trace");
    }

    [Fact]
    public void The_JSON_of_a_record_is_the_same_as_that_of_show()
    {
        var answer = Ask.With(["brief", Harbour, "--format", "json"]).Json;

        (string, string)[] lists =
        [
            ("zones", "zon-1"),
            ("conditions", "cnd-1"),
            ("assessments", "asm-1"),
            ("contradictions", "ctr-1"),
            ("corrections", "err-1"),
        ];
        foreach (var (name, id) in lists)
        {
            var shown = Ask.With(["show", id, "--dataset", Harbour, "--format", "json"]).Json.GetProperty("records")[0];
            answer.GetProperty(name)[0].GetRawText().Replace(" ", "").Should().Be(shown.GetRawText().Replace(" ", ""));
        }
    }
}
