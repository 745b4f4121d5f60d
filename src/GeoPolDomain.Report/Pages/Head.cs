using System.Security.Cryptography;
using System.Text;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>
/// The head of the page. Its content security policy allows the style sheet and the script of the page, by what they hold, and nothing
/// else: a text of the dataset that got past the escaping could neither run nor fetch anything.
/// </summary>
internal static class Head
{
    private static readonly string[] Scripts = ["page.js", "find.js", "tables.js", "days.js"];
    private static readonly string Sheet = Resource.Read("page.css") + Style.Text;

    /// <summary>The script of the page.</summary>
    public static string Script { get; } = string.Concat(Scripts.Select(Resource.Read));

    private static readonly string Policy =
        $"default-src 'none'; style-src '{Hash(Sheet)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>Writes the head.</summary>
    public static void Write(PageContext page)
    {
        var html = page.Html.Open("head").Line();
        html.Open("meta").With("charset", "utf-8").Close().Line();
        html.Open("meta").With("http-equiv", "Content-Security-Policy").With("content", Policy).Close().Line();
        html.Open("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1").Close().Line();
        html.Open("meta").With("name", "referrer").With("content", "no-referrer").Close().Line();
        html.Element("title", page.Data.Title).Line();
        html.Open("style").Raw(Sheet).Close().Line().Close().Line();
    }

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";
}
