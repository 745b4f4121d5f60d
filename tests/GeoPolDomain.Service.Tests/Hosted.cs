using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace GeoPolDomain.Service.Tests;

/// <summary>The program of the sample as it stands, in memory.</summary>
public class Hosted : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").ConfigureLogging(logging => logging.ClearProviders());

    public async Task<Said> Ask(string address, params (string Header, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (header, value) in headers)
            request.Headers.TryAddWithoutValidation(header, value);
        using var response = await CreateClient().SendAsync(request);
        return new Said(
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            response.Headers.ETag?.ToString(),
            response.Headers.CacheControl?.ToString(),
            await response.Content.ReadAsStringAsync());
    }
}

/// <summary>What the service said.</summary>
public sealed record Said(HttpStatusCode Status, string? ContentType, string? Tag, string? Cached, string Body)
{
    public string? Type => ContentType?.Split(';')[0];

    public JsonNode Json => JsonNode.Parse(Body)!;

    public string this[string member] => Json[member]!.ToString();
}
