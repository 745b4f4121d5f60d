using System.Collections.Concurrent;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;
using Microsoft.Playwright;

namespace GeoPolDomain.Reporting.Tests.Browser;

/// <summary>The tests that share one browser.</summary>
[CollectionDefinition(BrowserFixture.Tests)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>;

/// <summary>One browser for all tests, and the pages that they open.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("geopol-pages-").FullName;
    private readonly ConcurrentDictionary<string, string> files = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The name of the tests that share the browser.</summary>
    public const string Tests = "page in a browser";

    /// <summary>The name of the dataset of a hundred thousand records.</summary>
    public const string Generated = "generated";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The dataset with a name: an embedded one, or the generated one.</summary>
    public static Dataset Find(string name) => name == Generated
        ? ManyRecords.Data
        : ReferenceData.TryFind(name, out var data) ? data : throw new ArgumentException($"There is no dataset '{name}'.", nameof(name));

    /// <summary>Opens the page of a dataset.</summary>
    internal Task<OpenedPage> OpenAsync(string name) => OpenFileAsync(files.GetOrAdd(name, _ => Save(name, ReportPage.ToHtml(Find(name)))));

    /// <summary>Opens a page.</summary>
    internal Task<OpenedPage> OpenTextAsync(string name, string html) => OpenFileAsync(Save(name, html));

    private async Task<OpenedPage> OpenFileAsync(string file)
    {
        var context = await browser!.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        context.SetDefaultTimeout(OpenedPage.Patience);
        return await new OpenedPage(await context.NewPageAsync()).OpenAsync(file);
    }

    private string Save(string name, string html)
    {
        var file = Path.Combine(folder, $"{name}.html");
        File.WriteAllText(file, html);
        return file;
    }
}
