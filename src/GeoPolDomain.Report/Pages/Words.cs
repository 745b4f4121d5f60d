using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Texts of a dataset as the page shows them.</summary>
internal static class Words
{
    /// <summary>Returns the text, or its beginning with an ellipsis. A letter is never cut in halves.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = most - 1;
        return (char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]).TrimEnd() + "…";
    }

    /// <summary>The label of a member of a record: <c>on behalf of</c> for <c>onBehalfOf</c>.</summary>
    public static string Label(string member) =>
        string.Concat(member.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>Writes a link to another site. An address that is not of the web stands as plain text: it could run a script.</summary>
    public static void External(Markup html, string address, string text)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
            html.Open("a", "out").With("href", uri.AbsoluteUri).With("rel", "noreferrer noopener").Text(text).Close();
        else
            html.Text(address);
    }
}
