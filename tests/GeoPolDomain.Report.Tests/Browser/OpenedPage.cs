using Microsoft.Playwright;

namespace GeoPolDomain.Reporting.Tests.Browser;

/// <summary>A page in a browser, and what the browser had to say about it.</summary>
internal sealed class OpenedPage(IPage page)
{
    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>What the browser complained of: errors, warnings, and what the content security policy stopped.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What was asked for, from wherever.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Opens a file.</summary>
    public async Task<OpenedPage> OpenAsync(string file)
    {
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) => Requests.Add(request.Url);
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.error('stopped ' + e.violatedDirective))");
        await page.GotoAsync(new Uri(file).AbsoluteUri, new() { Timeout = Patience });
        return this;
    }

    /// <summary>Asks the page something in its own language.</summary>
    public Task<T> AskAsync<T>(string script, object? with = null) => page.EvaluateAsync<T>(script, with);

    /// <summary>How long to wait for a page, in milliseconds. Many tests share a machine.</summary>
    public const float Patience = 120_000;
}
