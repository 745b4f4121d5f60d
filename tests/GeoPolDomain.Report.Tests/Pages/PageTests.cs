using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using GeoPolDomain.Reference;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pages;

public partial class PageTests
{
    private const int Megabyte = 1_000_000;
    private static readonly string Csto = ReportPage.ToHtml(ReferenceData.CstoSyria2017);

    [Fact]
    public void The_same_dataset_makes_the_same_page()
    {
        ReferenceData.TryFind("csto-syria-2017", out var again);

        ReportPage.ToHtml(again!).Should().Be(Csto);
    }

    [Fact]
    public void A_page_in_a_stream_is_the_page_as_text()
    {
        using var stream = new MemoryStream();

        ReportPage.Write(ReferenceData.CstoSyria2017, stream);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Csto);
    }

    [Theory]
    [InlineData("csto-syria-2017", 1)]
    [InlineData("unsc-votes", 8)]
    [InlineData("world", 8)]
    public void A_page_is_small_enough_to_send(string dataset, int megabytes)
    {
        ReferenceData.TryFind(dataset, out var data);

        Encoding.UTF8.GetByteCount(ReportPage.ToHtml(data!)).Should().BeLessThan(megabytes * Megabyte);
    }

    [Theory]
    [InlineData("script", "script-src")]
    [InlineData("style", "style-src")]
    public void The_policy_allows_the_page_s_own_text_by_its_hash_and_nothing_else(string element, string directive)
    {
        var content = Regex.Match(Csto, $"<{element}[^>]*>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        var policy = Policy().Match(Csto).Groups[1].Value.Replace("&#39;", "'");

        policy.Split("; ").Should().Contain($"{directive} 'sha256-{hash}'").And.Contain("default-src 'none'");
        policy.Should().NotContain("unsafe");
    }

    [Fact]
    public void The_page_begins_with_what_the_dataset_is_and_holds()
    {
        Csto.Should().Contain("<h1>The request to send troops to Syria, 2017 and 2018</h1>")
            .And.Contain($"holds {ReferenceData.CstoSyria2017.Records.Count()} records: ")
            .And.Contain("94 sources").And.Contain("16 treaties and other instruments").And.Contain("2 decisions");
    }

    [Theory]
    [InlineData("csto-syria-2017", "56 statements of ", "14 places where records do not fit together; reasoning")]
    [InlineData("world", "The page tells who belonged to what: ", "treaties and other instruments and ")]
    public void The_page_opens_with_what_the_dataset_is_about(string dataset, string first, string second)
    {
        ReferenceData.TryFind(dataset, out var data);
        var page = ReportPage.ToHtml(data!);

        page.IndexOf(first, StringComparison.Ordinal).Should().BeGreaterThan(0)
            .And.BeLessThan(page.IndexOf("<section", StringComparison.Ordinal));
        page.Contains(second, StringComparison.Ordinal).Should().BeTrue();
    }

    [Fact]
    public void The_page_says_on_paper_what_is_left_out_there() =>
        Csto.Should().Contain("<p class=\"printed\">On paper, the tables of the 849 records are left out.</p>")
            .And.Contain(".records { display: none }");

    [Theory]
    [InlineData("csto-syria-2017", "2017-06-23")]
    [InlineData("world", "2025-12-31")]
    public void The_day_shown_first_is_that_of_most_statements_or_else_the_last_that_is_promised_to_be_complete(string dataset, string day)
    {
        ReferenceData.TryFind(dataset, out var data);

        ReportPage.ToHtml(data!).Should().Contain($"<body data-day=\"{day}\">");
    }

    [Fact]
    public void The_day_and_the_view_of_the_options_are_said_in_words()
    {
        var page = ReportPage.ToHtml(ReferenceData.CstoSyria2017, new() { On = new LocalDate(2017, 6, 22), Viewpoint = "russia" });

        page.Should().Contain("<time class=\"page-day\" datetime=\"2017-06-22\">22 June 2017</time>, as Russia sees it.");
    }

    [Fact]
    public void A_dataset_without_records_has_a_page_too()
    {
        var page = ReportPage.ToHtml(Given.Data());

        HostileDatasetTests.Parsed(page).Descendants("section").Should().BeEmpty();
        page.Should().Contain("holds no record.").And.NotContain("How to read the pictures");
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();
}
