using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace GeoPolDomain.Service.Tests;

/// <summary>
/// The service under load, on a real server and real connections of this machine. No other test runs beside this one:
/// what other tests hold would count as growth here.
/// </summary>
[CollectionDefinition(nameof(LoadTests), DisableParallelization = true)]
[Collection(nameof(LoadTests))]
public class LoadTests(ITestOutputHelper output)
{
    private const int Connections = 8;
    private const int Requests = 2000;
    private const int Rounds = 5;
    private const long MostGrowthOfARound = 128 << 10;
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
        var held = new List<long> { Held() };
        var costs = new Cost[3];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (i, cost) in (await Each(client, tag, answer)).Index())
                costs[i] += cost;
            held.Add(Held());
        }

        // What leaks grows in each round; a server's buffers come and go in one round or another.
        var growths = held.Zip(held.Skip(1), (before, after) => after - before).Order().ToList();
        output.WriteLine($"{Rounds} x {Requests} requests over {Connections} connections, the client in the same process");
        output.WriteLine($"a constant of {answer.Length} bytes: {costs[0]}");
        output.WriteLine($"members: {costs[1]}; {costs[1].Beside(costs[0])}");
        output.WriteLine($"members, not modified: {costs[2]}; {costs[2].Beside(costs[0])}");
        output.WriteLine($"held {string.Join(", ", held.Select(bytes => bytes >> 10))} KiB");
        growths[Rounds / 2].Should().BeLessThan(MostGrowthOfARound);
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

    private static async Task<Cost[]> Each(HttpClient client, string tag, byte[] answer) =>
    [
        await Ask(client, "/constant", null, answer),
        await Ask(client, Members, null, answer),
        await Ask(client, Members, tag, []),
    ];

    private static async Task<Cost> Ask(HttpClient client, string address, string? tag, byte[] expected)
    {
        var begin = Cost.Now;
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
        return Cost.Now - begin;
    }

    /// <summary>What requests cost: time, time of the processor, and bytes that were allocated.</summary>
    private readonly record struct Cost(TimeSpan Time, TimeSpan Processor, long Bytes)
    {
        public static Cost Now => new(
            Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));

        public static Cost operator +(Cost a, Cost b) => new(a.Time + b.Time, a.Processor + b.Processor, a.Bytes + b.Bytes);

        public static Cost operator -(Cost a, Cost b) => new(a.Time - b.Time, a.Processor - b.Processor, a.Bytes - b.Bytes);

        public string Beside(Cost other) =>
            $"throughput {other.Time / Time:0.00} of the constant, processor {Processor / other.Processor:0.00} times, "
            + $"{(Bytes - other.Bytes) / Rounds / Requests} bytes more";

        public override string ToString() =>
            $"{Rounds * Requests / Time.TotalSeconds:0} a second, {Processor.TotalMicroseconds / Rounds / Requests:0} us of processor, "
            + $"{Bytes / Rounds / Requests} bytes each";
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
