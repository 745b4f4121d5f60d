using System.Net;
using GeoPolDomain.Datasets;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace GeoPolDomain.Service.Tests;

/// <summary>Which types of the library the framework reads from an address.</summary>
public class BindingTests
{
    private static readonly IReadOnlyList<Type> SmallValues =
    [
        .. typeof(Dataset).Assembly.GetExportedTypes().Where(type => type.IsClass && type.GetInterfaces().Any(one =>
            one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ITextForm<>) && one.GetGenericArguments()[0] == type)),
    ];

    [Fact]
    public async Task Every_small_value_of_the_library_is_read_from_a_query_and_left_out_where_it_may_be()
    {
        SmallValues.Count.Should().BeGreaterThan(90);
        await using var app = await Started(app =>
        {
            foreach (var type in SmallValues)
                app.MapGet($"/{type.Name}", (Delegate)Generic(nameof(Echo), type).Invoke(null, null)!);
        });
        foreach (var type in SmallValues)
        {
            var example = ((ITextRules)Activator.CreateInstance(typeof(TextConverter<>).MakeGenericType(type))!).Example!;
            (await Ask(app, $"/{type.Name}?value={Uri.EscapeDataString(example)}")).Should().Be((HttpStatusCode.OK, example), type.Name);
            (await Ask(app, $"/{type.Name}")).Should().Be((HttpStatusCode.OK, "nothing"), type.Name);
            (await Ask(app, $"/{type.Name}?value=")).Item1.Should().Be(HttpStatusCode.BadRequest, type.Name);
        }
    }

    [Fact]
    public async Task A_value_with_a_slash_is_not_read_from_a_path()
    {
        await using var app = await Started(app => app.MapGet("/spells/{value}", (Time.EdtfInterval value) => $"{value}"));
        (await Ask(app, "/spells/1992%2F..")).Item1.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_enumeration_is_read_by_its_name_in_code_and_not_by_its_text()
    {
        await using var app = await Started(app => app.MapGet("/stance", (StanceKind value) => value.ToText()));
        (await Ask(app, "/stance?value=knows-nothing")).Item1.Should().Be(HttpStatusCode.BadRequest);
        (await Ask(app, "/stance?value=KnowsNothing")).Should().Be((HttpStatusCode.OK, "knows-nothing"));
    }

    private static Func<T?, string> Echo<T>() where T : class => (T? value) => value?.ToString() ?? "nothing";

    private static System.Reflection.MethodInfo Generic(string name, Type type) =>
        typeof(BindingTests).GetMethod(name, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(type);

    private static async Task<WebApplication> Started(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }

    private static async Task<(HttpStatusCode, string)> Ask(WebApplication app, string address)
    {
        using var said = await app.GetTestClient().GetAsync(new Uri(address, UriKind.Relative));
        return (said.StatusCode, await said.Content.ReadAsStringAsync());
    }
}
