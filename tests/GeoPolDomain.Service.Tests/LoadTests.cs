using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace GeoPolDomain.Service.Tests;

/// <summary>The service under load, on a real server and real connections of this machine.</summary>
public class LoadTests(ITestOutputHelper output)
{
    private const int Connections = 8;
    private const int Requests = 2000;
    private const int Rounds = 3;
    private const long MostGrowth = 4 << 20;
    private const string Members = "/organizations/csto/members?on=2017-06-22";

    [Fact]
    public async Task Thousands_of_questions_over_several_connections_are_answered_without_an_error_and_without_growth()
    {
        await using var service = new Loaded();
        service.UseKestrel(0);
        using var client = service.CreateClient();
        client.BaseAddress!.IsLoopback.Should().BeTrue();
        client.BaseAddress.Port.Should().BePositive();
        var answer = await client.GetByteArrayAsync(new Uri(Members, UriKind.Relative));
        service.Constant = answer;
        var tag = (await client.GetAsync(new Uri(Members, UriKind.Relative))).Headers.ETag!.ToString();

        // The first rounds fill pools and caches, and have the code compiled.
        await Each(client, tag, answer);
        await Each(client, tag, answer);
        var before = Held();
        var times = new TimeSpan[3];
        for (var round = 0; round < Rounds; round++)
            foreach (var (i, took) in (await Each(client, tag, answer)).Index())
                times[i] += took;
        var growth = Held() - before;
        growth.Should().BeLessThan(MostGrowth);
        output.WriteLine(
            $"{Rounds} x {Requests} requests over {Connections} connections; per second: constant {Rate(times[0]):0}, members {Rate(times[1]):0} "
            + $"({times[0] / times[1]:0.00} of the constant), members not modified {Rate(times[2]):0} ({times[0] / times[2]:0.00}); "
            + $"memory {before >> 10} KiB, growth {growth >> 10} KiB");
    }

    private static long Held()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private static double Rate(TimeSpan time) => Rounds * Requests / time.TotalSeconds;

    private static async Task<TimeSpan[]> Each(HttpClient client, string tag, byte[] answer) =>
    [
        await Ask(client, "/constant", null, answer),
        await Ask(client, Members, null, answer),
        await Ask(client, Members, tag, []),
    ];

    private static async Task<TimeSpan> Ask(HttpClient client, string address, string? tag, byte[] expected)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Requests / Connections; i++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                if (tag is not null)
                    request.Headers.TryAddWithoutValidation("If-None-Match", tag);
                using var response = await client.SendAsync(request);
                var body = await response.Content.ReadAsByteArrayAsync();
                if (response.StatusCode != (tag is null ? HttpStatusCode.OK : HttpStatusCode.NotModified)
                    || !body.AsSpan().SequenceEqual(expected))
                    throw new InvalidOperationException($"{address} answered {response.StatusCode} and {body.Length} bytes");
            }
        })));
        return watch.Elapsed;
    }

    /// <summary>The program of the sample, with one more address that answers the same bytes each time.</summary>
    private sealed class Loaded : Hosted
    {
        public byte[] Constant { get; set; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new WithConstant(this)));
        }
    }

    private sealed class WithConstant(Loaded service) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Map("/constant", inner => inner.Run(http =>
            {
                http.Response.ContentType = "application/json; charset=utf-8";
                return http.Response.Body.WriteAsync(service.Constant).AsTask();
            }));
            next(app);
        };
    }
}
