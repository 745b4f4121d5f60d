using FluentAssertions;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Tests.Drawing;

public class MarkupTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"quoted\" & 'single'", "&quot;quoted&quot; &amp; &#39;single&#39;")]
    [InlineData("zero \0 and bell \a", "zero \uFFFD and bell \uFFFD")]
    [InlineData("whole \U0001F30D", "whole \U0001F30D")]
    public void A_text_is_escaped_where_it_stands(string text, string escaped)
    {
        new Markup().Open("p").With("title", text).Text(text).Close().ToString().Should().Be($"<p title=\"{escaped}\">{escaped}</p>");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_sign_for_a_broken_character()
    {
        new Markup().Text("half \uD800 of a pair").ToString().Should().Be("half \uFFFD of a pair");
    }

    [Fact]
    public void An_element_that_is_not_closed_is_refused()
    {
        var markup = new Markup().Open("p");

        markup.Invoking(one => one.ToString()).Should().Throw<InvalidOperationException>().WithMessage("<p> is not closed.");
    }
}
